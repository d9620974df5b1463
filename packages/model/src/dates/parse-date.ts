import type { DatePoint, DateValue } from "../date.ts";
import { parseEdtf } from "./edtf.ts";
import { calendarDate, isDatePoint } from "./point.ts";
import { parseWrittenPoint } from "./written-point.ts";

// What is longer is no date; it is kept as it is.
const longestDate = 200;

/**
 * Reads a date as people write it: EDTF first, then "19 Feb. 2019", "May 1, 2004", "Spring 2004", "1998–2000",
 * "c. 1950", "1950?", "21 BC". Anything else stays a literal, word for word; undefined only for empty text.
 *
 * @example parseDate("May 1968") → {kind: "calendar", start: {year: 1968, month: 5}}
 */
export function parseDate(text: string): DateValue | undefined {
  const trimmed = withoutTime(text.replace(/\s+/g, " ").trim());
  if (trimmed === "") return undefined;
  if (trimmed.length > longestDate) return { kind: "literal", literal: trimmed };
  return parseEdtf(trimmed) ?? parseWritten(trimmed) ?? { kind: "literal", literal: trimmed };
}

/** The day of a time: "2020-01-02 03:04:05", "2014-09-01T10:00Z". */
function withoutTime(text: string): string {
  return text.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?$/, "$1");
}

const circaBefore = /^(?:c\.|ca\.?|circa|approximately|approx\.?|about|around|probably)\s*(?=\S)|^c(?=\d)/i;
const circaAfter = /\s*\(?\?\)?$/;

function parseWritten(text: string): DateValue | undefined {
  const brackets = /^\[(.*)\]$/.exec(text)?.[1] ?? text;
  const bare = brackets.replace(circaBefore, "").replace(circaAfter, "");
  const circa = bare !== brackets;
  const single = parseWrittenPoint(bare);
  if (single !== undefined) return calendarDate(single, undefined, circa);
  return parseWrittenRange(bare, circa);
}

// A dash between spaces divides any two dates; without spaces it must not cut "2004-05-01" apart.
const dividers = [/\s+[-–—]\s+|\s+(?:to|until)\s+/, /\s*[–—/]\s*/, /-/];

function parseWrittenRange(text: string, circa: boolean): DateValue | undefined {
  for (const divider of dividers) {
    const ends = text.split(divider);
    const [first = "", second = ""] = ends;
    const range = ends.length === 2 ? rangeOf(first, second, circa) : undefined;
    if (range !== undefined) return range;
  }
  return undefined;
}

function rangeOf(first: string, second: string, circa: boolean): DateValue | undefined {
  if (/^(?:|present|today|now)$/i.test(second.trim())) {
    const start = parseWrittenPoint(first);
    return start === undefined ? undefined : calendarDate(start, "open", circa);
  }
  const end = parseWrittenPoint(completeYear(first, second));
  const start = end === undefined ? undefined : startWithin(first, end);
  return start === undefined || end === undefined ? undefined : calendarDate(start, end, circa);
}

/** "1914–18" means 1918, "1998 Nov–Dec" December 1998: the second part borrows what it leaves out. */
function completeYear(first: string, second: string): string {
  const [, stated = "", name = ""] = /^(\d{4}) (\p{L}+\.?)(?: \d{1,2})?$/u.exec(first.trim()) ?? [];
  if (stated !== "" && !/\d{3}/.test(second)) {
    return `${stated} ${/^\d/.test(second.trim()) ? `${name} ` : ""}${second.trim()}`;
  }
  const year = /^\d{4}$/.exec(first.trim())?.[0];
  const short = /^\d{2}$/.exec(second.trim())?.[0];
  if (year === undefined || short === undefined || Number(short) <= Number(year.slice(2))) return second;
  return year.slice(0, 2) + short;
}

/** "3–5 May 2004", "May–June 2004", "100–44 BC": the first part borrows what only the second says. */
function startWithin(first: string, end: DatePoint): DatePoint | undefined {
  const text = first.trim();
  // "-380" is no range to the year 380.
  if (text === "") return undefined;
  if (/^\d{1,2}$/.test(text) && end.day !== undefined) return checked({ ...end, day: Number(text) });
  const whole = parseWrittenPoint(text);
  if (whole !== undefined) return end.year < 0 && whole.year > 0 ? { ...whole, year: -whole.year } : whole;
  return parseWrittenPoint(`${text} ${Math.abs(end.year)}${end.year < 0 ? " BC" : ""}`);
}

function checked(point: DatePoint): DatePoint | undefined {
  return isDatePoint(point) ? point : undefined;
}
