import { type CalendarDate, type DateValue, parseDate, parseEdtf, printEdtf } from "@citable/model";
import { isSame } from "../mapping/compare-items.ts";
import { monthMacros } from "./macros.ts";

/** Reads a date of biblatex: EDTF (manual, 2.3.8), or what people write instead. */
export function readDate(text: string): DateValue | undefined {
  return parseDate(text);
}

/** What BibTeX has of a date: `year`, `month` (number, macro, name, "10~jan") and `day`. */
export interface DateFields {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

export function readYear({ year, month, day }: DateFields): DateValue | undefined {
  if (year !== undefined && /^[1-9]\d{3}$/.test(year)) return readPlainYear(Number(year), month, day);
  if (year === undefined || year === "") return month === undefined ? undefined : parseDate(month);
  return readOtherYear(year, month, day);
}

function readOtherYear(year: string, month: string | undefined, day: string | undefined): DateValue | undefined {
  const date = parseDate(year.replace(/(?<=\d)--(?=\d)/g, "–"));
  if (month === undefined || month === "" || date?.kind !== "calendar") return date;
  if (date.end !== undefined || date.start.month !== undefined) return date;
  return withMonth(date, month, day) ?? date;
}

/** Nearly every entry: a year of four digits, and a month or none. */
function readPlainYear(year: number, month: string | undefined, day: string | undefined): DateValue {
  const date: CalendarDate = { kind: "calendar", start: { year } };
  if (month === undefined || month === "") return date;
  const number = day === undefined ? monthNumber(month) : undefined;
  if (number !== undefined) return { kind: "calendar", start: { year, month: number } };
  return withMonth(date, month, day) ?? date;
}

function withMonth(date: CalendarDate, month: string, day: string | undefined): DateValue | undefined {
  const { year } = date.start;
  const number = monthNumber(month);
  const stated = number === undefined ? parseDate(`${month} ${Math.abs(year)}`) : monthOf(date, number, day);
  if (stated?.kind !== "calendar") return undefined;
  const start = { ...stated.start, year };
  return { ...stated, start, ...(date.circa === true ? { circa: true } : {}) };
}

function monthOf(date: CalendarDate, month: number, day: string | undefined): DateValue | undefined {
  const { year } = date.start;
  const start = printEdtf({ kind: "calendar", start: { year, month } });
  const exact = /^\d{1,2}$/.test(day ?? "") ? parseEdtf(`${start}-${(day ?? "").padStart(2, "0")}`) : undefined;
  return exact ?? parseEdtf(start);
}

function monthNumber(month: string): number | undefined {
  const text = month.trim().toLowerCase();
  if (/^(?:0?[1-9]|1[0-2])$/.test(text)) return Number(text);
  const index = monthMacros.indexOf(text.replace(/\.$/, "").slice(0, 3));
  return index >= 0 && /^[a-z]+\.?$/.test(text) ? index + 1 : undefined;
}

/** Seasons stand where months do, in words. */
const seasons = ["Spring", "Summer", "Autumn", "Winter"] as const;

function seasonOf({ start, end, circa }: CalendarDate): string | undefined {
  const isPlain = end === undefined && circa !== true && start.year > 0;
  return isPlain && start.season !== undefined ? seasons[start.season - 1] : undefined;
}

/** A date as BibTeX has it: the month as a macro, so that styles print it in their language. */
export function writeYear(date: DateValue): DateFields {
  if (date.kind === "literal") return { year: date.literal };
  const { start, end, circa } = date;
  if (end === undefined && circa !== true && start.season === undefined && start.year > 0) {
    return {
      year: String(start.year),
      month: start.month === undefined ? undefined : monthMacros[start.month - 1],
      day: start.day === undefined ? undefined : String(start.day),
    };
  }
  const season = seasonOf(date);
  if (season !== undefined) return { year: String(start.year), month: season };
  const years = writtenYears(date);
  return { year: isSame(parseDate(years.replace("--", "–")), date) ? years : printEdtf(date) };
}

/** "1998--2000", "c. 1998", "44 BC": what can be printed as it stands. */
function writtenYears({ start, end, circa }: CalendarDate): string {
  const first = start.year < 0 ? `${-start.year} BC` : String(start.year);
  const range = end === undefined ? first : end === "open" ? `${first}--` : `${first}--${end.year}`;
  return circa === true ? `c. ${range}` : range;
}
