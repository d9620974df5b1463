import { describe, expect, it } from "vitest";
import { readHouseStyle } from "./read-house-style.ts";

const least = { name: "Harbour College", extends: "chicago-notes@17" };

function issuesOf(more: object): readonly string[] {
  const { issues } = readHouseStyle(JSON.stringify({ ...least, ...more }));
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

describe("readHouseStyle", () => {
  it("needs a name and a base, and leaves all else to the guide", () => {
    expect(readHouseStyle(JSON.stringify(least))).toEqual({
      value: {
        ...least,
        accessDate: "guide",
        place: "guide",
        address: "guide",
        ibid: true,
        options: { citation: {}, bibliography: {} },
        terms: [],
        required: new Map(),
        notes: [],
      },
      issues: [],
    });
  });

  it("reads options for all, and for citations or the bibliography alone", () => {
    const options = { "et-al-min": 4, and: "symbol", bibliography: { "et-al-min": 7 }, "repeated-author": "" };
    const { value, issues } = readHouseStyle(JSON.stringify({ ...least, options }));
    expect(issues).toEqual([]);
    expect(value?.options).toEqual({
      citation: { etAlMin: 4, and: "symbol" },
      bibliography: { etAlMin: 7, and: "symbol" },
      repeatedAuthor: "",
    });
  });

  it("reads terms in their forms, and the facts required", () => {
    const terms = { accessed: "seen", editor: { short: ["ed.", "eds."], verb: "edited by" } };
    const required = { all: ["issued"], "entry-encyclopedia": ["URL", "editor"] };
    const { value } = readHouseStyle(JSON.stringify({ ...least, terms, required }));
    expect(value?.terms).toEqual([
      { name: "accessed", form: "long", single: "seen", multiple: "seen" },
      { name: "editor", form: "short", single: "ed.", multiple: "eds." },
      { name: "editor", form: "verb", single: "edited by", multiple: "edited by" },
    ]);
    expect(value?.required.get("entry-encyclopedia")).toEqual(["URL", "editor"]);
  });

  it.each<[object, string]>([
    [
      { "access-date": "sometimes" },
      "access-date: “access-date” must be one of “always”, “never”, “guide”, not “sometimes”.",
    ],
    [{ place: true }, "place: “place” must be a text, not true or false."],
    [{ ibid: "no" }, "ibid: “ibid” must be true or false, not a text."],
    [{ locale: "British" }, "locale: “locale” must be a language tag such as en-GB."],
    [{ options: { "et-al-min": 2.5 } }, "options.et-al-min: “options.et-al-min” must be a whole number below 1000."],
    [
      { options: { citation: { "et-al": 3 } } },
      "options.citation.et-al: “options.citation.et-al” is not known; there is et-al-min",
    ],
    [{ terms: { a: ["b"] } }, "terms.a: “terms.a” must be a text, or a list of the words for one and several."],
    [{ required: { enzyclopedia: [] } }, "required.enzyclopedia: “required.enzyclopedia” is no type of CSL"],
    [
      { required: { book: ["publsher"] } },
      "required.book[0]: “required.book[0]” is no fact that CSL knows: “publsher”",
    ],
    [{ notes: "Hand in a list." }, "notes: “notes” must be a list, not a text."],
    [{ notes: ["Hand in a list.", 7] }, "notes[1]: “notes[1]” must be a text, not a number."],
    [{ required: ["URL"] }, "required: “required” must be an object, not a list."],
    [{ name: " " }, "name: “name” is empty."],
    [{ extend: "apa@7" }, "extend: “extend” is not known; there is name, contact, extends"],
  ])("%j is told of with its path", (more, wanted) => {
    expect(issuesOf(more)).toEqual([expect.stringContaining(wanted)]);
  });

  it("tells line and column", () => {
    const { value, issues } = readHouseStyle('{\n  "name": "Harbour College",\n  "place": "never"\n}');
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([
      { path: "extends", at: { line: 1, column: 1 } },
      { path: "place", at: { line: 3, column: 12 } },
    ]);
  });

  it.each(["", "[]", "7", "{"])("is no house style: %j", (text) => {
    const { value, issues } = readHouseStyle(text);
    expect(value).toBeUndefined();
    expect(issues).toHaveLength(1);
  });
});
