import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./tokenise.ts";

function words(text: string): readonly string[] {
  return tokenise(text).map(({ start, end }) => text.slice(start, end));
}

describe("tokenise", () => {
  it.each([
    ["Doe, J. (2001). Ice.", ["Doe,", "J.", "(2001).", "Ice."]],
    ["1994;2(4):256–65.", ["1994;", "2", "(4):", "256–65."]],
    ["see https://example.org/a(b):c, p. 3", ["see", "https://example.org/a(b):c,", "p.", "3"]],
    ["doi:10.1000/a;b(c)", ["doi:10.1000/a;b(c)"]],
    ["Phys. Rev. , 12", ["Phys.", "Rev. ,", "12"]],
    ["———. Ice.", ["———.", "Ice."]],
    ["system.Physical Review", ["system.", "Physical", "Review"]],
    ["U.S. Army & Co.", ["U.S.", "Army", "&", "Co."]],
    ["王小明. 冰[J]. 海, 2001", ["王小明.", "冰", "[J].", "海,", "2001"]],
    ["( 2016)", ["( 2016)"]],
    ["🎉 … !", []],
  ])("cuts %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  // Letters beyond the basic plane count as marks: historic scripts, rare ideographs, letters of formulas.
  it("loses no letter or digit of the basic plane, and keeps the order, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (any) => {
        const text = any.replace(/[\u{10000}-\u{10FFFF}]/gu, "");
        const tokens = tokenise(text);
        let at = 0;
        for (const { start, from, to, end } of tokens) {
          expect(text.slice(at, start)).not.toMatch(/[\p{Lu}\p{Ll}\p{Nd}]/u);
          expect(start <= from && from < to && to <= end).toBe(true);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{Lu}\p{Ll}\p{Nd}]/u);
      }),
    );
  });
});
