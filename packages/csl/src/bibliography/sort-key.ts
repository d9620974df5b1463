import { endOfOpenStart, type DatePoint, type DateValue } from "@citable/model";
import type { DatePartName } from "../style/elements.ts";

const allParts: ReadonlySet<DatePartName> = new Set(["year", "month", "day"]);

/** A date as a string that sorts by time: BCE years, whole ranges, missing parts first ("Sorting"). */
export function dateSortKey(date: DateValue, parts: ReadonlySet<DatePartName> = allParts): string {
  if (date.kind === "literal") {
    // Words have no place in time: such items sort as those without a date, unless they say when a time ended.
    const end = endOfOpenStart(date.literal);
    return end === undefined ? "" : pointKey(end, parts);
  }
  const start = pointKey(date.start, parts);
  return date.end === undefined || date.end === "open" ? start : `${start}-${pointKey(date.end, parts)}`;
}

function pointKey(point: DatePoint, parts: ReadonlySet<DatePartName>): string {
  const year = parts.has("year") ? String(point.year + 500_000).padStart(6, "0") : "";
  const month = parts.has("month") ? twoDigits(point.month ?? 0) : "";
  // Where a season begins depends on the hemisphere: seasons stand after the bare year, before its months.
  const day = parts.has("day") ? twoDigits(point.day ?? point.season ?? 0) : "";
  return year + month + day;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
