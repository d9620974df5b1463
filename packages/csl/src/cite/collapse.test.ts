import { describe, expect, it } from "vitest";
import type { Item } from "@citable/model";
import { inlineEngine, makeItem, onDate, person } from "../../test/inline-style.ts";
import { printText } from "../output/print-text.ts";
import type { Cite } from "./citation.ts";

const authorYear =
  '<group delimiter=" "><names variable="author"><name form="short"/></names><date variable="issued"><date-part name="year"/></date><text variable="locator"/></group>';

function book(family: string, year: number, title = ""): Item {
  return makeItem({
    names: { author: [person(family)] },
    dates: { issued: onDate(year) },
    ...(title !== "" && { fields: { title } }),
  });
}

const ash = [1990, 1991, 1992].map((year) => book("Ash", year));
const birch = book("Birch", 1990);
const sameYear = ["A", "B", "C", "D"].map((title) => book("Cedar", 2000, title));

function cited(area: string, items: readonly Item[], cites: readonly Partial<Cite>[] = []): string {
  const engine = inlineEngine({
    citation: {
      area: `disambiguate-add-year-suffix="true" ${area}`,
      layout: 'prefix="(" suffix=")" delimiter="; "',
      body: authorYear,
    },
  });
  return printText(engine.cite(items.map((item, index) => ({ item, ...cites[index] }))));
}

describe("collapse (Cite Collapsing)", () => {
  const [a90, a91, a92] = ash;
  const [c1, c2, c3, c4] = sameYear;
  if (a90 === undefined || a91 === undefined || a92 === undefined) throw new TypeError("no items");
  if (c1 === undefined || c2 === undefined || c3 === undefined || c4 === undefined) throw new TypeError("no items");

  it.each([
    ["nothing to collapse", "", [a90, a91], "(Ash 1990; Ash 1991)"],
    ["year", 'collapse="year"', [a90, a91, birch], "(Ash 1990, 1991; Birch 1990)"],
    ["cites of one author move together", 'collapse="year"', [a90, birch, a91], "(Ash 1990, 1991; Birch 1990)"],
    ["another delimiter", 'collapse="year" cite-group-delimiter=" / "', [a90, a91], "(Ash 1990 / 1991)"],
    [
      "after a collapsed group",
      'collapse="year" after-collapse-delimiter=" | "',
      [a90, a91, birch],
      "(Ash 1990, 1991 | Birch 1990)",
    ],
    ["grouping without collapsing", 'cite-group-delimiter=", "', [a90, birch, a91], "(Ash 1990, Ash 1991; Birch 1990)"],
    ["year suffixes", 'collapse="year-suffix" year-suffix-delimiter=","', [c1, c2], "(Cedar 2000a,b)"],
    ["ranged", 'collapse="year-suffix-ranged" year-suffix-delimiter=","', [c1, c2, c3], "(Cedar 2000a–c)"],
    ["year alone keeps suffixes whole", 'collapse="year"', [c1, c2], "(Cedar 2000a, 2000b)"],
  ])("%s", (_, area, items, expected) => {
    expect(cited(area, items)).toBe(expected);
  });

  it("shows the gaps of a range", () => {
    const area = 'collapse="year-suffix-ranged" year-suffix-delimiter="," disambiguate-add-year-suffix="true"';
    const engine = inlineEngine({ citation: { area, body: authorYear } });
    const cites = [c1, c2, c4].map((item) => ({ item }));
    expect(engine.format({ registered: sameYear, citations: [{ cites }] }).citations.map(printText)).toEqual([
      "Cedar 2000a,b,d",
    ]);
  });

  it("leaves cites whole that have words or places of their own", () => {
    expect(cited('collapse="year"', [a90, a91], [{}, { prefix: "see" }])).toBe("(Ash 1990; see Ash 1991)");
    expect(cited('collapse="year-suffix" year-suffix-delimiter=","', [c1, c2], [{}, { locator: "7" }])).toBe(
      "(Cedar 2000a, 2000b 7)",
    );
  });
});

describe("collapse of citation numbers", () => {
  const items = Array.from({ length: 6 }, () => makeItem());
  const engine = inlineEngine({
    citation: {
      area: 'collapse="citation-number"',
      sort: '<key variable="citation-number"/>',
      layout: 'prefix="[" suffix="]" delimiter=","',
      body: '<text variable="citation-number"/>',
    },
  });
  it.each([
    ["one", [1], "[1]"],
    ["two", [1, 2], "[1,2]"],
    ["three in a row", [1, 2, 3], "[1–3]"],
    ["given in any order", [3, 1, 2], "[1–3]"],
    ["a gap", [1, 2, 3, 5], "[1–3,5]"],
    ["two rows", [1, 2, 3, 5, 6], "[1–3,5,6]"],
  ])("%s", (_, numbers, expected) => {
    const cites = numbers.flatMap((number) => {
      const item = items[number - 1];
      return item === undefined ? [] : [{ item }];
    });
    expect(engine.format({ registered: items, citations: [{ cites }] }).citations.map(printText)).toEqual([expected]);
  });

  it("a cite with a place of its own is no part of a range", () => {
    const [first, second, third] = items;
    if (first === undefined || second === undefined || third === undefined) throw new TypeError("no items");
    const cites = [{ item: first }, { item: second, suffix: ", p. 3" }, { item: third }];
    expect(engine.format({ registered: items, citations: [{ cites }] }).citations.map(printText)).toEqual([
      "[1,2, p. 3,3]",
    ]);
  });
});

it("cites without names are no group", () => {
  const engine = inlineEngine({
    citation: { area: 'collapse="year"', layout: 'delimiter=","', body: '<text variable="citation-number"/>' },
    bibliography: { body: '<text variable="title"/>' },
  });
  const items = ["A", "B"].map((title) => makeItem({ fields: { title } }));
  const { citations } = engine.format({ citations: [{ cites: items.map((item) => ({ item })) }] });
  expect(citations.map((line) => printText(line))).toEqual(["1,2"]);
});
