import { describe, expect, it } from "vitest";
import type { Item, SourceRecord } from "@citable/model";
import { differences } from "./compare-records.ts";

function record(fields: Item["fields"], year?: number, family?: string): SourceRecord {
  const item: Item = {
    id: "1",
    type: "article-journal",
    fields,
    names: family === undefined ? {} : { author: [{ kind: "person", family }] },
    dates: year === undefined ? {} : { issued: { kind: "calendar", start: { year } } },
  };
  return { item, evidence: [], issues: [] };
}

function compared(here: SourceRecord, there: SourceRecord): readonly string[] {
  return differences(here, { record: there, service: "Crossref", asked: "10.1/x" }).map(({ message }) => message);
}

describe("differences", () => {
  it.each([
    [
      "words reversed",
      record({ title: "Silver and Salt" }),
      record({ title: "Salt and Silver" }),
      "This reference has the title “Silver and Salt”; Crossref has “Salt and Silver” for 10.1/x. Check which is right.",
    ],
    [
      "another year",
      record({}, 1979),
      record({}, 1978),
      "This reference has the year “1979”; Crossref has “1978” for 10.1/x. Check which is right.",
    ],
    [
      "a misspelt name",
      record({}, undefined, "Brant"),
      record({}, undefined, "Brandt"),
      "This reference has the authors “Brant”; Crossref has “Brandt” for 10.1/x. Check which is right.",
    ],
    [
      "other pages",
      record({ page: "12–20" }),
      record({ page: "13-20" }),
      "This reference has the pages “12–20”; Crossref has “13-20” for 10.1/x. Check which is right.",
    ],
  ])("tells of %s with both sources", (_, here, there, message) => {
    expect(compared(here, there)).toEqual([message]);
  });

  it.each([
    ["case and marks", record({ title: "salt & silver: a history" }), record({ title: "Salt & Silver. A History" })],
    ["a subtitle left out", record({ title: "Salt" }), record({ title: "Salt: A History" })],
    [
      "a shortened journal",
      record({ "container-title": "J. Riv. Hist." }),
      record({ "container-title": "Journal of River History" }),
    ],
    ["shortened pages", record({ page: "256–65" }), record({ page: "256-265" })],
    ["a fact that only one states", record({ volume: "12" }), record({})],
  ])("takes %s for the same", (_, here, there) => {
    expect(compared(here, there)).toEqual([]);
  });
});
