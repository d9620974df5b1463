import type { DatePoint, DateValue } from "../date.ts";
import { calendarDate, isDatePoint } from "../dates/point.ts";
import { printEdtf } from "../dates/edtf.ts";
import { isJsonArray } from "../json.ts";
import { type Reading, report, reportWrongType, within } from "./reading.ts";

/** `[[2019, 2, 19]]`, `[[1998], [2000]]`, `[[2015], [0]]` (not ended); numbers may be text. */
export function readDateParts(value: unknown, reading: Reading): DateValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (!isJsonArray(value)) return reportWrongType(reading, value, "a list of one or two dates");
  if (value.length > 2) {
    const words = { path: reading.path, count: String(value.length) };
    report(reading, invalid, "{path} holds {count} dates: only the first two are kept.", words);
  }
  const start = readPoint(value[0], within(reading, 0));
  if (value.length < 2) return start === undefined || start === "zero" ? undefined : calendarDate(start);
  return rangeOf(start, readPoint(value[1], within(reading, 1)));
}

function rangeOf(start: DatePoint | "zero" | undefined, end: DatePoint | "zero" | undefined): DateValue | undefined {
  if (start !== undefined && start !== "zero") return calendarDate(start, end === "zero" ? "open" : end);
  if (end === undefined || end === "zero") return undefined;
  // Only the end is known; a calendar date needs a start, so it is kept in words.
  return { kind: "literal", literal: `–${printEdtf(calendarDate(end))}` };
}

/** One point; "zero" when it says year 0, by which CSL-JSON marks an open end. */
function readPoint(value: unknown, reading: Reading): DatePoint | "zero" | undefined {
  if (!isJsonArray(value)) return value === undefined || value === null ? undefined : readLooseYear(value, reading);
  const [year, month, day] = value.slice(0, 3).map((part, index) => readPart(part, within(reading, index)));
  if (year === undefined) return undefined;
  if (year === 0) return "zero";
  return fitMonth(year, month, { day, reading });
}

/** `[2019]` instead of `[[2019]]`. */
function readLooseYear(value: unknown, reading: Reading): DatePoint | undefined {
  const year = readPart(value, reading);
  if (year === undefined || year === 0) return undefined;
  report(reading, invalid, "{path} stands outside of a list: it is read as a year.", { path: reading.path });
  return { year };
}

interface DayPart {
  readonly day: number | undefined;
  readonly reading: Reading;
}

function fitMonth(year: number, month: number | undefined, { day, reading }: DayPart): DatePoint {
  if (month === undefined || month === 0) return { year };
  const season = seasonNumber(month);
  if (season !== undefined) return { year, season };
  if (!isDatePoint({ year, month })) {
    const place = within(reading, 1);
    const words = { path: place.path, value: String(month) };
    report(place, invalid, "{path} is no month ({value}): only the year is kept.", words);
    return { year };
  }
  if (day === undefined || day === 0) return { year, month };
  if (isDatePoint({ year, month, day })) return { year, month, day };
  const place = within(reading, 2);
  const words = { path: place.path, value: String(day) };
  report(place, invalid, "{path} is no day of that month ({value}): it is left out.", words);
  return { year, month };
}

/** In a month's place 13 to 16 (CSL 1.0) and 21 to 24 (EDTF) are spring to winter. */
function seasonNumber(month: number): number | undefined {
  if (month >= 13 && month <= 16) return month - 12;
  return month >= 21 && month <= 24 ? month - 20 : undefined;
}

function readPart(value: unknown, reading: Reading): number | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  const number = typeof value === "string" && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && Number.isSafeInteger(number)) return number + 0;
  report(reading, invalid, "{path} is no whole number: it is left out.", { path: reading.path });
  return undefined;
}

const invalid = { code: "invalid-date", severity: "warning" } as const;
