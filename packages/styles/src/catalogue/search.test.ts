import { describe, expect, it } from "vitest";
import { memorySource } from "../memory-source.ts";
import { sampleStyle } from "../../test/sample-set.ts";
import { createCatalogue } from "./catalogue.ts";

const history = `<category citation-format="note"/><category field="history"/>`;

const first = memorySource({
  styles: {
    "chicago-notes-bibliography": sampleStyle(
      "chicago-notes-bibliography",
      "Chicago Manual of Style 18th edition (notes)",
    ),
    "journal-of-chicago": sampleStyle("journal-of-chicago", "Journal of Chicago", { parent: "apa" }),
    "chicago-history": sampleStyle("chicago-history", "Chicago History", { info: history }),
    "ceska-prirodoveda": sampleStyle("ceska-prirodoveda", "Česká příroda", { defaultLocale: "cs-CZ" }),
    apa: sampleStyle("apa", "APA Style 7th edition"),
  },
});
const second = memorySource({
  styles: {
    apa: sampleStyle("apa", "American Psychological Association 6th edition"),
    nature: sampleStyle("nature", "Nature"),
    "nature-brackets": sampleStyle("nature-brackets", "Nature (brackets)"),
    "chicago-author-date": sampleStyle("chicago-author-date", "Chicago Manual of Style 17th edition (author-date)"),
    "journal-of-nature": sampleStyle("journal-of-nature", "A Journal of Nature"),
    apa2: sampleStyle("apa2", "x"),
  },
});
const catalogue = createCatalogue([first, second]);
const found = async (query?: string): Promise<readonly string[]> =>
  (await catalogue.search(query)).map((style) => style.name ?? style.id);

describe("search", () => {
  it("lists everything without a query, the names by edition first", async () => {
    expect(await found()).toEqual([
      "apa@7",
      "apa@6",
      "apa@5",
      "chicago-author-date@18",
      "chicago-author-date@17",
      "chicago-notes@18",
      "turabian-author-date@9",
      "journal-of-nature",
      "chicago-history",
      "journal-of-chicago",
      "nature",
      "nature-brackets",
      "apa2",
      "ceska-prirodoveda",
    ]);
    expect(await found("  ")).toHaveLength(14);
  });

  it.each([
    [
      "chicago",
      ["chicago-author-date@18", "chicago-author-date@17", "chicago-notes@18", "chicago-history", "journal-of-chicago"],
    ],
    ["CHICAGO 17", ["chicago-author-date@17"]],
    ["chicago-notes@18", ["chicago-notes@18"]],
    ["nature", ["nature", "nature-brackets", "journal-of-nature"]],
    ["natur", ["nature", "nature-brackets", "journal-of-nature"]],
    ["ceska priroda", ["ceska-prirodoveda"]],
    ["PŘÍRODA", ["ceska-prirodoveda"]],
    ["czech", ["ceska-prirodoveda"]],
    ["cestina", ["ceska-prirodoveda"]],
    ["cs-CZ", ["ceska-prirodoveda"]],
    ["history", ["chicago-history"]],
    ["note history", ["chicago-history"]],
    ["psychological", ["apa@7", "apa@6", "apa@5"]],
    ["american psychological association", ["apa@7", "apa@6", "apa@5"]],
    ["absent", []],
    ["nature absent", []],
  ])("%j finds %j", async (query, wanted) => {
    expect(await found(query)).toEqual(wanted);
  });

  it("tells which editions are made from others", async () => {
    const made = (await catalogue.search()).flatMap(({ name, madeFrom, title }) =>
      madeFrom === undefined ? [] : [[name, madeFrom, title]],
    );
    expect(made).toEqual([
      ["apa@5", "apa@6", "American Psychological Association 5th edition"],
      ["chicago-author-date@18", "chicago-author-date@17", "Chicago Manual of Style 18th edition (author-date)"],
      ["turabian-author-date@9", "chicago-author-date@17", "Turabian, author-date, 9th edition"],
    ]);
  });

  it("finds by every name what find answers with that name", async () => {
    for (const style of await catalogue.search()) {
      if (style.parent !== undefined) continue;
      const { id, title } = await catalogue.find(style.name ?? style.id).catch(() => ({ id: "", title: "" }));
      expect([id, title]).toEqual([style.id, style.title]);
    }
  });
});
