import { describe, expect, it } from "vitest";
import { bibliographyTexts, entryText, inlineEngine, withFields } from "../../test/inline-style.ts";
import { printText } from "../output/print-text.ts";

describe("capitalizeEntryStart", () => {
  it.each([
    ["a term that comes first", '<text term="in"/><text variable="title" prefix=" "/>', "In notes"],
    ["also after a bracket", '<text term="in" prefix="("/><text variable="title" prefix=" "/>', "(In notes"],
    ["but not where the style wants it small", '<text term="in" text-case="lowercase"/>', "in"],
    ["no later one", '<text variable="title" suffix=" "/><text term="in"/>', "notes in"],
    ["no words of the style", '<text value="in "/><text variable="title"/>', "in notes"],
  ])("%s", (_, body, expected) => {
    expect(entryText(body, withFields({ title: "notes" }))).toBe(expected);
  });

  it("looks into the brackets of the term itself", () => {
    const engine = inlineEngine({
      head: '<locale><terms><term name="no date">[undated]</term></terms></locale>',
      bibliography: { body: '<text term="no date"/><text variable="title" prefix=" "/>' },
    });
    expect(bibliographyTexts(engine, [withFields({ title: "notes" })])).toEqual(["[Undated] notes"]);
  });

  it("leaves citations in the text alone", () => {
    const engine = inlineEngine({ citation: { body: '<text term="in"/><text variable="title" prefix=" "/>' } });
    expect(printText(engine.cite([{ item: withFields({ title: "notes" }) }]))).toBe("in notes");
  });
});
