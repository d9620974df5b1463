import { describe, expect, it } from "vitest";
import type { Name } from "@citable/model";
import { bibliographyTexts, entryText, inlineEngine, institution, makeItem, person } from "../../test/inline-style.ts";
import { nameSettings } from "./options.ts";
import { shownNames } from "./list.ts";

const doe = person("Doe", "Jane");
const roe = person("Roe", "Richard");
const poe = person("Poe", "Edgar");
const coe = person("Coe", "Carol");

/** What cs:names with a cs:name of these attributes prints. */
function authors(names: readonly Name[], attributes = "", inner = ""): string {
  const body = `<names variable="author"><name ${attributes}/>${inner}</names>`;
  return entryText(body, makeItem({ names: { author: names } }));
}

describe("shownNames (Et-al)", () => {
  const settings = nameSettings({
    etAlMin: 3,
    etAlUseFirst: 1,
    etAlSubsequentMin: 2,
    etAlSubsequentUseFirst: 1,
  });
  it.each([
    [2, false, 0, { first: 2, last: false, etAl: false }],
    [3, false, 0, { first: 1, last: false, etAl: true }],
    [2, true, 0, { first: 1, last: false, etAl: true }],
    [3, false, 2, { first: 2, last: false, etAl: true }],
    [3, false, 3, { first: 3, last: false, etAl: false }],
  ])("%d names, subsequent %s, at least %d", (count, subsequent, atLeast, expected) => {
    expect(shownNames(count, settings, { subsequent, atLeast })).toEqual(expected);
  });

  it("et-al-use-last needs two hidden names to be worth it", () => {
    const useLast = nameSettings({ etAlMin: 3, etAlUseFirst: 2, etAlUseLast: true });
    expect(shownNames(3, useLast, { subsequent: false, atLeast: 0 })).toEqual({ first: 2, last: false, etAl: true });
    expect(shownNames(4, useLast, { subsequent: false, atLeast: 0 })).toEqual({ first: 2, last: true, etAl: false });
  });
});

describe("lists of names", () => {
  it.each([
    ["no and", [doe, roe, poe], "", "Jane Doe, Richard Roe, Edgar Poe"],
    ["and as text", [doe, roe], 'and="text"', "Jane Doe and Richard Roe"],
    ["and as symbol", [doe, roe], 'and="symbol"', "Jane Doe & Richard Roe"],
    ["a serial comma from three", [doe, roe, poe], 'and="text"', "Jane Doe, Richard Roe, and Edgar Poe"],
    ["never one", [doe, roe, poe], 'and="text" delimiter-precedes-last="never"', "Jane Doe, Richard Roe and Edgar Poe"],
    ["always one", [doe, roe], 'and="text" delimiter-precedes-last="always"', "Jane Doe, and Richard Roe"],
    [
      "one after an inverted name",
      [doe, roe],
      'and="text" name-as-sort-order="first" delimiter-precedes-last="after-inverted-name"',
      "Doe, Jane, and Richard Roe",
    ],
    ["another delimiter", [doe, roe], 'delimiter="; "', "Jane Doe; Richard Roe"],
    ["et al.", [doe, roe, poe], 'et-al-min="3" et-al-use-first="1"', "Jane Doe et al."],
    [
      "a comma before et al. after two",
      [doe, roe, poe],
      'et-al-min="3" et-al-use-first="2"',
      "Jane Doe, Richard Roe, et al.",
    ],
    [
      "or never",
      [doe, roe, poe],
      'et-al-min="3" et-al-use-first="2" delimiter-precedes-et-al="never"',
      "Jane Doe, Richard Roe et al.",
    ],
    [
      "an ellipsis before the last",
      [doe, roe, poe, coe],
      'et-al-min="4" et-al-use-first="1" et-al-use-last="true"',
      "Jane Doe, … Carol Coe",
    ],
    ["one name is no list", [doe], 'and="text" et-al-min="1" et-al-use-first="1"', "Jane Doe"],
    ["a count", [doe, roe, poe], 'form="count"', "3"],
    ["a count of what et al. leaves", [doe, roe, poe], 'form="count" et-al-min="2" et-al-use-first="1"', "1"],
  ] as const)("%s", (_, names, attributes, expected) => {
    expect(authors(names, attributes)).toBe(expected);
  });

  it("prints “and others” where the style asks for it, dressed", () => {
    const attributes = 'et-al-min="2" et-al-use-first="1"';
    expect(authors([doe, roe], attributes, '<et-al term="and others" prefix="[" suffix="]"/>')).toBe(
      "Jane Doe [and others]",
    );
  });

  it.each([
    ["–", "等", "Jane Doe–Richard Roe", "Jane Doe等"],
    ["和", "ほか", "Jane Doe和Richard Roe", "Jane Doeほか"],
    ["y", "y otros", "Jane Doe, y Richard Roe", "Jane Doe y otros"],
  ])("sets %s and %s as close to the names as their script does", (and, etAl, both, others) => {
    const print = (options: string): string | undefined => {
      const engine = inlineEngine({
        head: `<locale><terms><term name="and">${and}</term><term name="et-al">${etAl}</term></terms></locale>`,
        bibliography: { body: `<names variable="author"><name and="text" ${options}/></names>` },
      });
      return bibliographyTexts(engine, [makeItem({ names: { author: [doe, roe] } })])[0];
    };
    expect(print('delimiter-precedes-last="always"')).toBe(both);
    expect(print('et-al-min="2" et-al-use-first="1"')).toBe(others);
  });

  it("sets institutions and people side by side", () => {
    expect(authors([institution("The Observatory"), doe], 'and="text" name-as-sort-order="all"')).toBe(
      "The Observatory and Doe, Jane",
    );
  });

  it("stays quick with 5,000 authors", () => {
    const many = Array.from({ length: 5000 }, (_, index) => person(`Family${index}`, "Given Name"));
    expect(authors(many, 'and="text"')).toMatch(/^Given Name Family0, .* and Given Name Family4999$/);
  });
});
