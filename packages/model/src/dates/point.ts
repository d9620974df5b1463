import type { CalendarDate, DatePoint } from "../date.ts";

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The astronomical year of EDTF and ISO 8601: 0 is 1 BCE, -43 is 44 BCE. */
export function toAstronomicalYear(year: number): number {
  return year < 0 ? year + 1 : year;
}

/** From the astronomical year to the model's, which has no year 0: 0 becomes -1, 1 BCE. */
export function fromAstronomicalYear(year: number): number {
  return year <= 0 ? year - 1 : year;
}

/** Whether the year, counted as the model counts, has a 29 February. */
export function isLeapYear(year: number): boolean {
  const astronomical = toAstronomicalYear(year);
  return astronomical % 4 === 0 && (astronomical % 100 !== 0 || astronomical % 400 === 0);
}

/** Whether the point is on the calendar: no year 0, no 31 April, no day without a month, no season beside a month. */
export function isDatePoint({ year, month, day, season }: DatePoint): boolean {
  if (!Number.isSafeInteger(year) || year === 0) return false;
  if (season !== undefined) return isWithin(season, 1, 4) && month === undefined && day === undefined;
  if (month === undefined) return day === undefined;
  if (!isWithin(month, 1, 12)) return false;
  return day === undefined || isWithin(day, 1, monthLength(year, month));
}

function monthLength(year: number, month: number): number {
  if (month === 2 && !isLeapYear(year)) return 28;
  return monthLengths[month - 1] ?? 0;
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

/** A calendar date from its parts; `circa` and `end` are left out when they say nothing. */
export function calendarDate(start: DatePoint, end?: DatePoint | "open", circa?: boolean): CalendarDate {
  return {
    kind: "calendar",
    start,
    ...(end === undefined ? {} : { end }),
    ...(circa === true ? { circa } : {}),
  };
}
