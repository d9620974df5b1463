import { parseDate, parseEdtf, type CalendarDate, type DateValue } from "@citable/model";
import { calendarDate } from "../dates/find-dates.ts";
import { first, members, type Cursor } from "./json-cursor.ts";

/** `{"date-parts": [[2014, 2, 11]]}`; undefined for `[[null]]`, which Crossref has where it knows none. */
export function dateFromParts(date: Cursor): CalendarDate | undefined {
  const [year, month, day] = members(first(date)).map(({ value }) =>
    typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value,
  );
  if (typeof year !== "number" || year === 0) return undefined;
  if (typeof month !== "number" || month === 0) return calendarDate(year);
  return typeof day === "number" && day > 0
    ? (calendarDate(year, month, day) ?? calendarDate(year, month))
    : (calendarDate(year, month) ?? calendarDate(year));
}

/** A date in EDTF or ISO 8601, its time left out: a day is the day where it was set down. */
export function isoDate(text: string | undefined): CalendarDate | undefined {
  return text === undefined ? undefined : calendarOnly(parseEdtf(text.trim().replace(/[T ]\d{2}:.*$/, "")));
}

/** A date as people and catalogues write it: "June 1, 2004", "c2004", "[1998?]", "2004-". */
export function writtenDate(text: string | undefined): CalendarDate | undefined {
  if (text === undefined) return undefined;
  // "c2004" and "©2004" are years of copyright, not uncertain ones (AACR2 1.4F6).
  const words = text.replace(/^[©cp]\s?(?=\d{4}\.?$)/, "").replace(/[.,;]+$/, "");
  return calendarOnly(parseDate(words));
}

function calendarOnly(date: DateValue | undefined): CalendarDate | undefined {
  return date?.kind === "calendar" ? date : undefined;
}
