import { describe, expect, it } from "vitest";
import type { Item, Name } from "@citable/model";
import { bibliographyTexts, inlineEngine, makeItem, person, withFields } from "../../test/inline-style.ts";
import { printHtml } from "../output/print-html.ts";

const ash = person("Ash");
const birch = person("Birch");
const cedar = person("Cedar");

function book(title: string, ...author: readonly Name[]): Item {
  return withFields({ title }, { names: { author } });
}

/** The entries of a bibliography that repeats authors. */
function entries(rule: string, ...items: readonly Item[]): readonly string[] {
  return entriesWith('<name and="text"/>', rule, items);
}

function entriesWith(name: string, rule: string, items: readonly Item[]): readonly string[] {
  const engine = inlineEngine({
    bibliography: {
      area: `subsequent-author-substitute="———" ${rule === "" ? "" : `subsequent-author-substitute-rule="${rule}"`}`,
      body: `<names variable="author">${name}<label prefix=", "/><substitute><text variable="title"/></substitute></names><text variable="title" prefix=". "/>`,
    },
  });
  return bibliographyTexts(engine, items);
}

describe("subsequent-author-substitute (Reference Grouping)", () => {
  it.each([
    ["", "all of them the same", [book("A", ash, birch), book("B", ash, birch)], "———. B"],
    ["", "not all the same", [book("A", ash, birch), book("B", ash, cedar)], "Ash and Cedar. B"],
    ["", "one more name", [book("A", ash), book("B", ash, birch)], "Ash and Birch. B"],
    ["complete-each", "each of them", [book("A", ash, birch), book("B", ash, birch)], "——— and ———. B"],
    ["complete-each", "only when all are the same", [book("A", ash, birch), book("B", ash, cedar)], "Ash and Cedar. B"],
    ["partial-each", "those that are the same", [book("A", ash, birch), book("B", ash, cedar)], "——— and Cedar. B"],
    ["partial-each", "from the first on", [book("A", ash, birch), book("B", cedar, birch)], "Cedar and Birch. B"],
    ["partial-first", "the first alone", [book("A", ash, birch), book("B", ash, birch)], "——— and Birch. B"],
    ["partial-first", "if it is the same", [book("A", ash), book("B", birch)], "Birch. B"],
  ])("%s: %s", (rule, _, items, expected) => {
    expect(entries(rule, ...items)[1]).toBe(expected);
  });

  it("compares with the entry right before only", () => {
    expect(entries("", book("A", ash), book("B", birch), book("C", ash))).toEqual(["Ash. A", "Birch. B", "Ash. C"]);
  });

  it("takes two people for two, though they print alike", () => {
    const items = ["Jane", "John", "John"].map((given) => book(given, person("Ash", given)));
    expect(entriesWith('<name initialize-with="."/>', "", items)).toEqual([
      "J. Ash. Jane",
      "J. Ash. John",
      "———. John",
    ]);
  });

  it("compares what stands in for authors, too", () => {
    expect(entries("", withFields({ title: "Edda" }), withFields({ title: "Edda" }))).toEqual(["Edda", "———"]);
  });

  it("items that print nothing do not come between", () => {
    expect(entries("", makeItem(), book("A", ash), makeItem(), book("B", ash))).toEqual(["Ash. A", "———. B"]);
  });
});

function html(area: string, body: string): string {
  const engine = inlineEngine({ bibliography: { area, layout: 'suffix="."', body } });
  const [entry] = engine.bibliography([withFields({ title: "A" })]);
  return entry === undefined ? "" : printHtml(entry.output);
}

describe("second-field-align (Whitespace)", () => {
  const two = '<text variable="citation-number" suffix=". "/><text variable="title"/>';

  it("sets the first field in the margin, the rest beside it", () => {
    expect(html('second-field-align="flush"', two)).toMatch(
      /^<(span|div) class="csl-left-margin">1\.\s?<\/\1>\s?<(span|div) class="csl-right-inline">A\.<\/\2>$/,
    );
  });

  it("finds the fields within the layout's only group, with the delimiter and the affixes at their ends", () => {
    const group = `<group delimiter=". " suffix="!">${two.replace(' suffix=". "', "")}</group>`;
    expect(html('second-field-align="flush"', group)).toMatch(
      /^<(span|div) class="csl-left-margin">1\.\s?<\/\1>\s?<(span|div) class="csl-right-inline">A!<\/\2>$/,
    );
  });

  it("leaves the mark after the number in the margin, whatever brings it", () => {
    const prefixed = '<text variable="citation-number"/><text variable="title" prefix=". "/>';
    expect(html('second-field-align="flush"', prefixed)).toMatch(
      /^<(span|div) class="csl-left-margin">1\.<\/\1>\s?<(span|div) class="csl-right-inline"> ?A\.<\/\2>$/,
    );
  });

  it("does nothing when it is off, or there is only one field", () => {
    expect(html("", two)).toBe("1. A.");
    expect(html('second-field-align="flush"', '<text variable="title"/>')).toBe("A.");
  });
});

describe("entries", () => {
  it("an item that prints nothing has none", () => {
    const engine = inlineEngine({ bibliography: { body: '<text variable="title"/>' } });
    expect(engine.bibliography([makeItem(), withFields({ title: "A" }, { id: "a" })]).map(({ id }) => id)).toEqual([
      "a",
    ]);
  });

  it("a style without bibliography has none", () => {
    expect(inlineEngine({}).bibliography([withFields({ title: "A" })])).toEqual([]);
  });

  it("an item given twice stands once", () => {
    const item = withFields({ title: "A" });
    expect(
      bibliographyTexts(inlineEngine({ bibliography: { body: '<text variable="title"/>' } }), [item, item]),
    ).toEqual(["A"]);
  });
});
