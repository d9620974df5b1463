import type { CalendarDate, DatePoint } from "@citable/model";

/**
 * A date as metadata have it: ISO 8601, W3CDTF, or the slashes of Highwire ("2019/3/31"), down to the day; the hour
 * is of no use to a citation. Ranges have their ends on both sides of a slash ("2019-03/2019-05"). Undefined for words.
 *
 * @example readDay("2019/3/31") → {kind: "calendar", start: {year: 2019, month: 3, day: 31}}
 */
export function readDay(text: string): CalendarDate | undefined {
  const whole = readPoint(text);
  if (whole !== undefined) return { kind: "calendar", start: whole };
  const [first = "", last = "", ...others] = text.split("/");
  const [start, end] = [readPoint(first), readPoint(last)];
  return start && end && others.length === 0 ? { kind: "calendar", start, end } : undefined;
}

function readPoint(text: string): DatePoint | undefined {
  const match = /^(\d{4})(?:([-/])(\d\d?)(?:\2(\d\d?))?)?(?:[T ]\d\d:.*)?$/.exec(text.trim());
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3] ?? 1), Number(match[4] ?? 1)];
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { year, ...(match[3] !== undefined && { month }), ...(match[4] !== undefined && { day }) };
}
