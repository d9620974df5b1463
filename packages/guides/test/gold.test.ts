import { createCatalogue, type Catalogue } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import { describe, expect, it } from "vitest";
import { citeRecord, type Form } from "../src/index.ts";
import { bare, bareUnsigned, cheng, clubb, full, fullUnsigned, lantern } from "./entries.ts";

const catalogue: Catalogue = createCatalogue([citeprocPlusSource()]);

async function cite(record: typeof bare, style: string, form: Form, exact = false): Promise<string | undefined> {
  const found = await catalogue.find(style);
  return citeRecord(record, found, { forms: [form], exact }).citations[0]?.markdown;
}

const work = "*Encyclopedia of Russian History*";

describe("what the guides ask", () => {
  it.each([
    ["mla@9", "bibliography", bare, `Levine, Steven I. “Aigun, Treaty of.” ${work}. Accessed 19 Feb. 2019.`],
    ["mla@9", "bibliography", bareUnsigned, `“Aigun, Treaty of.” ${work}. Accessed 19 Feb. 2019.`],
    [
      "mla@9",
      "bibliography",
      full,
      `Levine, Steven I. “Aigun, Treaty of.” ${work}, edited by James R. Millar, Macmillan Reference USA, 2004, reference.example/history/aigun-treaty.`,
    ],
    [
      "mla@9",
      "bibliography",
      fullUnsigned,
      `“Aigun, Treaty of.” ${work}, edited by James R. Millar, Macmillan Reference USA, 2004.`,
    ],
    ["mla@9", "bibliography", clubb, "Clubb, O. Edmund. *China and Russia: The “Great Game.”* Columbia UP, 1971."],
    ["mla@9", "in-text", bare, "(Levine)"],
    ["mla@9", "in-text", bareUnsigned, "(“Aigun, Treaty of”)"],
    [
      "mla@9",
      "bibliography",
      lantern,
      "Ooster, Mei-lan. “lantern clock of the Low Countries.” *The Horology Companion at clockworks.org*, U of Leiden P and Sons, May 2016.",
    ],
    [
      "mla@7",
      "bibliography",
      full,
      `Levine, Steven I. “Aigun, Treaty of.” ${work}. Ed. James R. Millar. New York: Macmillan Reference USA, 2004. Web. 19 Feb. 2019.`,
    ],
    [
      "chicago-notes@17",
      "bibliography",
      bare,
      `Levine, Steven I. “Aigun, Treaty of.” In ${work}. Accessed February 19, 2019.`,
    ],
    ["chicago-notes@17", "note", bare, `Steven I. Levine, “Aigun, Treaty of,” in ${work}, accessed February 19, 2019.`],
    [
      "chicago-notes@17",
      "bibliography",
      full,
      `Levine, Steven I. “Aigun, Treaty of.” In ${work}, edited by James R. Millar. New York: Macmillan Reference USA, 2004. https://reference.example/history/aigun-treaty.`,
    ],
    [
      "chicago-notes@17",
      "note",
      full,
      `Steven I. Levine, “Aigun, Treaty of,” in ${work}, ed. James R. Millar (New York: Macmillan Reference USA, 2004), https://reference.example/history/aigun-treaty.`,
    ],
    [
      "chicago-notes@17",
      "bibliography",
      fullUnsigned,
      `“Aigun, Treaty of.” In ${work}, edited by James R. Millar. New York: Macmillan Reference USA, 2004.`,
    ],
    ["chicago-notes@17", "note", bareUnsigned, `${work}, s.v. “Aigun, Treaty of,” accessed February 19, 2019.`],
    [
      "chicago-notes@17",
      "note",
      fullUnsigned,
      `${work}, ed. James R. Millar (New York: Macmillan Reference USA, 2004), s.v. “Aigun, Treaty of.”`,
    ],
    [
      "chicago-notes@17",
      "bibliography",
      clubb,
      "Clubb, O. Edmund. *China and Russia: The “Great Game.”* New York: Columbia University Press, 1971.",
    ],
    [
      "chicago-author-date@17",
      "bibliography",
      full,
      `Levine, Steven I. 2004. “Aigun, Treaty of.” In ${work}, edited by James R. Millar. New York: Macmillan Reference USA. https://reference.example/history/aigun-treaty.`,
    ],
    ["chicago-author-date@17", "in-text", bare, "(Levine, n.d.)"],
    [
      "chicago-author-date@16",
      "bibliography",
      bare,
      `Levine, Steven I. n.d. “Aigun, Treaty of.” In ${work}. Accessed February 19, 2019.`,
    ],
    ["apa@7", "bibliography", bare, "Levine, S. I. (n.d.). Aigun, Treaty of. In *Encyclopedia of Russian history*."],
    ["apa@7", "in-text", bare, "(Levine, n.d.)"],
    ["apa@7", "bibliography", bareUnsigned, "Aigun, Treaty of. (n.d.). In *Encyclopedia of Russian history*."],
    ["apa@7", "in-text", bareUnsigned, "(“Aigun, Treaty of,” n.d.)"],
    [
      "apa@7",
      "bibliography",
      full,
      "Levine, S. I. (2004). Aigun, Treaty of. In J. R. Millar (Ed.), *Encyclopedia of Russian history*. Macmillan Reference USA. https://reference.example/history/aigun-treaty",
    ],
    ["apa@7", "in-text", full, "(Levine, 2004)"],
    [
      "apa@7",
      "bibliography",
      clubb,
      "Clubb, O. E. (1971). *China and Russia: The “Great Game.”* Columbia University Press.",
    ],
    ["apa@7", "bibliography", cheng, "Cheng, T.-F. (1973). *A history of Sino-Russian relations*. Greenwood Press."],
    [
      "oscola",
      "note",
      full,
      `Steven I Levine, ‘Aigun, Treaty of’, ${work} (2004) \\<https://reference.example/history/aigun-treaty\\> accessed 19 February 2019.`,
    ],
  ] as const)("%s, %s: %#", async (style, form, record, expected) => {
    expect(await cite(record, style, form)).toBe(expected);
  });

  it("prints pure CSL when asked to", async () => {
    expect(await cite(bare, "mla@9", "bibliography", true)).toBe(
      `Levine, Steven I. “Aigun, Treaty Of.” ${work}. Accessed 19 Feb. 2019.`,
    );
  });
});
