import type { CalendarDate, DatePoint, DateValue } from "../date.ts";

/**
 * Orders dates: by start, then by end, a less exact date before the dates within it (2000 before May 2000), a point
 * before a range, a closed range before an open one, an exact date before an approximate one; literals come last, by
 * their words. Zero only for equal dates.
 */
export function compareDates(a: DateValue, b: DateValue): number {
  if (a.kind === "literal" || b.kind === "literal") return compareLiterals(a, b);
  return firstDifference([
    comparePoints(a.start, b.start),
    endRank(a) - endRank(b),
    compareEnds(a, b),
    Number(a.circa === true) - Number(b.circa === true),
  ]);
}

function compareLiterals(a: DateValue, b: DateValue): number {
  if (a.kind === "calendar") return -1;
  if (b.kind === "calendar") return 1;
  if (a.literal === b.literal) return 0;
  return a.literal < b.literal ? -1 : 1;
}

function comparePoints(a: DatePoint, b: DatePoint): number {
  return firstDifference([a.year - b.year, monthRank(a) - monthRank(b), (a.day ?? 0) - (b.day ?? 0)]);
}

/** A season stands just before its first month in the northern hemisphere; winter before December. */
function monthRank({ month, season }: DatePoint): number {
  if (season !== undefined) return season * 3 - 0.5;
  return month ?? 0;
}

function endRank({ end }: CalendarDate): number {
  if (end === undefined) return 0;
  return end === "open" ? 2 : 1;
}

function compareEnds(a: CalendarDate, b: CalendarDate): number {
  if (typeof a.end !== "object" || typeof b.end !== "object") return 0;
  return comparePoints(a.end, b.end);
}

function firstDifference(differences: readonly number[]): number {
  return differences.find((difference) => difference !== 0) ?? 0;
}
