import type { HouseDemands } from "@citable/styles";
import { describe, expect, it } from "vitest";
import type { Advice, Form } from "../cite/result.ts";
import { bare, bareUnsigned, clubb, fullUnsigned, record } from "../../test/entries.ts";
import type { Language } from "./language.ts";
import { adviceOn } from "./advice-on.ts";

interface Asked {
  readonly guide: string;
  readonly form?: Form;
  readonly language?: Language;
  readonly house?: HouseDemands;
}

function advise(source: typeof bare, { guide, form = "in-text", language = "en", house }: Asked): readonly Advice[] {
  const [family = "", edition = ""] = guide.split("@");
  return adviceOn(source.item, { family, edition, ...(house !== undefined && { house }) }, [form], language);
}

function onPassage(source: typeof bare, asked: Asked): Advice | undefined {
  return advise(source, asked).find(({ topic }) => topic === "passage");
}

const page = record({ type: "webpage", title: "Locks", URL: "https://ports.example/locks" });
const article = { type: "article-journal", title: "Locks", "container-title": "Ports" };

describe("a place in a text without pages", () => {
  it.each([
    [
      "apa@7",
      "in-text",
      /paragraph number or section heading\. For example: “para\. 4”\.$/,
      "APA Publication Manual 7, 8.13, 8.28",
    ],
    ["apa@6", "in-text", /by paragraph number\. For example: “para\. 4”\.$/, "APA Publication Manual 6"],
    ["apa@5", "in-text", /This rule is remembered; check it in the guide\.$/, "APA Publication Manual 5"],
    [
      "mla@8",
      "in-text",
      /^A text without pages is cited without a number, .* are numbered\.$/,
      "MLA Handbook 8, pp. 56–57",
    ],
    ["mla@9", "in-text", /^A text without pages is cited without a number, .* check it/, "MLA Handbook 9"],
    ["chicago-notes@17", "note", /section heading .* under “Origins”\.$/, "Chicago Manual of Style 17, 14.160"],
    ["chicago-author-date@18", "in-text", /section heading .* check it/, "Chicago Manual of Style 18"],
    ["turabian-notes@9", "note", /section heading .* check it/, "Turabian 9"],
    ["", "in-text", /^A place in a text without pages is found by/, ""],
  ] as const)("is cited as %s has it, in the form %s", (guide, form, text, rule) => {
    for (const source of [bare, page, record(article)]) {
      const advice = onPassage(source, { guide, form });
      expect(advice?.text).toMatch(text);
      expect(advice?.rule).toBe(rule);
    }
  });

  it.each([
    ["chicago-notes@17", bareUnsigned, "Chicago Manual of Style 17, 14.232–233", "“s.v.”"],
    ["chicago-notes@16", bareUnsigned, "Chicago Manual of Style 16, 14.247–248", "“s.v.”"],
    ["chicago-notes@18", fullUnsigned, "Chicago Manual of Style 18, 14.130–131", "“under”"],
    ["turabian-notes@9", bareUnsigned, "Turabian 9, 17.9.1", "“s.v.”"],
  ] as const)("is the headword of an unsigned entry in %s", (guide, source, rule, words) => {
    const advice = onPassage(source, { guide, form: "note" });
    expect(advice?.rule).toBe(rule);
    expect(advice?.text).toContain(words);
    expect(advice?.text).toContain("Here it is “Aigun, Treaty of”, in the place of a page.");
  });

  it("is not an entry's headword online in Chicago 18", () => {
    expect(onPassage(bareUnsigned, { guide: "chicago-notes@18", form: "note" })?.text).toMatch(/section heading/);
  });

  it.each([
    ["a text with pages", record({ ...article, page: "4–9" }), "in-text"],
    ["a book", clubb, "in-text"],
    ["a bibliography", bare, "bibliography"],
  ] as const)("is nothing to %s", (_what, source, form) => {
    expect(onPassage(source, { guide: "apa@7", form })).toBeUndefined();
  });

  it("is told in German", () => {
    expect(onPassage(bareUnsigned, { guide: "chicago-notes@17", form: "note", language: "de" })?.text).toBe(
      "Ein ungezeichneter Artikel wird in der Anmerkung mit dem Werk, „s.v.“ und dem Stichwort zitiert. Hier ist es „Aigun, Treaty of“, an der Stelle einer Seite.",
    );
  });
});

describe("the date of access", () => {
  const seen = { accessed: { "date-parts": [[2019, 2, 19]] } };
  const dated = { type: "webpage", title: "Locks", URL: "https://ports.example", issued: { "date-parts": [[1998]] } };

  it.each([
    ["mla@9", bare, "belongs to this citation."],
    ["mla@9", record({ ...dated, ...seen }), "is not needed here."],
    ["apa@7", record(dated), "is not needed here."],
    ["apa@7", bare, "is not needed here."],
    ["mla@7", record({ ...dated, ...seen }), "belongs to this citation."],
    ["mla@9", page, undefined],
    ["", bare, undefined],
    ["apa@7", record(article), undefined],
  ])("is wanted or not in %s, with the reason: %#", (guide, source, verdict) => {
    const advice = advise(source, { guide, form: "bibliography" });
    const expected = verdict === undefined ? [] : [`The date of access ${verdict}`];
    expect(advice.map(({ text }) => /^[^.]+\./.exec(text)?.[0])).toEqual(expected);
    expect(advice.every(({ topic }) => topic === "access-date")).toBe(true);
  });

  it("is the institution's affair where a house style stands over the guide", () => {
    const asked = { guide: "apa@7", form: "bibliography" } as const;
    const house = { name: "College", required: {}, accessDate: "always", notes: [] } as const;
    expect(advise(record({ ...dated, ...seen }), { ...asked, house })).toEqual([
      {
        topic: "access-date",
        wanted: true,
        text: "The date of access belongs to this citation. College requires “accessed” for such works.",
        rule: "College",
      },
    ]);
    expect(advise(record(dated), { ...asked, house: { ...house, accessDate: "never" } })).toEqual([]);
  });
});
