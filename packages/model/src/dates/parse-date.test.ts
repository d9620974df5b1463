import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printEdtf } from "./edtf.ts";
import { parseDate } from "./parse-date.ts";

describe("dates as people write them", () => {
  it.each([
    ["2019-02-19", "2019-02-19"],
    ["2005-11-22/2006-01-03", "2005-11-22/2006-01-03"],
    ["Spring 2004", "2004-21"],
    ["Fall, 1999", "1999-23"],
    ["May 1968", "1968-05"],
    ["1968 May", "1968-05"],
    ["1 May 2004", "2004-05-01"],
    ["1st of May 2004", "2004-05-01"],
    ["May 1, 2004", "2004-05-01"],
    ["19 Feb. 2019", "2019-02-19"],
    ["2004 Sep 3", "2004-09-03"],
    ["2004/9/3", "2004-09-03"],
    ["19.02.2019", "2019-02-19"],
    ["2/19/2019", "2019-02-19"],
    ["5/5/2019", "2019-05-05"],
    ["1. Januar 2003", "2003-01-01"],
    ["1er août 2003", "2003-08-01"],
    ["3 de mayo de 1808", "1808-05-03"],
    ["  May   1968 ", "1968-05"],
    ["1998/2000", "1998/2000"],
    ["1998–2000", "1998/2000"],
    ["1998-2000", "1998/2000"],
    ["1914–18", "1914/1918"],
    ["Spring 1999 - Summer 2001", "1999-21/2001-22"],
    ["May–June 2004", "2004-05/2004-06"],
    ["3–5 May 2004", "2004-05-03/2004-05-05"],
    ["May 1968 to June 1969", "1968-05/1969-06"],
    ["2015–", "2015/.."],
    ["2015–present", "2015/.."],
    ["c. 1950", "1950~"],
    ["ca. 1920-1930", "1920~/1930~"],
    ["1950?", "1950~"],
    ["[1950?]", "1950~"],
    ["[May 1950]", "1950-05"],
    ["21 BC", "-0020"],
    ["44 B.C.E.", "-0043"],
    ["100–44 BC", "-0099/-0043"],
    ["AD 54", "0054"],
    ["54 CE", "0054"],
    ["May 44 BC", "-0043-05"],
    ["1998 Nov-Dec", "1998-11/1998-12"],
    ["2004 May 3-5", "2004-05-03/2004-05-05"],
    ["2010 Jan 15-Feb 3", "2010-01-15/2010-02-03"],
    ["2000 Spring-Summer", "2000-21/2000-22"],
    ["1998 Dec-1999 Jan", "1998-12/1999-01"],
    ["2012a", "2012"],
    ["2020-01-02 03:04:05", "2020-01-02"],
    ["2014-09-01T10:00:00.000+02:00", "2014-09-01"],
  ])("%s → %s", (text, edtf) => {
    const date = parseDate(text);
    expect(date?.kind).toBe("calendar");
    expect(date && printEdtf(date)).toBe(edtf);
  });
});

describe("what cannot be placed stays in words", () => {
  it.each([
    "Bogus Date",
    "2/3/2019",
    "30 February 2004",
    "n.d.",
    "forthcoming",
    "Michaelmas 1900",
    "1999 to",
    "0",
    "-380",
    "–1999",
    "May 7",
    "7 May",
    "May 04",
    "1950s",
    "Nov-Dec",
  ])("%s", (text) => expect(parseDate(text)).toEqual({ kind: "literal", literal: text }));
});

it("answers undefined only for empty text", () => {
  expect(parseDate(" \n")).toBeUndefined();
  fc.assert(fc.property(fc.string(), (text) => (parseDate(text) === undefined) === (text.trim() === "")));
});

it("takes no time for what is no date", () => {
  for (const unit of [" ", "1", "1 ", "May ", "-", "[", "1-", "?"]) {
    expect(parseDate(unit.repeat(200_000))?.kind).not.toBe("calendar");
  }
});
