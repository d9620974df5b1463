import { describe, expect, it } from "vitest";
import { printText } from "../output/print-text.ts";
import { entryText, inlineEngine, makeItem, onDate, person } from "../../test/inline-style.ts";

const item = makeItem({
  type: "chapter",
  fields: { title: "T", volume: "2nd", number: "second" },
  names: { author: [person("Doe")] },
  dates: { issued: { kind: "calendar", start: { year: 1900 }, circa: true }, accessed: onDate(2000) },
});

function choose(condition: string): string {
  return entryText(`<choose><if ${condition}><text value="yes"/></if><else><text value="no"/></else></choose>`, item);
}

describe("cs:choose (Choose)", () => {
  it.each([
    ['type="chapter"', "yes"],
    ['type="book"', "no"],
    ['type="book chapter"', "yes"],
    ['type="book chapter" match="any"', "yes"],
    ['type="book chapter" match="none"', "no"],
    ['type="book song" match="none"', "yes"],
    ['variable="title author issued"', "yes"],
    ['variable="title editor"', "no"],
    ['variable="title editor" match="any"', "yes"],
    ['variable="editor translator" match="none"', "yes"],
    ['variable="citation-label"', "no"],
    ['is-numeric="volume"', "yes"],
    ['is-numeric="number"', "no"],
    ['is-numeric="issue"', "no"],
    ['is-uncertain-date="issued"', "yes"],
    ['is-uncertain-date="accessed"', "no"],
    ['is-uncertain-date="title"', "no"],
    ['position="first"', "no"],
    ['locator="page"', "no"],
    ['disambiguate="true"', "no"],
    ['disambiguate="false"', "yes"],
    ['type="chapter" variable="editor"', "no"],
    ['type="chapter" variable="editor" match="any"', "yes"],
  ])("%s: %s", (condition, expected) => {
    expect(choose(condition)).toBe(expected);
  });

  it("takes the first branch that holds", () => {
    const body =
      '<choose><if type="book"><text value="1"/></if><else-if variable="title"><text value="2"/></else-if><else-if type="chapter"><text value="3"/></else-if></choose>';
    expect(entryText(body, item)).toBe("2");
  });

  it("prints nothing when none holds", () => {
    expect(entryText('<choose><if type="book"><text value="1"/></if></choose>', item)).toBe("");
  });

  it.each([
    ["page", "12", "page", "page"],
    ["a locator without a label is a page", "12", undefined, "page"],
    ["sub verbo by either name", "x", "sub verbo", "sub-verbo"],
    ["none", undefined, "chapter", "other"],
  ])("locator: %s", (_, locator, label, expected) => {
    const branches = ["page", "sub-verbo"].map(
      (name, index) =>
        `<${index === 0 ? "if" : "else-if"} locator="${name}"><text value="${name}"/></${index === 0 ? "if" : "else-if"}>`,
    );
    const engine = inlineEngine({
      citation: { body: `<choose>${branches.join("")}<else><text value="other"/></else></choose>` },
    });
    const cite = { item, ...(locator !== undefined && { locator }), ...(label !== undefined && { label }) };
    expect(printText(engine.cite([cite]))).toBe(expected);
  });
});
