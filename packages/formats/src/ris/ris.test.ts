import { describe, expect, it } from "vitest";
import { ris } from "./format.ts";
import { readRisDate, writeRisDate } from "./dates.ts";

const read = (text: string) => ris.read?.(text) ?? { value: [], issues: [] };

const entry = [
  "TY  - ENCYC",
  "AU  - Levine, Steven I.",
  "AU  - King, Martin, Jr.",
  "A2  - Millar, James R.",
  "TI  - Rivers and",
  "their treaties",
  "T2  - Encyclopedia of Rivers",
  "DA  - 2004/05/07/",
  "PY  - 2004",
  "SP  - 12",
  "EP  - 15",
  "KW  - rivers",
  "KW  - treaties",
  "SN  - 978-0-306-40615-7",
  "DO  - https://doi.org/10.1000/182",
  "N2  - One.",
  "Two.",
  "ID  - levine2004",
  "ER  - ",
].join("\r\n");

it("reads a record with repeated tags and values of several lines", () => {
  const { value, issues } = read(entry);
  expect(issues).toEqual([]);
  expect(value).toEqual([
    {
      id: "levine2004",
      type: "entry-encyclopedia",
      fields: {
        title: "Rivers and their treaties",
        "container-title": "Encyclopedia of Rivers",
        page: "12-15",
        keyword: "rivers, treaties",
        ISBN: "978-0-306-40615-7",
        DOI: "10.1000/182",
        abstract: "One.\nTwo.",
      },
      names: {
        author: [
          { kind: "person", family: "Levine", given: "Steven I." },
          { kind: "person", family: "King", given: "Martin", suffix: "Jr." },
        ],
        editor: [{ kind: "person", family: "Millar", given: "James R." }],
      },
      dates: { issued: { kind: "calendar", start: { year: 2004, month: 5, day: 7 } } },
    },
  ]);
});

it("reads a DOI where exporters put it before RIS had a tag for it", () => {
  const [item] = read("TY  - JOUR\nTI  - One\nM3  - 10.1000/182\nER  - ").value;
  expect(item?.fields).toEqual({ title: "One", DOI: "10.1000/182" });
  expect(read("TY  - JOUR\nM3  - Editorial\nER  - ").value[0]?.fields).toEqual({ genre: "Editorial" });
});

it("reads on where a record has no last line", () => {
  const { value, issues } = read("TY  - BOOK\nTI  - One\nTY  - BOOK\nTI  - Two\n");
  expect(value.map(({ fields }) => fields.title)).toEqual(["One", "Two"]);
  expect(issues.map(({ code, at }) => [code, at?.line])).toEqual([
    ["unclosed-record", 1],
    ["unclosed-record", 3],
  ]);
});

it.each([
  ["TY  - BOOK\nT2  - Series\nER  - ", { "collection-title": "Series" }],
  [
    "TY  - JOUR\nJO  - Full Name\nJA  - F. N.\nER  - ",
    { "container-title": "Full Name", "container-title-short": "F. N." },
  ],
  ["TY  - JOUR\nSN  - 0317-8471\nER  - ", { ISSN: "0317-8471" }],
  ["TY  - RPRT\nSN  - TR-12\nER  - ", { number: "TR-12" }],
  ["TY  - CHAP\nM1  - 7\nER  - ", { "collection-number": "7" }],
  ["TY  - JOUR\nSP  - 12-15\nER  - ", { page: "12-15" }],
])("reads the fields of %j", (text, fields) => {
  expect(read(text).value[0]?.fields).toEqual(fields);
});

it.each([
  ["TY  - XXXX\nTI  - A\nER  - ", "unknown-type"],
  ["TI  - A\nER  - ", "unknown-type"],
  ["TY  - BOOK\nZZ  - A\nER  - ", "unknown-field"],
  ["nothing", "no-records"],
])("names what is wrong with %j", (text, code) => {
  expect(read(text).issues.map((issue) => issue.code)).toContain(code);
});

describe("dates", () => {
  it.each([
    ["2004/05/07/", { kind: "calendar", start: { year: 2004, month: 5, day: 7 } }],
    ["2004/05//", { kind: "calendar", start: { year: 2004, month: 5 } }],
    ["2004///", { kind: "calendar", start: { year: 2004 } }],
    ["2004", { kind: "calendar", start: { year: 2004 } }],
    ["2004///Spring", { kind: "calendar", start: { year: 2004, season: 1 } }],
    ["1998///1998/2000~", { kind: "calendar", start: { year: 1998 }, end: { year: 2000 }, circa: true }],
    ["///in press", { kind: "literal", literal: "in press" }],
    ["May 7, 2004", { kind: "calendar", start: { year: 2004, month: 5, day: 7 } }],
  ] as const)("reads %s", (text, date) => {
    expect(readRisDate(text)).toEqual(date);
    expect(readRisDate(writeRisDate(date))).toEqual(date);
  });
});

it("reads a stream like a text, wherever it is cut", async () => {
  for (const size of [1, 7, 1000]) {
    const pieces = async function* (): AsyncGenerator<string> {
      for (let start = 0; start < entry.length; start += size) yield entry.slice(start, start + size);
    };
    const items = [];
    for await (const { value } of ris.readStream?.(pieces()) ?? []) items.push(value);
    expect(items).toEqual(read(entry).value);
  }
});

it("writes what reference managers read", () => {
  const { text, issues } = ris.write?.(read(entry).value) ?? { text: "", issues: [] };
  expect(issues).toEqual([]);
  expect(text).toContain("TY  - ENCYC\nAU  - Levine, Steven I.\n");
  expect(text).toContain("SP  - 12\nEP  - 15\n");
  expect(text).toContain("PY  - 2004\n");
  expect(text.endsWith("ER  - \n\n")).toBe(true);
});
