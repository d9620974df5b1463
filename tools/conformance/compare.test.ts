import { describe, expect, it } from "vitest";

import { isSame, printDifference } from "./compare.ts";

describe("isSame", () => {
  it.each([
    ["the same text", "One", "One", true],
    ["white space around it", "One\n", "One", true],
    ["white space within", "One  two", "One two", false],
    ["white space between divs", "<div>\n   </div>", "<div></div>", true],
    ["white space at the begin of a div", "<div> a</div>", "<div>a</div>", false],
    ["another text", "One", "Two", false],
    ["a line more", "One", "One\nTwo", false],
    ["handed out again, unchanged", ">>[0] One\n>>[1] Two", "..[0] One\n>>[1] Two", true],
    ["called changed, and is not", "..[0] One\n>>[1] Two", ">>[0] One\n>>[1] Two", false],
    ["the text of a citation", ">>[0] One", ">>[0] Two", false],
  ])("%s", (_, expected, got, same) => {
    expect(isSame(expected, got)).toBe(same);
  });
});

describe("printDifference", () => {
  it("shows the lines that differ below one another", () => {
    expect(printDifference("same\none", "same\ntwo")).toBe("  expected: one\n       got: two");
  });

  it("shows everything where the number of lines differs", () => {
    expect(printDifference("one\ntwo", "one")).toBe("  expected: one\n            two\n       got: one");
  });
});
