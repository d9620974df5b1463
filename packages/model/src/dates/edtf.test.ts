import { parse as parseByEdtfJs } from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDates } from "../../test/arbitraries.ts";
import { endOfOpenStart, parseEdtf, printEdtf } from "./edtf.ts";

const start = (year: number, month?: number, day?: number) => ({
  kind: "calendar",
  start: { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) },
});

describe("level 0", () => {
  it.each([
    ["1985", start(1985)],
    ["1985-04", start(1985, 4)],
    ["1985-04-12", start(1985, 4, 12)],
    ["0054", start(54)],
    ["0000", start(-1)],
    ["1985-04-12T23:20:30Z", start(1985, 4, 12)],
    ["1985-04-12T23:20:30+04:30", start(1985, 4, 12)],
    ["1964/2008", { ...start(1964), end: { year: 2008 } }],
    ["2004-02-01/2005", { ...start(2004, 2, 1), end: { year: 2005 } }],
  ])("%s", (text, date) => expect(parseEdtf(text)).toEqual(date));
});

describe("the end of a time without a known start", () => {
  it.each([
    ["../1985", { year: 1985 }],
    ["/1985-04", { year: 1985, month: 4 }],
    ["../198X", { year: 1989 }],
    ["../-0043", { year: -44 }],
    ["1985", undefined],
    ["1985/..", undefined],
    ["../XXXX-12-25", undefined],
    ["../1985/1990", undefined],
    ["Michaelmas 1820/21", undefined],
  ])("%s", (text, point) => expect(endOfOpenStart(text)).toEqual(point));
});

describe("level 1", () => {
  it.each([
    ["Y170000002", start(170_000_002)],
    ["Y-170000002", start(-170_000_003)],
    ["2001-21", { kind: "calendar", start: { year: 2001, season: 1 } }],
    ["2001-24~", { kind: "calendar", start: { year: 2001, season: 4 }, circa: true }],
    ["1984?", { ...start(1984), circa: true }],
    ["2004-06~", { ...start(2004, 6), circa: true }],
    ["2004-06-11%", { ...start(2004, 6, 11), circa: true }],
    ["201X", { ...start(2010), end: { year: 2019 }, circa: true }],
    ["20XX", { ...start(2000), end: { year: 2099 }, circa: true }],
    ["2004-XX", start(2004)],
    ["1985-04-XX", start(1985, 4)],
    ["1985-XX-XX", start(1985)],
    ["1985-04-12/..", { ...start(1985, 4, 12), end: "open" }],
    ["1985/", { ...start(1985), end: "open" }],
    ["../1985", { kind: "literal", literal: "../1985" }],
    ["/1985-04", { kind: "literal", literal: "/1985-04" }],
    ["-1985", start(-1986)],
    ["-0043-03-15", start(-44, 3, 15)],
    ["1984~/2004-06", { ...start(1984), end: { year: 2004, month: 6 }, circa: true }],
  ])("%s", (text, date) => expect(parseEdtf(text)).toEqual(date));
});

describe("level 2", () => {
  it.each([
    ["Y-17E7", start(-170_000_001)],
    ["1950S2", { ...start(1950), circa: true }],
    ["Y171010000S3", { ...start(171_010_000), circa: true }],
    ["2001-34", { ...start(2001, 4), end: { year: 2001, month: 6 } }],
    ["2001-41", { ...start(2001, 7), end: { year: 2001, month: 12 } }],
    ["2001-29", { kind: "calendar", start: { year: 2001, season: 1 } }],
    ["[1667,1668,1670..1672]", { ...start(1667), end: { year: 1672 }, circa: true }],
    ["[1760-01,1760-02,1760-12..]", { ...start(1760, 1), end: "open", circa: true }],
    ["{1667,1668}", { ...start(1667), end: { year: 1668 } }],
    ["{1960,1961-12}", { ...start(1960), end: { year: 1961, month: 12 } }],
    ["[1950?]", { ...start(1950), circa: true }],
    ["[..1760-12-03]", { kind: "literal", literal: "[..1760-12-03]" }],
    ["2004-06~-11", { ...start(2004, 6, 11), circa: true }],
    ["?2004-06-~11", { ...start(2004, 6, 11), circa: true }],
    ["156X-12-25", { ...start(1560), end: { year: 1569 }, circa: true }],
    ["XXXX-12-XX", { kind: "literal", literal: "XXXX-12-XX" }],
    ["2004-06-~01/2004-06-~20", { ...start(2004, 6, 1), end: { year: 2004, month: 6, day: 20 }, circa: true }],
  ])("%s", (text, date) => expect(parseEdtf(text)).toEqual(date));
});

it.each([
  "",
  "May 1968",
  "198",
  "1985-13",
  "1985-02-30",
  "XXXX-02-30",
  "199X-04-31",
  "1985-02-3X",
  "1985-4",
  "1985-04-12-01",
  "1/2/3",
  "/",
  "../..",
  "[",
  "[]",
])("%j is not EDTF", (text) => expect(parseEdtf(text)).toBeUndefined());

describe("printEdtf", () => {
  it.each([
    "1985",
    "1985-04",
    "1985-04-12",
    "0000",
    "-0043-03-15",
    "2001-21",
    "1984~",
    "1964/2008",
    "1985/..",
    "Y17000",
  ])("%s", (text) => {
    const date = parseEdtf(text);
    expect(date && printEdtf(date)).toBe(text);
  });

  it("keeps the words of a literal", () => {
    expect(printEdtf({ kind: "literal", literal: "the dog days" })).toBe("the dog days");
  });

  it("prints what parseEdtf reads back", () => {
    fc.assert(
      fc.property(calendarDates, (date) => {
        expect(parseEdtf(printEdtf(date))).toEqual(date);
      }),
    );
  });
});

/** Texts that are EDTF or nearly so. */
const nearlyEdtf = (() => {
  const mark = fc.constantFrom("", "", "", "?", "~", "%");
  const year = fc.oneof(
    fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, "0")),
    fc.constantFrom("199X", "19XX", "0000", "-0043", "20045", "Y12345", "Y3E4"),
  );
  const month = fc.constantFrom("01", "02", "11", "21", "24", "13", "1", "XX", "00");
  const day = fc.constantFrom("01", "28", "29", "30", "31", "32", "XX", "0");
  const point = fc.oneof(
    fc.tuple(year, mark).map((parts) => parts.join("")),
    fc.tuple(year, month, mark).map(([y, m, q]) => `${y}-${m}${q}`),
    fc.tuple(year, month, day, mark).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
  );
  const end = fc.oneof({ weight: 4, arbitrary: point }, { weight: 1, arbitrary: fc.constantFrom("", "..") });
  return fc.oneof(
    point,
    fc.tuple(point, end).map((ends) => ends.join("/")),
  );
})();

function isEdtfByEdtfJs(text: string): boolean {
  try {
    parseByEdtfJs(text);
    return true;
  } catch {
    return false;
  }
}

describe("beside the edtf package", () => {
  // It takes 29 February in any year.
  const texts = nearlyEdtf.filter((text) => !text.includes("-02-29"));

  it("takes what that takes", () => {
    const taken = texts.filter(isEdtfByEdtfJs);
    fc.assert(fc.property(taken, (text) => parseEdtf(text) !== undefined));
  });

  it("takes no more, but for qualified seasons, and long and unspecified years in ranges", () => {
    const plain = texts.filter((text) => !/[XY]|-2[1-4]/.test(text));
    fc.assert(fc.property(plain, (text) => parseEdtf(text) === undefined || isEdtfByEdtfJs(text)));
  });
});
