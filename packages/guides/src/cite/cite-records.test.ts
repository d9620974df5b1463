import { parseLocale, parseStyle } from "@citable/csl";
import { parseCslItems, type SourceRecord } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import { describe, expect, it } from "vitest";
import { citeRecords } from "./cite-records.ts";

function found(xml: string): FoundStyle {
  const style = parseStyle(xml);
  if (style.kind === "dependent") throw new TypeError("The test needs an independent style.");
  const locales = [parseLocale(`<locale xml:lang="en-US"><terms/></locale>`)];
  return { id: "own", name: "own", title: "Own", style, locales, locale: "en-US", source: "test" };
}

const authorDate = found(`<style class="in-text" version="1.0">
  <macro name="author"><names variable="author"><name name-as-sort-order="all"/></names></macro>
  <macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
  <citation disambiguate-add-year-suffix="true"><layout prefix="(" suffix=")">
    <group delimiter=" "><names variable="author"><name form="short"/></names><text macro="year"/></group></layout></citation>
  <bibliography subsequent-author-substitute="———"><sort><key macro="author"/><key variable="title"/></sort>
    <layout suffix="."><group delimiter=". "><text macro="author"/><text macro="year"/><text variable="title"/></group></layout>
  </bibliography></style>`);

const numeric = found(`<style class="in-text" version="1.0">
  <citation><layout prefix="[" suffix="]"><text variable="citation-number"/></layout></citation>
  <bibliography><layout><text variable="citation-number" suffix=". "/><text variable="title"/></layout></bibliography></style>`);

function records(...items: readonly object[]): readonly SourceRecord[] {
  return parseCslItems(items).value.map((item) => ({ item, evidence: [], issues: [] }));
}

const shelf = records(
  {
    id: "z",
    type: "book",
    title: "Zinc",
    author: [{ family: "Ash", given: "Ada" }],
    issued: { "date-parts": [[1999]] },
  },
  {
    id: "b",
    type: "book",
    title: "Brass",
    author: [{ family: "Birch", given: "Bo" }],
    issued: { "date-parts": [[2001]] },
  },
  {
    id: "a",
    type: "book",
    title: "Amber",
    author: [{ family: "Ash", given: "Ada" }],
    issued: { "date-parts": [[1999]] },
  },
);

describe("citeRecords", () => {
  it("prints a list in the style's order, with letters and dashes", () => {
    const listed = citeRecords(shelf, authorDate, { forms: ["bibliography", "in-text"] });
    expect(listed.map(({ citations }) => citations.map(({ text }) => text))).toEqual([
      ["Ash, Ada. 1999a. Amber.", "(Ash 1999a)"],
      ["———. 1999b. Zinc.", "(Ash 1999b)"],
      ["Birch, Bo. 2001. Brass.", "(Birch 2001)"],
    ]);
    expect(listed.map(({ record }) => record.item.id)).toEqual(["a", "z", "b"]);
  });

  it("numbers on, also where two records have one id", () => {
    const [first] = shelf;
    if (first === undefined) throw new TypeError("no record");
    const listed = citeRecords([first, first], numeric, {});
    expect(listed.map(({ citations }) => citations.map(({ text }) => text))).toEqual([
      ["1. Zinc", "[1]"],
      ["2. Zinc", "[2]"],
    ]);
  });

  it("prints the same without repairs", () => {
    const [only] = citeRecords(shelf.slice(1, 2), authorDate, { exact: true });
    expect(only?.citations.map(({ text }) => text)).toEqual(["Birch, Bo. 2001. Brass.", "(Birch 2001)"]);
  });
});
