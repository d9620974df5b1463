import { beforeAll, describe, expect, it } from "vitest";
import { printEdtf, printName } from "@citable/model";
import { openShippedReader } from "../src/node/index.ts";
import type { ReferenceReader, ReferenceReading } from "../src/index.ts";

let reader: ReferenceReader;
beforeAll(async () => {
  reader = await openShippedReader();
});

/** A reading as one flat record. */
function flat({ record }: ReferenceReading): Record<string, string> {
  const flattened: Record<string, string> = { type: record.type, ...record.fields };
  for (const [field, names] of Object.entries(record.names)) {
    flattened[field] = names.map((name) => printName(name, "inverted")).join("; ");
  }
  for (const [field, date] of Object.entries(record.dates)) flattened[field] = printEdtf(date);
  return flattened;
}

describe("readReference", () => {
  it.each([
    [
      "Abbot, C. Hugh. Boats and Burghers: A History. London: Meridian University Press, 1968.",
      {
        type: "book",
        author: "Abbot, C. Hugh",
        title: "Boats and Burghers: A History",
        "publisher-place": "London",
        publisher: "Meridian University Press",
        issued: "1968",
      },
    ],
    [
      "Brandt, L., & Moor, K. (1979). Salt and silver in the Arne trade. Journal of River History, 12(3), 1–20.",
      {
        type: "article-journal",
        author: "Brandt, L.; Moor, K.",
        issued: "1979",
        title: "Salt and silver in the Arne trade",
        "container-title": "Journal of River History",
        volume: "12",
        issue: "3",
        page: "1–20",
      },
    ],
    [
      "Stanger CA, Anglin C, Harwin WS. Devices for assisting manipulation: a summary of user task priorities. IEEE Trans Rehabil Eng. 1994;2(4):256–65.",
      {
        type: "article-journal",
        author: "Stanger, C. A.; Anglin, C.; Harwin, W. S.",
        issued: "1994",
        title: "Devices for assisting manipulation: a summary of user task priorities",
        "container-title": "IEEE Trans Rehabil Eng",
        volume: "2",
        issue: "4",
        page: "256–65",
      },
    ],
    [
      "Brandt, Lena. “Salt and Silver.” In Roads and Rivers, edited by Paul Ames, 30–41. London: Meridian, 1990.",
      {
        type: "chapter",
        author: "Brandt, Lena",
        title: "Salt and Silver",
        "container-title": "Roads and Rivers",
        editor: "Ames, Paul",
        page: "30–41",
        "publisher-place": "London",
        publisher: "Meridian",
        issued: "1990",
      },
    ],
    [
      "Ames, Paul, ed. Roads and Rivers. 2nd ed. London: Meridian, 1990.",
      {
        type: "book",
        editor: "Ames, Paul",
        title: "Roads and Rivers",
        edition: "2",
        "publisher-place": "London",
        publisher: "Meridian",
        issued: "1990",
      },
    ],
    [
      "J. C. Butcher. Diagonally implicit general linear methods. PhD thesis, University of Auckland, 1993.",
      {
        type: "thesis",
        author: "Butcher, J. C.",
        title: "Diagonally implicit general linear methods",
        genre: "PhD thesis",
        publisher: "University of Auckland",
        issued: "1993",
      },
    ],
    [
      "[12] Brandt, L. (1979). Salt and silver. River History, 12, 1–20. https://doi.org/10.1234/rh.12-1",
      {
        type: "article-journal",
        author: "Brandt, L.",
        issued: "1979",
        title: "Salt and silver",
        "container-title": "River History",
        volume: "12",
        page: "1–20",
        DOI: "10.1234/rh.12-1",
      },
    ],
  ])("reads %s", (text, expected) => {
    expect(flat(reader.readReference(text))).toEqual(expected);
  });
});
