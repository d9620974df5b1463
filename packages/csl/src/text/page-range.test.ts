import { describe, expect, it } from "vitest";
import type { PageRangeFormat } from "../style/style.ts";
import { formatPageRanges } from "./page-range.ts";

type Row = readonly [format: PageRangeFormat | undefined, typed: string, printed: string];

const rows: readonly Row[] = [
  [undefined, "321-328", "321–328"],
  [undefined, "321-8", "321–8"],
  ["expanded", "42-45", "42–45"],
  ["expanded", "321-8", "321–328"],
  ["expanded", "N110-5", "N110-5"],
  ["minimal", "42-45", "42–5"],
  ["minimal", "321-328", "321–8"],
  ["minimal", "2787-2816", "2787–816"],
  ["minimal-two", "42-45", "42–45"],
  ["minimal-two", "321-328", "321–28"],
  ["minimal-two", "7-8", "7–8"],
  ["chicago-15", "3-10", "3–10"],
  ["chicago-15", "71-72", "71–72"],
  ["chicago-15", "100-104", "100–104"],
  ["chicago-15", "600-613", "600–613"],
  ["chicago-15", "107-108", "107–8"],
  ["chicago-15", "1002-1006", "1002–6"],
  ["chicago-15", "321-325", "321–25"],
  ["chicago-15", "11564-11568", "11564–68"],
  ["chicago-15", "1496-1504", "1496–1504"],
  ["chicago-16", "1496-1504", "1496–504"],
  ["chicago-16", "321-325", "321–25"],
  ["chicago-16", "1087-1089", "1087–89"],
  ["chicago", "107-108", "107–8"],
];

describe("formatPageRanges (Appendix V)", () => {
  it.each(rows)("%s: %s → %s", (format, typed, printed) => {
    expect(formatPageRanges(typed, format, "–")).toBe(printed);
  });

  it.each<Row>([
    ["minimal", "1-5, 10-12", "1–5, 10–2"],
    ["chicago-16", "12 - 15", "12–15"],
    ["minimal", "xii-xv", "xii–xv"],
    ["minimal", "38", "38"],
    ["minimal", "e1234", "e1234"],
    ["minimal", "12-3-4", "12-3-4"],
    ["minimal", "45-42", "45–42"],
    [undefined, "2\\-45", "2-45"],
    ["minimal", "", ""],
  ])("%s: %s → %s", (format, typed, printed) => {
    expect(formatPageRanges(typed, format, "–")).toBe(printed);
  });

  it("prints the locale's delimiter", () => {
    expect(formatPageRanges("10-12", "expanded", "-")).toBe("10-12");
  });

  it.each(["1".repeat(50_000), "1a".repeat(30_000), "1 ".repeat(30_000), "i".repeat(50_000)])(
    "takes time by length only",
    (text) => {
      expect(formatPageRanges(text, "chicago", "–").length).toBeGreaterThan(0);
    },
  );
});
