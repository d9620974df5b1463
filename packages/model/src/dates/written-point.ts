import type { DatePoint } from "../date.ts";
import { monthNamed, seasonNamed } from "./month-names.ts";
import { isDatePoint } from "./point.ts";

type Reader = (match: RegExpExecArray) => DatePoint | undefined;

const era = /^(?:(?:AD|A\.D\.)\s+(\d.*)|(.*\d)\s*(BCE?|B\.C\.(?:E\.)?|CE|C\.E\.|AD|A\.D\.))$/i;

// Each form in which a point in time is written, with the way to read it; the first that fits decides.
const forms: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{1,5})$/, ([, year]) => ({ year: Number(year) })],
  // "2012a": the letter tells works of a list apart, not dates. "1950s" is a decade.
  [/^(\d{4})[a-k]$/, ([, year]) => ({ year: Number(year) })],
  [/^(\p{L}+\.?),?\s+(?:of\s+)?(\d{1,4})$/u, ([, name = "", year]) => namedPart(name, Number(year))],
  [/^(\d{1,4})[,.]?\s+(\p{L}+\.?)$/u, ([, year, name = ""]) => namedPart(name, Number(year))],
  [
    /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?(\p{L}+\.?),?\s+(?:de\s+)?(\d{1,4})$/u,
    ([, day, name = "", year]) => dayOf(name, Number(day), Number(year)),
  ],
  [
    /^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u,
    ([, name = "", day, year]) => dayOf(name, Number(day), Number(year)),
  ],
  [/^(\d{4})\s+(\p{L}+\.?)\s+(\d{1,2})$/u, ([, year, name = "", day]) => dayOf(name, Number(day), Number(year))],
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
    ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  ],
  [/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, ([text, first, second, year]) => numericDay(text, [first, second, year])],
  [/^(\d{4})[-/](\d{1,2})$/, ([, year, month]) => ({ year: Number(year), month: Number(month) })],
];

/** Reads one point in time as people write it, or answers undefined. */
export function parseWrittenPoint(text: string): DatePoint | undefined {
  const trimmed = text.trim();
  const [, afterEra, beforeEra, mark = ""] = era.exec(trimmed) ?? [];
  const stated = afterEra ?? beforeEra;
  if (stated === undefined && isWithoutYear(trimmed)) return undefined;
  const point = readForm(stated ?? trimmed);
  if (point === undefined) return undefined;
  const dated = /^B/i.test(mark) ? { ...point, year: -point.year } : point;
  return isDatePoint(dated) ? dated : undefined;
}

/** "May 7" states no year, and "May 04" not which; with an era, "May 44 BC", two digits are one. */
function isWithoutYear(text: string): boolean {
  return /\p{L}/u.test(text) && !/\d{3}/.test(text);
}

function readForm(text: string): DatePoint | undefined {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    const point = match === null ? undefined : read(match);
    if (point !== undefined) return point;
  }
  return undefined;
}

function namedPart(name: string, year: number): DatePoint | undefined {
  const month = monthNamed(name);
  if (month !== undefined) return { year, month };
  const season = seasonNamed(name);
  return season === undefined ? undefined : { year, season };
}

function dayOf(name: string, day: number, year: number): DatePoint | undefined {
  const month = monthNamed(name);
  return month === undefined ? undefined : { year, month, day };
}

/** "19.02.2019" is day first everywhere; "2/19/2019" can only be month first; "2/3/2019" says neither. */
function numericDay(text: string, parts: readonly (string | undefined)[]): DatePoint | undefined {
  const [first = 0, second = 0, year = 0] = parts.map(Number);
  if (text.includes(".") || first > 12 || first === second) return { year, month: second, day: first };
  return second > 12 ? { year, month: first, day: second } : undefined;
}
