import type { DatePoint } from "../date.ts";
import { fromAstronomicalYear, isDatePoint } from "./point.ts";

/**
 * One EDTF date. `to` is present when the notation itself covers a span: unspecified digits of the year ("199X"),
 * quarters and semesters. An unplaced date is valid but names no year ("XXXX-12-25").
 */
export type EdtfPoint =
  | { readonly kind: "placed"; readonly from: DatePoint; readonly to?: DatePoint; readonly circa: boolean }
  | { readonly kind: "unplaced" };

interface YearSpan {
  /** Astronomical years. */
  readonly from: number;
  readonly to: number;
  readonly circa: boolean;
}

const datePattern = new RegExp(
  "^[?~%]?(?<year>-?[0-9X]{4}|Y-?[1-9][0-9]{4,}|Y-?[1-9][0-9]*E[1-9][0-9]?)(?:S(?<precision>[1-9][0-9]*))?[?~%]?" +
    "(?:-[?~%]?(?<month>[0-9X]{2})[?~%]?(?:-[?~%]?(?<day>[0-9X]{2})[?~%]?)?)?$",
);
const timePattern = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * Reads one date without a slash: a year, month, day or season with its qualifications and unspecified digits. Long years
 * may have months, as ISO 8601-2 allows; its centuries ("19") and decades ("198") are not read: they look like years.
 */
export function parseEdtfPoint(text: string): EdtfPoint | undefined {
  const { year, precision, month, day } = datePattern.exec(text.replace(timePattern, "$1"))?.groups ?? {};
  if (year === undefined || year === "-0000") return undefined;
  if (precision !== undefined && (month !== undefined || year.includes("X"))) return undefined;
  return place(year, { monthText: month, dayText: day, circa: /[?~%S]/.test(text) });
}

interface Remainder {
  readonly monthText: string | undefined;
  readonly dayText: string | undefined;
  readonly circa: boolean;
}

function place(yearText: string, { monthText, dayText, circa }: Remainder): EdtfPoint | undefined {
  const rest = parseRest(monthText, dayText);
  if (rest === undefined) return undefined;
  // Where the year is open it may have been a leap year.
  if (yearText.includes("X") && !isDatePoint({ year: 2000, ...rest.from })) return undefined;
  if (/^-?XXXX$/.test(yearText)) return { kind: "unplaced" };
  const span = yearSpan(yearText);
  if (span.circa) {
    // Which year it was is open, so month and day cannot be dated.
    return { kind: "placed", from: { year: span.from }, to: { year: span.to }, circa: true };
  }
  const from = { year: span.from, ...rest.from };
  if (!isDatePoint(from)) return undefined;
  return { kind: "placed", from, ...(rest.to === undefined ? {} : { to: { year: span.from, ...rest.to } }), circa };
}

function yearSpan(text: string): YearSpan {
  const digits = text.replace("Y", "");
  const low = Number(digits.replaceAll("X", "0"));
  const high = Number(digits.replaceAll("X", "9"));
  const from = fromAstronomicalYear(Math.min(low, high) + 0);
  return { from, to: fromAstronomicalYear(Math.max(low, high) + 0), circa: text.includes("X") };
}

interface Rest {
  readonly from: Omit<DatePoint, "year">;
  readonly to?: Omit<DatePoint, "year">;
}

/** Month and day, or what stands in the month's place: 21–32 seasons, 33–36 quarters, 37–39 thirds, 40–41 halves. */
function parseRest(monthText: string | undefined, dayText: string | undefined): Rest | undefined {
  if (monthText === undefined) return { from: {} };
  if (monthText.includes("X")) return isUnspecified(monthText, "12") && isDayOf(dayText) ? { from: {} } : undefined;
  const month = Number(monthText);
  if (month > 12) return dayText === undefined ? parseGrouping(month) : undefined;
  if (dayText === undefined) return { from: { month } };
  if (!dayText.includes("X")) return { from: { month, day: Number(dayText) } };
  return isUnspecified(dayText, month === 2 ? "29" : "31") ? { from: { month } } : undefined;
}

/** Whether digits left open can be filled in so that the number is no greater than the last one there is. */
function isUnspecified(text: string, last: string): boolean {
  return text.replace(/^X/, "0").replace("X", "0") <= last;
}

function isDayOf(text: string | undefined): boolean {
  return text === undefined || (text !== "00" && isUnspecified(text, "31"));
}

function parseGrouping(code: number): Rest | undefined {
  if (code < 21 || code > 41) return undefined;
  // 25–28 and 29–32 are the seasons of the northern and the southern hemisphere; their names are the same.
  if (code <= 32) return { from: { season: ((code - 21) % 4) + 1 } };
  if (code <= 36) return months(code - 33, 3);
  return code <= 39 ? months(code - 37, 4) : months(code - 40, 6);
}

function months(index: number, length: number): Rest {
  return { from: { month: index * length + 1 }, to: { month: (index + 1) * length } };
}
