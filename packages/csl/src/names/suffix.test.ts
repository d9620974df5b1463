import { describe, expect, it } from "vitest";
import { entryText, makeItem, person } from "../../test/inline-style.ts";

describe("the suffix of a name", () => {
  const king = makeItem({ names: { author: [person("King", "Martin", { suffix: "Jr." })] } });
  it.each([
    ["", "M King Jr"],
    [" ", "M King Jr"],
    [".", "M. King Jr."],
  ])("has a full stop only where initials have one: initialize-with=“%s”", (mark, expected) => {
    expect(entryText(`<names variable="author"><name initialize-with="${mark}"/></names>`, king)).toBe(expected);
  });
  it("stays as it is where names are not shortened", () => {
    expect(entryText('<names variable="author"/>', king)).toBe("Martin King Jr.");
  });
});
