import { describe, expect, it } from "vitest";
import type { DatePoint, DateValue } from "@citable/model";
import { bibliographyTexts, entryText, inlineEngine, makeItem, onDate } from "../../test/inline-style.ts";
import { printHtml } from "../output/print-html.ts";

function printed(issued: DateValue, attributes = 'form="text"', parts = "", locale?: string): string {
  const body = `<date variable="issued" ${attributes}>${parts}</date>`;
  return entryText(body, makeItem({ dates: { issued } }), locale);
}

function range(start: DatePoint, end: DatePoint | "open"): DateValue {
  return { kind: "calendar", start, end };
}

const day = onDate(2008, 5, 1);

describe("localized dates", () => {
  it.each([
    ["text", day, 'form="text"', "May 1, 2008"],
    ["numeric", day, 'form="numeric"', "05/01/2008"],
    ["year and month", day, 'form="text" date-parts="year-month"', "May 2008"],
    ["year", day, 'form="text" date-parts="year"', "2008"],
    ["no day known", onDate(2008, 5), 'form="text"', "May 2008"],
    ["only the year known", onDate(2008), 'form="numeric"', "2008"],
    ["a season", { kind: "calendar", start: { year: 2008, season: 3 } }, 'form="text"', "fall 2008"],
    ["words", { kind: "literal", literal: "Michaelmas 1820" }, 'form="text"', "Michaelmas 1820"],
    ["a time that ended", { kind: "literal", literal: "../2008-05" }, 'form="text"', "–May 2008"],
    ["a year that ended it", { kind: "literal", literal: "/2008" }, 'form="text" date-parts="year"', "–2008"],
    ["before the common era", onDate(-44), 'form="text"', "44BC"],
    ["an early year", onDate(79), 'form="text"', "79AD"],
  ] as const)("%s", (_, date, attributes, expected) => {
    expect(printed(date, attributes)).toBe(expected);
  });

  it.each([
    ["the brackets of the year", "", '<date-part name="year" prefix="(" suffix=")"/>', "(in press)"],
    [
      "those around all parts",
      "",
      '<date-part name="month" prefix="("/><date-part name="year" prefix=", " suffix=")"/>',
      "(in press)",
    ],
    ["the case of the year", "", '<date-part name="year" text-case="uppercase"/>', "IN PRESS"],
    ["no words that belong to a number", "", '<date-part name="year" suffix="年"/>', "in press"],
    ["no place where no year is asked for", "", '<date-part name="month"/><date-part name="day"/>', ""],
  ])("words have %s", (_, attributes, parts, expected) => {
    expect(printed({ kind: "literal", literal: "in press" }, attributes, parts)).toBe(expected);
  });

  it("override parts of the locale", () => {
    expect(printed(day, 'form="text"', '<date-part name="month" form="short"/>')).toBe("May. 1, 2008");
    expect(printed(day, 'form="text"', '<date-part name="day" form="ordinal"/>')).toBe("May 1st, 2008");
    expect(printed(day, 'form="text"', '<date-part name="month" form="short" strip-periods="true"/>')).toBe(
      "May 1, 2008",
    );
  });

  it("take formatting and case from the locale, unless the style has its own", () => {
    const date = '<date form="text" font-style="italic" text-case="uppercase"><date-part name="month"/></date>';
    const item = makeItem({ dates: { issued: onDate(2020, 5) } });
    const cited = (attributes: string): string => {
      const body = `<date variable="issued" form="text" ${attributes}/>`;
      const engine = inlineEngine({ head: `<locale>${date}</locale>`, citation: { body } });
      return printHtml(engine.cite([{ item }]));
    };
    expect(cited("")).toBe("<i>MAY</i>");
    expect(cited('text-case="lowercase" font-style="normal"')).toBe("may");
  });

  it("limit ordinals to the first day where the locale wants it", () => {
    expect(printed(day, 'form="text"', "", "fr-FR")).toBe("1ᵉʳ mai 2008");
    expect(printed(onDate(2008, 5, 2), 'form="text"', "", "fr-FR")).toBe("2 mai 2008");
  });
});

describe("dates of the style's own", () => {
  it.each([
    ['<date-part name="day"/><date-part name="month"/><date-part name="year"/>', "1 May 2008"],
    ['<date-part name="year"/><date-part name="month" form="numeric-leading-zeros"/>', "2008 05"],
    ['<date-part name="month" form="numeric"/><date-part name="year" form="short"/>', "5 08"],
    ['<date-part name="day" form="numeric-leading-zeros"/>', "01"],
    ['<date-part name="day" form="ordinal"/>', "1st"],
    ['<date-part name="year" prefix="(" suffix=")"/>', "(2008)"],
    ['<date-part name="month" text-case="uppercase"/>', "MAY"],
    ["", ""],
  ])("%s → %s", (parts, expected) => {
    expect(printed(day, 'delimiter=" "', parts)).toBe(expected);
  });

  it("wear affixes and formatting only when something prints", () => {
    expect(entryText('<date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date>', makeItem())).toBe(
      "",
    );
  });
});

describe("ranges (Date Ranges)", () => {
  it.each([
    ["days", range({ year: 2008, month: 5, day: 1 }, { year: 2008, month: 5, day: 4 }), "May 1–4, 2008"],
    ["months", range({ year: 2008, month: 5 }, { year: 2008, month: 7 }), "May–July 2008"],
    [
      "months with days",
      range({ year: 2008, month: 5, day: 1 }, { year: 2008, month: 6, day: 2 }),
      "May 1–June 2, 2008",
    ],
    ["years", range({ year: 2008 }, { year: 2010 }), "2008–2010"],
    ["years with months", range({ year: 2008, month: 5 }, { year: 2009, month: 5 }), "May 2008–May 2009"],
    ["seasons", range({ year: 2008, season: 1 }, { year: 2008, season: 2 }), "spring–summer 2008"],
    ["open", range({ year: 2008 }, "open"), "2008–"],
    ["no range at all", range({ year: 2008 }, { year: 2008 }), "2008"],
    ["across the era", range({ year: -10 }, { year: 14 }), "10BC–14AD"],
  ])("%s", (_, date, expected) => {
    expect(printed(date)).toBe(expected);
  });

  it("print the range delimiter of the part that differs", () => {
    const parts = '<date-part name="month" range-delimiter=" to "/><date-part name="year" range-delimiter="/"/>';
    expect(printed(range({ year: 2008, month: 5 }, { year: 2008, month: 7 }), 'delimiter=" "', parts)).toBe(
      "May to July 2008",
    );
    expect(printed(range({ year: 2008 }, { year: 2009 }), 'delimiter=" "', parts)).toBe("2008/2009");
  });

  it("are one year when only years print and they are the same", () => {
    const date = range({ year: 2008, month: 5 }, { year: 2008, month: 7 });
    expect(printed(date, 'form="text" date-parts="year"')).toBe("2008");
  });
});

describe("all dates", () => {
  const points: readonly DatePoint[] = [
    { year: 1 },
    { year: -1 },
    { year: 999_999 },
    { year: -999_999, month: 12, day: 31 },
    { year: 2000, season: 4 },
  ];
  it.each(points)("print without debris: %o", (start) => {
    for (const form of ["text", "numeric"]) {
      const text = printed({ kind: "calendar", start, end: { year: 2001 } }, `form="${form}"`);
      expect(text).not.toMatch(/undefined|NaN|null/);
      expect(text).not.toBe("");
    }
  });

  it("sort by time in a bibliography", () => {
    const engine = inlineEngine({
      bibliography: { sort: '<key variable="issued"/>', body: '<date variable="issued" form="text"/>' },
    });
    const dates = [
      onDate(2008, 5),
      onDate(-44, 3, 15),
      onDate(2008),
      onDate(14),
      range({ year: 2008 }, { year: 2009 }),
    ];
    const items = dates.map((issued) => makeItem({ dates: { issued } }));
    expect(bibliographyTexts(engine, items)).toEqual(["March 15, 44BC", "14AD", "2008", "2008–2009", "May 2008"]);
  });
});
