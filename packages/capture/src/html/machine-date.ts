import type { CalendarDate } from "@citable/model";
import { calendarDate, findDates } from "../dates/find-dates.ts";
import { attribute, type AttributeName, type PageElement } from "./page.ts";
import { attributePlace, wordsPlace } from "./page-evidence.ts";
import type { DateHint, PageFacts } from "./page-facts.ts";
import type { Signal } from "./trust.ts";

/** Whether a machine's date counts in universal time, so that its day may not be the page's. */
export function isUniversal(words: string): boolean {
  return /T\d{2}:\d{2}.*(?:Z|[+-]00:?00)$|GMT$/.test(words.trim()) && !/T00:00/.test(words);
}

/**
 * A machine's date as the day that it names. The day is taken as written, never moved to another time zone: the page's
 * own zone is the day its readers saw.
 */
export function machineDate(words: string, language?: string): CalendarDate | undefined {
  const text = words.trim();
  const iso = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?=$|[T+Z_]|\s+(?:\d|$))/.exec(text);
  if (iso !== null) {
    return calendarDate(
      Number(iso[1]),
      iso[2] === undefined ? undefined : Number(iso[2]),
      iso[3] === undefined ? undefined : Number(iso[3]),
    );
  }
  const parted = partedDate(text);
  if (parted !== undefined) return parted;
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return fromSeconds(Number(text.slice(0, 10)));
  return findDates(text.slice(0, 80), language ?? "en-US")[0]?.date;
}

/** Highwire's form, and what people make of it: "2019/02", "2020/7/3". */
function partedDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return calendarDate(Number(year), Number(month), day === undefined ? undefined : Number(day));
}

function fromSeconds(seconds: number): CalendarDate | undefined {
  const [year, month, day] = new Date(seconds * 1000).toISOString().slice(0, 10).split("-").map(Number);
  return year === undefined ? undefined : calendarDate(year, month, day);
}

function elementWords(element: PageElement): string {
  return element.children
    .map((child) => (child.kind === "text" ? child.text : ""))
    .join("")
    .trim()
    .slice(0, 80);
}

/** The date of an element: of the first of these attributes that it has, else of its words. */
export function attributeDate(
  facts: PageFacts,
  element: PageElement,
  signal: Signal,
  keys: readonly AttributeName[],
): DateHint | undefined {
  const key = keys.find((name) => attribute(element, name) !== undefined);
  const words = key === undefined ? elementWords(element) : (attribute(element, key) ?? "");
  const date = machineDate(words, facts.language);
  if (date === undefined) return undefined;
  const place = key === undefined ? wordsPlace(element) : attributePlace(element, key);
  return { signal, date, place, isUniversal: isUniversal(words) };
}
