import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item, Name } from "@citable/model";
import { bibliographyTexts, inlineEngine, institution, onDate, person, withFields } from "../../test/inline-style.ts";
import { dateSortKey } from "./sort-key.ts";

function sorted(keys: string, items: readonly Item[], style = "", locale?: string): readonly string[] {
  const engine = inlineEngine({ style, bibliography: { sort: keys, body: '<text variable="title"/>' } }, locale);
  return bibliographyTexts(engine, items);
}

function titles(...names: readonly string[]): readonly Item[] {
  return names.map((title) => withFields({ title }));
}

function by(title: string, author: readonly Name[]): Item {
  return withFields({ title }, { names: { author } });
}

const byTitle = '<key variable="title"/>';

describe("sorting (Sorting)", () => {
  it.each([
    ["by words, not by code", ["banana", "Apple", "cherry"], ["Apple", "banana", "cherry"]],
    ["punctuation does not count", ["“Zoo”", "Ark", "[Bee]"], ["Ark", "[Bee]", "“Zoo”"]],
    ["numbers count as numbers", ["No 10", "No 9"], ["No 9", "No 10"]],
    ["markup does not count", ["<i>Zoo</i>", "Ark"], ["Ark", "Zoo"]],
    ["letters with marks stand with their letter", ["Zoo", "Émile", "Elm", "Fir"], ["Elm", "Émile", "Fir", "Zoo"]],
  ])("%s", (_, names, expected) => {
    expect(sorted(byTitle, titles(...names))).toEqual(expected);
  });

  it("goes down as well as up; what has no value is last in both", () => {
    const items = [
      withFields({ title: "n", volume: "" }),
      ...["1", "3", "2"].map((volume) => withFields({ title: volume, volume })),
    ];
    expect(sorted('<key variable="volume"/>', items)).toEqual(["1", "2", "3", "n"]);
    expect(sorted('<key variable="volume" sort="descending"/>', items)).toEqual(["3", "2", "1", "n"]);
  });

  it("keeps the order of equals", () => {
    const items = ["b", "a", "c"].map((title) => withFields({ title, volume: "1" }));
    expect(sorted('<key variable="volume"/>', items)).toEqual(["b", "a", "c"]);
  });

  it("sorts names inverted, whatever prints", () => {
    const items = [by("2", [person("Roe", "Ann")]), by("1", [person("Doe", "Zoe")]), by("3", [institution("Zoo")])];
    expect(sorted('<key variable="author"/>', items)).toEqual(["1", "2", "3"]);
  });

  it.each([
    ["never", ["3", "1", "2"]],
    ["sort-only", ["1", "2", "3"]],
    ["display-and-sort", ["1", "2", "3"]],
  ])("particles: demote-non-dropping-particle=%s", (rule, expected) => {
    const items = [
      by("1", [person("Ash", "Ann", { nonDroppingParticle: "van" })]),
      by("2", [person("Birch", "Bea", { nonDroppingParticle: "van" })]),
      by("3", [person("Cedar", "Cy")]),
    ];
    expect(sorted('<key variable="author"/>', items, `demote-non-dropping-particle="${rule}"`)).toEqual(expected);
  });

  it("looks at as many names as the key says", () => {
    const items = [by("2", [person("Ash"), person("Zed")]), by("1", [person("Ash"), person("Birch")])];
    expect(sorted('<key variable="author"/>', items)).toEqual(["1", "2"]);
    expect(sorted('<key variable="author" names-min="2" names-use-first="1"/>', items)).toEqual(["2", "1"]);
  });

  it("sorts by macros", () => {
    const head = '<macro name="m"><text variable="volume" prefix="x"/></macro>';
    const engine = inlineEngine({
      head,
      bibliography: { sort: '<key macro="m"/>', body: '<text variable="volume"/>' },
    });
    expect(
      bibliographyTexts(
        engine,
        ["2", "10", "1"].map((volume) => withFields({ volume })),
      ),
    ).toEqual(["1", "2", "10"]);
  });

  it.each(["en_US", "English", "xx-x-sort", "a", ""])("sorts for a language that is none: “%s”", (locale) => {
    expect(sorted(byTitle, titles("b", "a"), "", locale)).toEqual(["a", "b"]);
  });

  it("refuses more keys than any style has", () => {
    expect(() => sorted(byTitle.repeat(51), titles("a"))).toThrow(/cs:sort has 51 keys; 50 are the most/);
  });

  it("does not depend on the order of the items where the key is unique", () => {
    const distinct = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 12 });
    const shuffled = distinct.chain((names) =>
      fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
    );
    fc.assert(
      fc.property(shuffled, ([names, others]) => {
        expect(sorted(byTitle, titles(...others))).toEqual(sorted(byTitle, titles(...names)));
      }),
      { numRuns: 40 },
    );
  });
});

describe("dateSortKey", () => {
  it("sorts by time", () => {
    const dates = [
      onDate(-500),
      onDate(-44, 3, 15),
      onDate(14),
      onDate(999),
      onDate(2000),
      onDate(2000, 1),
      onDate(2000, 1, 2),
      onDate(2000, 12),
    ];
    const keys = dates.map((date) => dateSortKey(date));
    expect(keys.toSorted()).toEqual(keys);
  });
  it("looks only at the parts asked for", () => {
    expect(dateSortKey(onDate(2000, 5, 6), new Set(["year"]))).toBe(dateSortKey(onDate(2000), new Set(["year"])));
  });
});

describe("citation numbers", () => {
  it("follow the bibliography", () => {
    const engine = inlineEngine({
      citation: { body: '<text variable="citation-number"/>' },
      bibliography: { sort: byTitle, body: '<text variable="citation-number"/><text variable="title" prefix=" "/>' },
    });
    expect(bibliographyTexts(engine, titles("b", "a", "c"))).toEqual(["1 a", "2 b", "3 c"]);
  });
  it("are those of the citations where the bibliography is not sorted", () => {
    const engine = inlineEngine({
      bibliography: { body: '<text variable="citation-number"/><text variable="title" prefix=" "/>' },
    });
    expect(bibliographyTexts(engine, titles("b", "a"))).toEqual(["1 b", "2 a"]);
  });
});
