import { describe, expect, it } from "vitest";
import { entryText, withFields } from "../../test/inline-style.ts";

function number(value: string, attributes = "", locale?: string): string {
  return entryText(`<number variable="volume" ${attributes}/>`, withFields({ volume: value }), locale);
}

describe("cs:number (Number)", () => {
  it.each([
    ["12", "", "12"],
    ["2-4", "", "2–4"],
    ["2,3", "", "2, 3"],
    ["2&3", "", "2 & 3"],
    ["second", 'form="ordinal"', "second"],
    ["2", 'form="ordinal"', "2nd"],
    ["11", 'form="ordinal"', "11th"],
    ["2-3", 'form="ordinal"', "2nd–3rd"],
    ["2", 'form="long-ordinal"', "second"],
    ["12", 'form="long-ordinal"', "12th"],
    ["4", 'form="roman"', "iv"],
    ["4", 'form="roman" text-case="uppercase"', "IV"],
    ["2b", 'form="roman"', "2b"],
    ["D4", 'form="ordinal"', "D4"],
    ["7000", 'form="roman"', "7000"],
    ["9".repeat(400), 'form="roman"', "9".repeat(400)],
    ["9".repeat(400), 'form="ordinal"', `${"9".repeat(400)}th`],
    ["0", 'form="roman"', "0"],
    ["0", 'form="long-ordinal"', "0th"],
  ])("%s %s → %s", (value, attributes, expected) => {
    expect(number(value, attributes)).toBe(expected);
  });

  it("agrees with the gender of the noun", () => {
    expect(number("1", 'form="ordinal"', "fr-FR")).toBe("1ᵉʳ");
    const edition = entryText('<number variable="edition" form="ordinal"/>', withFields({ edition: "1" }), "fr-FR");
    expect(edition).toBe("1ʳᵉ");
    const long = entryText('<number variable="edition" form="long-ordinal"/>', withFields({ edition: "1" }), "fr-FR");
    expect(long).toBe("première");
  });
});
