import type { SourceRecord } from "@citable/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accessDate, accessedOn } from "./accessed.ts";

describe("accessDate", () => {
  it("reads every day of the calendar", () => {
    const days = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        expect(accessDate(day.toISOString().slice(0, 10))).toEqual({
          kind: "calendar",
          start: { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() },
        });
      }),
    );
  });

  it.each(["", "2019", "2019-02", "19.2.2019", "2019-02-30", "2019-13-01", "2019-02-19T10:00", "today"])(
    "refuses “%s”",
    (text) => {
      expect(() => accessDate(text)).toThrow(TypeError);
    },
  );
});

it("accessedOn goes before what the source says, and keeps no evidence for it", () => {
  const place = { kind: "text", start: 0, end: 1 } as const;
  const evidence = (["title", "accessed"] as const).map((field) => ({
    field,
    value: "x",
    quote: "x",
    place,
    method: "a rule",
    confidence: 1,
  }));
  const dates = { accessed: accessDate("2019-02-19"), issued: accessDate("2004-01-01") };
  const record: SourceRecord = {
    item: { id: "a", type: "webpage", fields: { title: "x" }, names: {}, dates },
    evidence,
    issues: [],
  };
  const read = accessedOn(record, accessDate("2022-05-01"));
  expect(read.item.dates).toEqual({ issued: dates.issued, accessed: accessDate("2022-05-01") });
  expect(read.evidence.map(({ field }) => field)).toEqual(["title"]);
});
