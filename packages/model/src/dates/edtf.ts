import type { CalendarDate, DatePoint, DateValue } from "../date.ts";
import { parseEdtfPoint, type EdtfPoint } from "./edtf-point.ts";
import { parseEdtfSet } from "./edtf-set.ts";
import { calendarDate, toAstronomicalYear } from "./point.ts";

/**
 * Reads an EDTF date, levels 0 to 2 (ISO 8601-2:2019; https://www.loc.gov/standards/datetime/). What a citation cannot
 * tell apart is read alike: `?`, `~` and `%`, on the whole or a part, are circa; an unknown end is an open one; a time of
 * day is left out. A year with unspecified digits is some year among those it can be: "199X" is circa 1990/1999. A date
 * without a known start ("../1985", "XXXX-12-25") stays a literal. Answers undefined for what is not EDTF.
 *
 * @example parseEdtf("2004-06/2006~") → from June 2004 to 2006, circa
 */
export function parseEdtf(text: string): DateValue | undefined {
  const trimmed = text.trim();
  if (/^[[{]/.test(trimmed)) return parseEdtfSet(trimmed);
  const parts = trimmed.split("/");
  const [first = "", second] = parts;
  if (parts.length > 2) return undefined;
  return second === undefined ? parseSingle(first) : parseInterval(first, second);
}

function parseSingle(text: string): DateValue | undefined {
  const point = parseEdtfPoint(text);
  if (point === undefined) return undefined;
  if (point.kind === "unplaced") return { kind: "literal", literal: text };
  return calendarDate(point.from, point.to, point.circa);
}

const openEnds: ReadonlySet<string> = new Set(["", ".."]);

function parseInterval(first: string, second: string): DateValue | undefined {
  const start = openEnds.has(first) ? "open" : parseEdtfPoint(first);
  const end = openEnds.has(second) ? "open" : parseEdtfPoint(second);
  if (start === undefined || end === undefined || (start === "open" && end === "open")) return undefined;
  // The model says when something began; a range of which only the end is known is kept in words.
  if (start === "open" || start.kind === "unplaced" || (end !== "open" && end.kind === "unplaced")) {
    return { kind: "literal", literal: `${first}/${second}` };
  }
  return rangeOf(start, end);
}

function rangeOf(start: EdtfPoint & { kind: "placed" }, end: "open" | (EdtfPoint & { kind: "placed" })): CalendarDate {
  if (end === "open") return calendarDate(start.from, "open", start.circa);
  return calendarDate(start.from, end.to ?? end.from, start.circa || end.circa);
}

/**
 * The end of a time of which nobody knows when it began: such a date is a literal, in the words of EDTF.
 *
 * @example endOfOpenStart("../1985-04") → { year: 1985, month: 4 }
 */
export function endOfOpenStart(literal: string): DatePoint | undefined {
  const [start, end = "", ...more] = literal.split("/");
  if (start === undefined || !openEnds.has(start) || more.length > 0) return undefined;
  const point = parseEdtfPoint(end);
  return point?.kind === "placed" ? (point.to ?? point.from) : undefined;
}

/** The EDTF form of a date, `~` for circa: "1998-05", "-0043/0012", "2015/..", "2001-21~". A literal keeps its words. */
export function printEdtf(date: DateValue): string {
  if (date.kind === "literal") return date.literal;
  const circa = date.circa === true ? "~" : "";
  const start = printEdtfPoint(date.start) + circa;
  if (date.end === undefined) return start;
  return `${start}/${date.end === "open" ? ".." : printEdtfPoint(date.end) + circa}`;
}

function printEdtfPoint({ year, month, day, season }: DatePoint): string {
  const rest = season === undefined ? [month, day].filter((part) => part !== undefined) : [season + 20];
  return [printYear(toAstronomicalYear(year)), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

function printYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  const sign = year < 0 ? "-" : "";
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
}
