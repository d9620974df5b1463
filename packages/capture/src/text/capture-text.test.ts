import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWhole } from "../../test/read-whole.ts";
import { captureSource } from "../capture-source.ts";
import type { CaptureResult } from "../capture-result.ts";

const sample = (name: string): string => readFileSync(new URL(`../../test/samples/${name}`, import.meta.url), "utf8");
const entry = sample("river-trade-entry.txt");

/** Every piece of evidence quotes the source at its place. */
function expectQuotesInPlace(result: CaptureResult): void {
  for (const record of [...result.records, ...result.references]) {
    for (const { place, quote } of record.evidence) {
      if (place.kind === "answer" || place.start === undefined || place.end === undefined) continue;
      expect(result.text.slice(place.start, place.end)).toBe(quote);
    }
  }
  for (const { heading, start, end } of result.seeAlso) expect(result.text.slice(start, end)).toBe(heading);
  for (const { mark, start, end } of result.notes) expect(result.text.slice(start, end)).toBe(mark);
}

describe("an entry of a reference work, copied as text", () => {
  const result = captureSource(entry, { readWorks: readWhole });
  const [record] = result.records;

  it("is one record with headword, work, author and day of retrieval", () => {
    expect(result.records).toHaveLength(1);
    expect(record?.item).toMatchObject({
      type: "entry-encyclopedia",
      language: "en",
      fields: { title: "Lindow, Ferry Tolls of", "container-title": "Encyclopedia of River Trade" },
      names: { author: [{ kind: "person", family: "Okafor", given: "Miriam A." }] },
      dates: { accessed: { kind: "calendar", start: { year: 2021, month: 3, day: 7 } } },
    });
  });

  it("never takes the tool's date for the date of publication, and names what is not stated", () => {
    expect(record?.item.dates.issued).toBeUndefined();
    expect(result.missing.map((fact) => fact.field)).toEqual(["publisher", "issued", "URL"]);
    expect(record?.issues.map((issue) => issue.code)).toEqual(["cite-box-blank"]);
  });

  it("is surer of what several places say", () => {
    const [title] = record?.evidence.filter((each) => each.field === "title") ?? [];
    expect(title?.confidence).toBe(0.99);
  });

  it("reads the signature after the bibliography", () => {
    const author = record?.evidence.find((each) => each.field === "author");
    expect(author).toMatchObject({ quote: "Miriam A. Okafor", method: "signature after the bibliography" });
  });

  it("lists the headings of See also", () => {
    const headings = result.seeAlso.map((each) => each.heading);
    expect(headings).toEqual(["arne, navigation of the", "salt roads", "weyland, jonas"]);
  });

  it("hands on the lines of the bibliography, and places what is read of them", () => {
    expect(result.references.map(({ item }) => item.fields.title?.split(/[.(]/)[0])).toEqual([
      "Abbot, C",
      "Brandt, Lena",
      "Ostrow, P",
      "Hana-mi Soro",
    ]);
    expect(result.references[3]?.evidence).toMatchObject([
      { field: "title", method: "fields of the reference, by the trained reader", place: { kind: "text" } },
    ]);
  });

  it("has no references where nobody reads them", () => {
    expect(captureSource(entry).references).toEqual([]);
  });

  it("quotes the source at its place", () => expectQuotesInPlace(result));

  it("quotes the source at its place however the text is cut or broken", () => {
    const cuts = fc.tuple(
      fc.nat(entry.length),
      fc.nat(entry.length),
      fc.constantFrom("", "\r\n", "\n\n", " . ", "“", "("),
    );
    fc.assert(
      fc.property(cuts, ([one, other, between]) => {
        const text = `${entry.slice(0, one)}${between}${entry.slice(other)}`;
        if (text.trim() !== "") expectQuotesInPlace(captureSource(text, { readWorks: readWhole }));
      }),
      { numRuns: 200 },
    );
  });
});

describe("a text that states nothing about itself", () => {
  it("is a fragment with marks whose notes are absent", () => {
    const result = captureSource(sample("fragment-with-marks.txt"));
    expect(result.records).toEqual([]);
    expect(result.notes.map((each) => each.mark)).toEqual(["[3]", "[9]", "[10]"]);
    expect(result.notes.every((each) => each.note === undefined)).toBe(true);
    expect(result.issues.map((each) => each.code)).toEqual(["note-absent", "nothing-citable"]);
  });

  it("pairs marks with notes that are there", () => {
    const text = "The boats moved.[1] The toll stayed.[2]\n\nNotes\n[1] Town records, vol. 2.\n[2] See above.";
    expect(captureSource(text).notes).toMatchObject([{ note: "Town records, vol. 2." }, { note: "See above." }]);
  });

  it.each([
    [
      "prose",
      "The boats crossed at night, as the Encyclopedia of River Trade tells. Nobody paid.\n\nIn spring they stopped.",
    ],
    ["a list of works", "Abbot, C. (1968). Boats. London: Meridian.\n\nBrandt, L. (1979). Salt. Oster: Fenwick."],
    ["one word", "Lindow"],
    ["a list of links", "Home\nAbout\nContact\nSearch"],
  ])("invents no record for %s", (_, text) => {
    expect(captureSource(text).records).toEqual([]);
  });
});

describe("an article, copied with its byline", () => {
  const prose =
    "The treaty of 1858 changed the towns on the river. Later authors disagree on what it meant to them. The tolls rose.";
  const listed =
    'Bibliography\nLevine, Steven I. "Aigun, Treaty of." In Encyclopedia of Russian History. New York: Macmillan, 2004.\nSmith, John. The River Towns. New York: Harper, 1999.\n';

  it("has title and author, though no blank line stands between them", () => {
    const result = captureSource(
      `Tolls on the Upper River\nby Jane Doe and Richard Roe\nRiver Quarterly, vol. 12\n\n${prose}\n\n${listed}`,
      { readWorks: readWhole },
    );
    expect(result.records[0]?.item).toMatchObject({
      fields: { title: "Tolls on the Upper River" },
      names: { author: [{ family: "Doe" }, { family: "Roe" }] },
    });
    expectQuotesInPlace(result);
  });

  it("is not called as the journal it stands in", () => {
    const result = captureSource(`River Quarterly, vol. 12, no. 3 (2004)\n\n${prose}\n\n${listed}`, {
      readWorks: readWhole,
    });
    expect(result.records).toEqual([]);
    expect(result.issues).toContainEqual(expect.objectContaining({ code: "nothing-citable" }));
  });
});
