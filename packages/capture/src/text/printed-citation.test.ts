import { describe, expect, it } from "vitest";
import { fieldOf, printReading } from "../merge/candidate.ts";
import { readPrintedCitation } from "./printed-citation.ts";

function read(text: string): unknown {
  const { candidates } = readPrintedCitation({ text, start: 0, end: text.length }, "test");
  const fields: Record<string, string> = {};
  for (const each of candidates) fields[fieldOf(each.reading)] = printReading(each.reading);
  return fields;
}

const article = {
  type: "article-journal",
  title: "Ferry Tolls",
  author: "Okafor, Miriam A.",
  "container-title": "River History",
  volume: "12",
  issue: "3",
  issued: "2014",
};

const entry = { title: "Ferry Tolls", "container-title": "Encyclopedia of River Trade" };

describe("readPrintedCitation", () => {
  it.each([
    [
      "Okafor, Miriam A. (2014). Ferry Tolls. River History, 12(3), 201–219. https://doi.org/10.5555/rh.12.3",
      { ...article, page: "201–219", DOI: "10.5555/rh.12.3" },
    ],
    [
      "Okafor, Miriam A. “Ferry Tolls.” River History 12, no. 3 (2014): 201–219. doi:10.5555/rh.12.3.",
      { ...article, page: "201–219", DOI: "10.5555/rh.12.3" },
    ],
    [
      "Okafor, Miriam A. “Ferry Tolls.” River History, vol. 12, no. 3, 2014, pp. 201-19.",
      { ...article, page: "201-19" },
    ],
    [
      "Okafor, M.A. Ferry Tolls. River History 12, 201–219 (2014). https://doi.org/10.5555/rh.12.3",
      {
        type: "article-journal",
        title: "Ferry Tolls",
        author: "Okafor, M.A.",
        "container-title": "River History",
        volume: "12",
        page: "201–219",
        issued: "2014",
        DOI: "10.5555/rh.12.3",
      },
    ],
    [
      "Okafor, M.A., van der Ames, P. & Roe, R. Tolls? Salt. A history. Riv. Hist. Rep. 12 (3), e201 (2014).",
      {
        title: "Tolls? Salt. A history",
        author: "Okafor, M.A.; van der Ames, P.; Roe, R.",
        "container-title": "Riv. Hist. Rep.",
        issue: "3",
        page: "e201",
      },
    ],
  ])("an article: %s", (text, fields) => {
    expect(read(text)).toMatchObject(fields);
  });

  it.each([
    ['"Ferry Tolls." Encyclopedia of River Trade. . 7 Mar. 2021 <>.', { ...entry, accessed: "2021-03-07" }],
    [
      '"Ferry Tolls ." Encyclopedia of River Trade . Rivers.com. 7 Mar. 2021 <https://rivers.example/a>.',
      { ...entry, source: "Rivers.com", accessed: "2021-03-07", URL: "https://rivers.example/a" },
    ],
    ['"Ferry Tolls." Encyclopedia of River Trade. . (March 7, 2021).', { ...entry, accessed: "2021-03-07" }],
    [
      '"Ferry Tolls." Encyclopedia of River Trade. . Retrieved March 7, 2021 from https://rivers.example/a',
      { ...entry, accessed: "2021-03-07", URL: "https://rivers.example/a" },
    ],
    [
      "Okafor, Miriam A. “Ferry Tolls.” Encyclopedia of River Trade, edited by Paul R. Ames, vol. 2, Fenwick House, 2004, pp. 3-5.",
      {
        ...entry,
        author: "Okafor, Miriam A.",
        editor: "Ames, Paul R.",
        volume: "2",
        page: "3-5",
        publisher: "Fenwick House",
        issued: "2004",
      },
    ],
    [
      'Okafor, Miriam A. "Ferry Tolls". Encyclopedia of River Trade, 24 Dec. 2020, https://rivers.example/a. Accessed 1 March 2021.',
      {
        ...entry,
        author: "Okafor, Miriam A.",
        issued: "2020-12-24",
        accessed: "2021-03-01",
        URL: "https://rivers.example/a",
      },
    ],
    [
      "Okafor, M. A. (2004). Ferry Tolls. In P. R. Ames (Ed.), Encyclopedia of River Trade (Vol. 2, pp. 3–5). Fenwick House.",
      {
        ...entry,
        author: "Okafor, M. A.",
        editor: "Ames, P. R.",
        volume: "2",
        page: "3–5",
        publisher: "Fenwick House",
        issued: "2004",
      },
    ],
    [
      "Ferry Tolls. (n.d.). In Encyclopedia of River Trade. Retrieved March 7, 2021, from https://rivers.example/a",
      { ...entry, accessed: "2021-03-07", URL: "https://rivers.example/a" },
    ],
    [
      "Miriam A. Okafor, “Ferry Tolls,” in Encyclopedia of River Trade, ed. Paul R. Ames (New York: Fenwick House, 2004).",
      {
        ...entry,
        author: "Okafor, Miriam A.",
        editor: "Ames, Paul R.",
        "publisher-place": "New York",
        publisher: "Fenwick House",
        issued: "2004",
      },
    ],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("tells which places stand empty", () => {
    const text = '"Ferry Tolls." Encyclopedia of River Trade. . 7 Mar. 2021 <>.';
    expect(readPrintedCitation({ text, start: 0, end: text.length }, "MLA").blanks).toEqual([
      "the site's name",
      "the address",
    ]);
  });

  it.each(["Pick a style below, and copy the text for your bibliography.", "MLA", ""])("passes over %j", (text) => {
    expect(read(text)).toEqual({});
  });
});
