import { describe, expect, it } from "vitest";
import type { Item, Name } from "@citable/model";
import { inlineEngine, institution, makeItem, onDate, person } from "../../test/inline-style.ts";
import { printText } from "../output/print-text.ts";
import { yearSuffixLetters } from "./group.ts";

const authors = '<names variable="author"><name form="short" initialize-with="." delimiter=", "/></names>';
const year = '<date variable="issued"><date-part name="year"/></date>';
const body = `<group delimiter=" ">${authors}${year}</group>`;
const title = '<choose><if disambiguate="true"><text variable="title" prefix=", "/></if></choose>';

function book(author: readonly Name[], more: Partial<Item> = {}): Item {
  return makeItem({ names: { author }, dates: { issued: onDate(2000) }, ...more });
}

/** How each item is cited, in a document that cites them all. */
function cited(items: readonly Item[], area: string, layout = body): readonly string[] {
  const engine = inlineEngine({ citation: { area: `et-al-min="2" et-al-use-first="1" ${area}`, body: layout } });
  return engine.format({ citations: items.map((item) => ({ cites: [{ item }] })) }).citations.map(printText);
}

const ann = person("Ash", "Ann");
const abe = person("Ash", "Abe");
const bob = person("Ash", "Bob");
const birch = person("Birch", "Bea");
const cedar = person("Cedar", "Cy");

const primaryInitials = 'disambiguate-add-givenname="true" givenname-disambiguation-rule="primary-name-with-initials"';

describe("where later cites show more names than the first", () => {
  const abc = [ann, birch, cedar];
  const acb = [ann, cedar, birch];
  it.each([
    ['disambiguate-add-names="true"', "et-al-subsequent-min", ["Ash, Birch, et al. 2000", "Ash, Cedar, et al. 2000"]],
    [
      'disambiguate-add-names="true"',
      "et-al-subsequent-use-first",
      ["Ash, Birch, et al. 2000", "Ash, Cedar, et al. 2000"],
    ],
    ['disambiguate-add-year-suffix="true"', "et-al-subsequent-min", ["Ash et al. 2000a", "Ash et al. 2000b"]],
  ])("first cites are told apart: %s, %s", (area, option, expected) => {
    expect(cited([book(abc), book(acb)], `${area} ${option}="9"`)).toEqual(expected);
  });

  it("and later ones where those are shorter after all", () => {
    // Three names: first cites show them all, later ones two.
    const engine = inlineEngine({
      citation: {
        area: `et-al-min="4" et-al-use-first="1" et-al-subsequent-min="3" et-al-subsequent-use-first="2"
          disambiguate-add-names="true"`,
        body,
      },
    });
    const [one, other] = [book([ann, birch, cedar]), book([ann, birch, bob])];
    const cites = [one, other, one, other].map((item) => ({ cites: [{ item }] }));
    expect(engine.format({ citations: cites }).citations.map(printText).slice(2)).toEqual([
      "Ash, Birch, Cedar 2000",
      "Ash, Birch, Ash 2000",
    ]);
  });
});

it("a later cite that is nothing but the number of a note has no words that could be mistaken", () => {
  const later = `<choose><if position="subsequent"><group delimiter=", ">
    <text variable="first-reference-note-number" prefix="reference "/>
    <choose><if disambiguate="true"><text macro="author"/></if></choose>
    </group></if><else>${body}</else></choose>`;
  const engine = inlineEngine({
    class: "note",
    head: `<macro name="author">${authors}</macro>`,
    citation: { body: later },
  });
  const notes = [book([ann]), book([birch])].flatMap((item) => [item, item]).map((item) => ({ cites: [{ item }] }));
  const printed = engine.format({ citations: notes.map((citation, index) => ({ ...citation, note: index + 1 })) });
  expect(printed.citations.map(printText)).toEqual(["Ash 2000", "reference 1", "Birch 2000", "reference 3"]);
});

describe("disambiguate-add-names", () => {
  const addNames = 'disambiguate-add-names="true"';
  it.each([
    [
      "shows the name that differs",
      [
        [ann, birch],
        [ann, cedar],
      ],
      ["Ash, Birch 2000", "Ash, Cedar 2000"],
    ],
    [
      "and only as many as needed",
      [
        [ann, birch, cedar],
        [ann, cedar, birch],
      ],
      ["Ash, Birch, et al. 2000", "Ash, Cedar, et al. 2000"],
    ],
    [
      "not where it would not help",
      [
        [ann, birch],
        [ann, birch],
      ],
      ["Ash et al. 2000", "Ash et al. 2000"],
    ],
    [
      "not where nothing is ambiguous",
      [
        [ann, birch],
        [cedar, birch],
      ],
      ["Ash et al. 2000", "Cedar et al. 2000"],
    ],
  ])("%s", (_, lists, expected) => {
    expect(
      cited(
        lists.map((list) => book(list)),
        addNames,
      ),
    ).toEqual(expected);
  });

  it("goes through long lists that are the same, quickly", () => {
    const many = Array.from({ length: 5000 }, (_, index) => person(`Family${index}`, "Given"));
    const [one, two] = cited([book(many), book([...many.slice(0, -1), cedar])], addNames);
    expect(one).toMatch(/^Family0, .*, Family4999 2000$/);
    expect(two).toMatch(/^Family0, .*, Family4998, Cedar 2000$/);
    expect(cited([book(many), book(many)], addNames)).toEqual(["Family0 et al. 2000", "Family0 et al. 2000"]);
  });

  it("and through lists that differ in what does not show", () => {
    const names = Array.from({ length: 3000 }, (_, index) => index);
    const forwards = names.map((index) => person(`Family${index}`, `Given${index}`));
    const otherwise = names.map((index) => person(`Family${index}`, `Gilbert${index}`));
    const texts = cited([book(forwards), book(otherwise)], `${addNames} ${primaryInitials}`);
    expect(texts).toEqual(["Family0 et al. 2000", "Family0 et al. 2000"]);
  });
});

const rule = (name: string): string => `disambiguate-add-givenname="true" givenname-disambiguation-rule="${name}"`;

describe("disambiguate-add-givenname", () => {
  it.each([
    ["by-cite: initials where they are enough", "by-cite", [[ann], [bob]], ["A. Ash 2000", "B. Ash 2000"]],
    ["by-cite: else all of the name", "by-cite", [[ann], [abe]], ["Ann Ash 2000", "Abe Ash 2000"]],
    ["by-cite: only ambiguous cites", "by-cite", [[ann], [birch]], ["Ash 2000", "Birch 2000"]],
    ["all-names: all names everywhere", "all-names", [[ann], [abe]], ["Ann Ash 2000", "Abe Ash 2000"]],
    ["all-names-with-initials: never more", "all-names-with-initials", [[ann], [bob]], ["A. Ash 2000", "B. Ash 2000"]],
    ["primary-name: the first name alone", "primary-name", [[ann], [bob]], ["A. Ash 2000", "B. Ash 2000"]],
    ["primary-name-with-initials", "primary-name-with-initials", [[ann], [abe]], ["Ash 2000", "Ash 2000"]],
  ])("%s", (_, name, lists, expected) => {
    expect(
      cited(
        lists.map((list) => book(list)),
        rule(name),
      ),
    ).toEqual(expected);
  });

  it("the global rules look at cites that are not ambiguous, too", () => {
    const items = [book([ann]), book([bob], { dates: { issued: onDate(1990) } })];
    expect(cited(items, rule("all-names"))).toEqual(["A. Ash 2000", "B. Ash 1990"]);
    expect(cited(items, rule("by-cite"))).toEqual(["Ash 2000", "Ash 1990"]);
  });

  it("takes crowds of one family name", () => {
    const crowd = Array.from({ length: 3000 }, (_, index) => person("Ash", `Given${index}`));
    const engine = inlineEngine({ citation: { area: rule("all-names"), body } });
    const text = printText(engine.cite([{ item: book(crowd) }]));
    expect(text).toContain("Given2999 Ash");
  });
});

const same = (name: string, more: Partial<Item> = {}): Item => book([ann], { fields: { title: name }, ...more });

describe('disambiguate="true" and year suffixes', () => {
  it("the style's own condition goes before the year suffix", () => {
    const area = 'disambiguate-add-year-suffix="true"';
    expect(cited([same("Ice"), same("Sea")], area, body + title)).toEqual(["Ash 2000, Ice", "Ash 2000, Sea"]);
    expect(cited([same("Ice"), same("Ice")], area, body + title)).toEqual(["Ash 2000a", "Ash 2000b"]);
  });

  it("letters go in the order of the bibliography", () => {
    const engine = inlineEngine({
      citation: { area: 'disambiguate-add-year-suffix="true"', body },
      bibliography: {
        sort: '<key variable="title"/>',
        body: `<text variable="title"/> ${year.replace("<date ", '<date prefix=" " ')}`,
      },
    });
    const items = [same("Sea"), same("Ice")];
    const { citations, bibliography } = engine.format({ citations: items.map((item) => ({ cites: [{ item }] })) });
    expect(citations.map(printText)).toEqual(["Ash 2000b", "Ash 2000a"]);
    expect(bibliography.map(({ output }) => printText(output))).toEqual(["Ice 2000a", "Sea 2000b"]);
  });

  it("the style may put the letter where it likes", () => {
    const explicit = `${body}<text variable="year-suffix" prefix="-"/>`;
    expect(cited([same("Ice"), same("Sea")], 'disambiguate-add-year-suffix="true"', explicit)).toEqual([
      "Ash 2000-a",
      "Ash 2000-b",
    ]);
  });

  it("without leave nothing is added", () => {
    expect(cited([same("Ice"), same("Sea")], "")).toEqual(["Ash 2000", "Ash 2000"]);
  });

  it("institutions and items without authors are told apart as well", () => {
    const items = [book([institution("Club")]), book([institution("Club")]), book([]), book([])];
    expect(cited(items, 'disambiguate-add-year-suffix="true" disambiguate-add-givenname="true"')).toEqual([
      "Club 2000a",
      "Club 2000b",
      "2000a",
      "2000b",
    ]);
  });

  it.each([
    [0, "a"],
    [25, "z"],
    [26, "aa"],
    [51, "az"],
    [52, "ba"],
    [701, "zz"],
    [702, "aaa"],
  ])("suffix %d is %s", (index, letters) => {
    expect(yearSuffixLetters(index)).toBe(letters);
  });
});
