import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate, DatePoint, DateValue } from "../date.ts";
import type { Item } from "../item.ts";
import type { Name } from "../name.ts";
import { parseCslItem, parseCslItems } from "./parse.ts";

const base = { id: "a", type: "book" } as const;
const empty = { fields: {}, names: {}, dates: {} };

function itemOf(json: object): Item | undefined {
  return parseCslItem({ ...base, ...json }).value;
}

function author(value: unknown): readonly Name[] | undefined {
  return itemOf({ author: value })?.names.author;
}

function issued(value: unknown): DateValue | undefined {
  return itemOf({ issued: value })?.dates.issued;
}

function on(start: DatePoint, end?: DatePoint): CalendarDate {
  return { kind: "calendar", start, ...(end === undefined ? {} : { end }) };
}

function codesOf(json: unknown): readonly string[] {
  return parseCslItem(json).issues.map(({ code, path }) => `${code} ${path ?? ""}`.trim());
}

describe("items", () => {
  it("reads a list or one item", () => {
    expect(parseCslItems([base, { ...base, id: "b" }]).value.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(parseCslItems(base)).toEqual({ value: [{ ...base, ...empty }], issues: [] });
  });

  it.each([
    [7, "7"],
    ["x y", "x y"],
    [undefined, "item-1"],
    ["", "item-1"],
  ])("id %j → %s", (id, expected) => expect(parseCslItem({ ...base, id }).value?.id).toBe(expected));

  it.each([
    ["article-journal", "article-journal", []],
    ["legal-case", "legal_case", ["unknown-type type"]],
    ["Article_Journal", "article-journal", ["unknown-type type"]],
    ["journalArticle", "document", ["unknown-type type"]],
    [3, "document", ["unknown-type type"]],
    ["", "document", ["missing-type type"]],
    [undefined, "document", ["missing-type type"]],
  ])("type %j → %s", (type, expected, codes) => {
    expect(itemOf({ type })?.type).toBe(expected);
    expect(codesOf({ ...base, type })).toEqual(codes);
  });

  it.each([null, 1, "text", [[]], true])("%j is no item", (json) => {
    expect(parseCslItem(json).value).toBeUndefined();
    expect(parseCslItem(json).issues).toHaveLength(1);
  });

  it("names the place of each issue", () => {
    const { issues } = parseCslItems([base, { ...base, id: "b", author: [{ family: ["x"], given: "y" }], title: {} }]);
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ["[1].author[0].family", "wrong-type"],
      ["[1].title", "wrong-type"],
    ]);
  });

  it("tells of one id for two items", () => {
    expect(parseCslItems([base, base]).issues).toMatchObject([{ code: "repeated-id", severity: "warning" }]);
  });
});

describe("fields", () => {
  it.each([
    [{ volume: 3 }, { volume: "3" }],
    [{ volume: "iii" }, { volume: "iii" }],
    [{ title: 1984 }, { title: "1984" }],
    [{ title: "", page: " ", issue: null }, {}],
    [{ shortTitle: "S" }, { "title-short": "S" }],
    [{ shortTitle: "S", "title-short": "T" }, { "title-short": "T" }],
    [{ journalAbbreviation: "J" }, { "container-title-short": "J" }],
    [{ event: "E" }, { event: "E", "event-title": "E" }],
    [
      { event: "E", "event-title": "F" },
      { event: "E", "event-title": "F" },
    ],
    [{ ISSN: ["1234-5678"] }, { ISSN: "1234-5678" }],
    [{ ISSN: ["1", "2"] }, { ISSN: "1" }],
    [{ title: "<i>X</i>" }, { title: "<i>X</i>" }],
  ])("%j → %j", (json, fields) => expect(itemOf(json)?.fields).toEqual(fields));

  it.each([
    ["en_us", "en-US"],
    ["English", "en"],
    ["Middle High German", "und"],
  ])("language %s → %s", (language, tag) => {
    expect(itemOf({ language })).toMatchObject({ language: tag, fields: { language } });
  });

  it.each([
    [{ colour: "red" }, ["unknown-variable colour"]],
    [{ _id: 1, custom: {}, customKey: 1, categories: [] }, []],
    [{ title: true }, ["wrong-type title"]],
    [{ ISSN: ["1", "2"] }, ["too-many-values ISSN"]],
    [{ volume: Number.NaN }, ["wrong-type volume"]],
  ])("issues of %j", (json, codes) => expect(codesOf({ ...base, ...json })).toEqual(codes));
});

describe("names", () => {
  it.each([
    [
      { family: "Doe", given: "Jane" },
      { family: "Doe", given: "Jane" },
    ],
    [{ family: " Doe ", given: "" }, { family: "Doe" }],
    [
      { family: "Gogh", "non-dropping-particle": "van" },
      { family: "Gogh", nonDroppingParticle: "van" },
    ],
    [
      { family: "Humboldt", "dropping-particle": "von" },
      { family: "Humboldt", droppingParticle: "von" },
    ],
    [
      { family: "D", suffix: "Jr.", "comma-suffix": 1 },
      { family: "D", suffix: "Jr.", commaSuffix: true },
    ],
    [
      { family: "D", suffix: "Jr.", "comma-suffix": "false" },
      { family: "D", suffix: "Jr." },
    ],
    [
      { family: "Mao", "static-ordering": "true" },
      { family: "Mao", staticOrdering: true },
    ],
    [
      { family: "van der Vlist", given: "Eric" },
      { family: "Vlist", nonDroppingParticle: "van der", given: "Eric" },
    ],
    [{ family: '"van Happel"' }, { family: "van Happel" }],
  ])("%j → %j", (json, name) => expect(author([json])).toEqual([{ kind: "person", ...name }]));

  it.each([
    [{ literal: "UNESCO" }, "UNESCO"],
    [{ name: "UNESCO", sequence: "first" }, "UNESCO"],
    [{ family: "de Facto Ltd", isInstitution: true }, "de Facto Ltd"],
    [{ "dropping-particle": "von" }, "von"],
  ])("%j is literal", (json, literal) => expect(author([json])).toEqual([{ kind: "literal", literal }]));

  it("drops empty names and lists", () => {
    expect(author([{}, { family: "" }, { literal: " " }, ""])).toBeUndefined();
    expect(author([])).toBeUndefined();
    expect(author(null)).toBeUndefined();
    expect(author([{ family: "" }, { family: "Doe" }])).toHaveLength(1);
  });

  it("reads what stands for a list, with a warning", () => {
    expect(author({ family: "Doe" })).toEqual([{ kind: "person", family: "Doe" }]);
    expect(author("Jane Doe and John Smith")).toHaveLength(2);
    expect(author(["Jane Doe"])).toEqual([{ kind: "person", given: "Jane", family: "Doe" }]);
    expect(codesOf({ ...base, author: "Jane Doe" })).toEqual(["wrong-type author"]);
    expect(codesOf({ ...base, author: 5 })).toEqual(["wrong-type author"]);
  });
});

describe("dates", () => {
  it.each([
    [[[2019, 2, 19]], on({ year: 2019, month: 2, day: 19 })],
    [[["2019", "2", "19"]], on({ year: 2019, month: 2, day: 19 })],
    [[["2000", "", ""]], on({ year: 2000 })],
    [[[2000, 0, 0]], on({ year: 2000 })],
    [[[-44, 3, 15]], on({ year: -44, month: 3, day: 15 })],
    [[[1999, 13]], on({ year: 1999, season: 1 })],
    [[["1999", "22"]], on({ year: 1999, season: 2 })],
    [[[1998], [2000, 4]], on({ year: 1998 }, { year: 2000, month: 4 })],
    [[[1998], [1997]], on({ year: 1998 }, { year: 1997 })],
    [[[1998], []], on({ year: 1998 })],
  ])("date-parts %j", (parts, date) => {
    expect(issued({ "date-parts": parts })).toEqual(date);
    expect(codesOf({ ...base, issued: { "date-parts": parts } })).toEqual([]);
  });

  it.each([[[[1987], [0]]], [[[1987], [0, 0, 0]]], [[["1987"], ["0"]]]])("date-parts %j have not ended", (parts) => {
    expect(issued({ "date-parts": parts })).toEqual({ kind: "calendar", start: { year: 1987 }, end: "open" });
  });

  it.each([
    [[[2019, 17, 3]], on({ year: 2019 }), ["invalid-date issued.date-parts[0][1]"]],
    [[[2019, 2, 30]], on({ year: 2019, month: 2 }), ["invalid-date issued.date-parts[0][2]"]],
    [[[2019, "May"]], on({ year: 2019 }), ["invalid-date issued.date-parts[0][1]"]],
    [[2019], on({ year: 2019 }), ["invalid-date issued.date-parts[0]"]],
    [[[1], [2], [3]], on({ year: 1 }, { year: 2 }), ["invalid-date issued.date-parts"]],
    [[["x"]], undefined, ["invalid-date issued.date-parts[0][0]"]],
    [[[]], undefined, []],
    [[[null]], undefined, []],
    [[], undefined, []],
    [null, undefined, []],
    ["", undefined, ["wrong-type issued.date-parts"]],
    [[[0], [1999]], { kind: "literal", literal: "–1999" }, []],
  ])("date-parts %j keep what is valid", (parts, date, codes) => {
    expect(issued({ "date-parts": parts })).toEqual(date);
    expect(codesOf({ ...base, issued: { "date-parts": parts } })).toEqual(codes);
  });

  it.each([
    [{ "date-parts": [[2000]], season: 3 }, on({ year: 2000, season: 3 })],
    [{ "date-parts": [[2000]], season: "22" }, on({ year: 2000, season: 2 })],
    [{ "date-parts": [[2000]], season: "Winter" }, on({ year: 2000, season: 4 })],
    [{ "date-parts": [[2000, 5]], season: "22:56:08" }, on({ year: 2000, month: 5 })],
    [
      { "date-parts": [[2000]], circa: 1 },
      { ...on({ year: 2000 }), circa: true },
    ],
    [{ "date-parts": [[2000]], circa: false }, on({ year: 2000 })],
    [{ "date-parts": [[2000]], raw: "1999" }, on({ year: 2000 })],
    [{ "date-parts": [], raw: "May 1968" }, on({ year: 1968, month: 5 })],
    [{ raw: "Bogus Date" }, { kind: "literal", literal: "Bogus Date" }],
    [{ edtf: "1984~" }, { ...on({ year: 1984 }), circa: true }],
    [{ edtf: "bogus", raw: "1984" }, on({ year: 1984 })],
    [{ literal: "1984" }, { kind: "literal", literal: "1984" }],
    ["2019-02-19", on({ year: 2019, month: 2, day: 19 })],
    [2019, on({ year: 2019 })],
    ["", undefined],
    [{}, undefined],
    [[2019], undefined],
  ])("%j", (json, date) => expect(issued(json)).toEqual(date));
});

it("never throws, whatever the JSON", () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => void parseCslItems(json)));
});

it("never throws for an item of any values", () => {
  const keys = fc.constantFrom("id", "type", "title", "volume", "author", "issued", "language", "event", "__proto__");
  const inner = fc.constantFrom("family", "given", "literal", "date-parts", "raw", "edtf", "season", "circa");
  const values = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(inner, fc.jsonValue()),
    fc.array(fc.dictionary(inner, fc.jsonValue())),
  );
  fc.assert(
    fc.property(fc.dictionary(keys, values), (json) => {
      const { value } = parseCslItem(json);
      expect(Object.values(value?.fields ?? {}).every((text) => typeof text === "string" && text !== "")).toBe(true);
    }),
  );
});
