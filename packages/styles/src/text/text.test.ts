import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./distance.ts";
import { allSpaced, fold, spaced, words } from "./fold.ts";

it.each([
  ["Český", "cesky"],
  ["İSNAD", "isnad"],
  ["Revue d’Histoire", "revue d’histoire"],
  ["Ångström", "angstrom"],
  ["東京", "東京"],
])("fold(%j) is %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each([
  ["MLA9 Handbook", ["mla", "9", "handbook"]],
  ["chicago-notes@17", ["chicago", "notes", "17"]],
  ["APA 7th edition", ["apa", "7th", "edition"]],
  ["11tables", ["11", "tables"]],
  ["6th/7th", ["6th", "7th"]],
  ["  ", []],
])("words(%j)", (text, found) => {
  expect(words(text)).toEqual(found);
});

it("spaced puts one space between words", () => {
  expect(spaced("A–b, “C”\nd_e")).toBe("a b c d e");
  expect(allSpaced(["A–b,", "", "É\nd"])).toEqual(["a b ", "", "e d"]);
});

describe("editDistance", () => {
  it.each([
    ["", "", 0, 0],
    ["apa", "apa", 0, 0],
    ["apa", "ama", 1, 1],
    ["chicagoo", "chicago-notes@17", 8, 1],
    ["mal", "mla", 1, 1],
    ["abc", "", 3, 3],
    ["", "abc", 3, 0],
    ["ieee", "iee", 1, 1],
  ])("%j to %j: %i, to its beginning %i", (from, to, whole, prefix) => {
    expect(editDistance(from, to)).toEqual({ whole, prefix });
  });

  it("is a distance, and never longer than to the whole text", () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const there = editDistance(left, right);
        expect(there.whole).toBe(editDistance(right, left).whole);
        expect(there.whole === 0).toBe(left === right);
        expect(there.prefix).toBeLessThanOrEqual(there.whole);
        expect(there.whole).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });
});
