import { describe, expect, it } from "vitest";
import { fieldOf, printReading } from "../merge/candidate.ts";
import { readReference } from "./read-reference.ts";

function read(text: string): unknown {
  const reading = readReference({ text, start: 0, end: text.length });
  if (reading === undefined) return undefined;
  const fields: Record<string, string> = { type: reading.type };
  for (const each of reading.candidates) fields[fieldOf(each.reading)] = printReading(each.reading);
  return fields;
}

describe("readReference", () => {
  it.each([
    [
      'Abbot, C. Hugh. (1968). Boats and Burghers: The "Long Toll." London: Meridian University Press.',
      {
        type: "book",
        author: "Abbot, C. Hugh",
        issued: "1968",
        title: 'Boats and Burghers: The "Long Toll"',
        "publisher-place": "London",
        publisher: "Meridian University Press",
      },
    ],
    [
      "Abbot, C. Hugh. Boats and Burghers: A History. London: Meridian University Press, 1968.",
      {
        type: "book",
        author: "Abbot, C. Hugh",
        issued: "1968",
        title: "Boats and Burghers: A History",
        "publisher-place": "London",
        publisher: "Meridian University Press",
      },
    ],
    [
      "Ostrow, P. J. Landing Rights. 2nd ed. Albany, NY: K.L. Marsh, 1991.",
      {
        type: "book",
        author: "Ostrow, P. J.",
        issued: "1991",
        title: "Landing Rights",
        edition: "2",
        "publisher-place": "Albany, NY",
        publisher: "K.L. Marsh",
      },
    ],
    [
      "Brandt, Lena, and Karl Moor. Salt and Silver. Fenwick House, 1979.",
      {
        type: "book",
        author: "Brandt, Lena; Moor, Karl",
        issued: "1979",
        title: "Salt and Silver",
        publisher: "Fenwick House",
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
      "Brandt, Lena. “Salt and Silver.” Journal of River History 12, no. 3 (1990): 1–20.",
      {
        type: "article-journal",
        author: "Brandt, Lena",
        title: "Salt and Silver",
        "container-title": "Journal of River History",
        volume: "12",
        issue: "3",
        issued: "1990",
        page: "1–20",
      },
    ],
    [
      "Brandt, Lena. “Salt and Silver.” Journal of River History, vol. 12, no. 3, 1990, pp. 1–20.",
      {
        type: "article-journal",
        author: "Brandt, Lena",
        title: "Salt and Silver",
        "container-title": "Journal of River History",
        volume: "12",
        issue: "3",
        issued: "1990",
        page: "1–20",
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
      "Brandt, L. (1990). Salt and silver. In P. Ames (Ed.), Roads and rivers (pp. 30–41). London: Meridian.",
      {
        type: "chapter",
        author: "Brandt, L.",
        title: "Salt and silver",
        "container-title": "Roads and rivers",
        editor: "Ames, P.",
        page: "30–41",
        "publisher-place": "London",
        publisher: "Meridian",
        issued: "1990",
      },
    ],
    [
      "Ames, Paul, ed. Roads and Rivers. London: Meridian, 1990.",
      {
        type: "book",
        editor: "Ames, Paul",
        title: "Roads and Rivers",
        "publisher-place": "London",
        publisher: "Meridian",
        issued: "1990",
      },
    ],
    [
      "Hana-mi Soro. (1983). A History of the Lower Arne. Westbury, CT: Green Lane Press, 1983.",
      {
        type: "book",
        author: "Soro, Hana-mi",
        title: "A History of the Lower Arne",
        "publisher-place": "Westbury, CT",
        publisher: "Green Lane Press",
        issued: "1983",
      },
    ],
    [
      "[4] Brandt, L. (1979). Salt and silver in the Arne trade. River History, 12, 1–20. https://doi.org/10.1234/rh.12-1",
      {
        type: "article-journal",
        author: "Brandt, L.",
        issued: "1979",
        title: "Salt and silver in the Arne trade",
        "container-title": "River History",
        volume: "12",
        page: "1–20",
        DOI: "10.1234/rh.12-1",
        URL: "https://doi.org/10.1234/rh.12-1",
      },
    ],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "In 1799, when the clerk came to the coast, he saw a ship that had brought salt in five months.",
    "The tolls (1612). They began as a payment for the upkeep of a landing stage.",
    "Miriam A. Okafor",
    "Encyclopedia of River Trade. . (March 7, 2021).",
  ])("does not read %s", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
