import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { words } from "./text/fold.ts";
import { openStoredList, writeStoredList, type StoredStyle } from "./stored-list.ts";

const styles: readonly StoredStyle[] = [
  { summary: { id: "apa", title: "APA, 7th" }, place: "a.json" },
  { summary: { id: "apa-cv", title: "Příroda “x”\t\n東京", fields: ["law"], language: "cs-CZ" }, place: "b.json" },
  { summary: { id: "zoo", title: "Zoo", parent: "apa", format: "numeric" }, place: "dependent/zoo.csl" },
];

describe("a stored list", () => {
  const text = writeStoredList({ version: "1" }, styles);
  const list = openStoredList(text);

  it("is JSON, in ASCII, with a line for each style", () => {
    expect(JSON.parse(text)).toHaveLength(4);
    expect(text).toMatch(/^[\0-\x7f]*$/);
    expect(text.trim().split("\n")).toHaveLength(4);
  });

  it("gives back the header and all styles, in the order of their ids", () => {
    expect(list?.header).toEqual({ version: "1" });
    expect(list?.all()).toEqual(styles);
    expect(openStoredList(writeStoredList({}, styles.toReversed()))?.all()).toEqual(styles);
  });

  it.each([
    ["prirod", ["apa-cv"]],
    ["czech", ["apa-cv"]],
    ["東京", ["apa-cv"]],
    ["apa", ["apa", "apa-cv", "zoo"]],
    ["zoo", ["zoo"]],
    ["law apa", ["apa-cv"]],
    ["law zoo", []],
  ])("narrows the styles down to those that may have %j", (query, ids) => {
    expect(list?.matching(words(query)).map((style) => style.summary.id)).toEqual(ids);
  });

  it.each(styles.map((style) => [style.summary.id, style] as const))("finds %s alone", (id, style) => {
    expect(list?.find(id)).toEqual(style);
  });

  it.each(["ap", "apa-", "", "cv", "title", '"', "APA"])("has no %j", (id) => {
    expect(list?.find(id)).toBeUndefined();
  });

  it("may be empty", () => {
    const empty = openStoredList(writeStoredList({}, []));
    expect(empty?.all()).toEqual([]);
    expect(empty?.find("apa")).toBeUndefined();
  });

  it.each(["", "x", "{}", "[1,2]", "[", text.slice(0, -20), text.replace("[[2,", "[[1,")])("is not %j", (other) => {
    expect(openStoredList(other)).toBeUndefined();
  });

  it("passes over lines that are no styles", () => {
    const odd = openStoredList('[[2,{}],\n["a","b",{"id":"a","title":1}],\n["c","d",{"id":"c","title":"C"}]]\n');
    expect(odd?.all().map((style) => style.summary.id)).toEqual(["c"]);
    expect(odd?.find("a")).toBeUndefined();
  });

  it("gives back whatever was written", () => {
    const style = fc.record({
      summary: fc.record({
        id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
        title: fc.string({ unit: "binary", maxLength: 12 }),
      }),
      place: fc.string(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(style, { selector: (each) => each.summary.id, maxLength: 9 }), (some) => {
        const opened = openStoredList(writeStoredList(["header"], some));
        expect(opened?.all().length).toBe(some.length);
        for (const each of some) expect(opened?.find(each.summary.id)).toEqual(each);
      }),
    );
  });
});
