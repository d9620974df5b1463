import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMark, meet, movesIntoQuote } from "./punctuation.ts";

const marks = [".", ":", ";", "!", "?", ","];

describe("meet: two marks side by side", () => {
  it.each([
    [".", ".", "."],
    [",", ",", ","],
    [".", ",", ".,"],
    [",", ".", ",."],
    ["?", ".", "?"],
    ["!", ".", "!"],
    ["?", "!", "?!"],
    [":", ".", ":"],
    [";", ",", ";,"],
    ["(", ".", "(."],
  ])("%s then %s → %s", (first, second, expected) => {
    expect(meet(first, second)).toBe(expected);
  });

  it.each(marks)("never doubles %s", (mark) => {
    expect(meet(mark, mark)).toBe(mark);
  });

  it("prints no mark that was not there", () => {
    const mark = fc.constantFrom(...marks);
    fc.assert(
      fc.property(mark, mark, (first, second) => {
        for (const character of meet(first, second)) expect([first, second]).toContain(character);
      }),
    );
  });
});

describe("marks", () => {
  it("knows the six marks", () => {
    expect(["a", ...marks, "(", "-"].filter(isMark)).toEqual(marks);
    expect(isMark("")).toBe(false);
    expect(isMark(undefined)).toBe(false);
  });
  it("moves full stop, comma and the marks of sentences into a quotation", () => {
    expect(marks.filter(movesIntoQuote)).toEqual([".", "!", "?", ","]);
  });
});
