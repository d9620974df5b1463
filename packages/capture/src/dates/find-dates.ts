import type { CalendarDate, DatePoint } from "@citable/model";
import { monthNames } from "./month-names.ts";

/** A date as words of a text. */
export interface FoundDate {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

/**
 * One way of printing a date; the parts are named groups y, m (number), w (month's name), d. The length of a word is
 * not bounded: V8 unrolls `\p{L}{3,12}` into a program that takes it a third of a second to compile.
 */
const forms: readonly RegExp[] = [
  // 2019-02-19, 2019/2/19, 2019.02.19, also before a time
  /(?<![\d.-])(?<y>\d{4})([-/.])(?<m>\d{1,2})\2(?<d>\d{1,2})(?![\d-])/gu,
  // 2019年2月19日, 2019년 2월 19일
  /(?<!\d)(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]/gu,
  // 19 Feb. 2019, 19. Februar 2019, 19 de febrero de 2019, 1er mars 2019, 2nd of March, 2019
  /(?<!\d)(?<d>\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?[\s\u00a0-]{1,3}(?:de |of |d['’])?(?<w>[\p{L}\p{M}'’]+)\.?,?[\s\u00a0-]{1,2}(?:de |del |of )?(?<y>\d{4})(?!\d)/giu,
  // February 19, 2019; Feb. 19th 2019
  /(?<!\p{L})(?<w>[\p{L}\p{M}]+)\.?[\s\u00a0]{1,3}(?<d>\d{1,2})(?:st|nd|rd|th)?,?[\s\u00a0]{1,3}(?<y>\d{4})(?!\d)/giu,
  // 2019. február 19., 2019 Nov 26
  /(?<!\d)(?<y>\d{4})\.?[\s\u00a0](?<w>[\p{L}\p{M}]+)\.?[\s\u00a0](?<d>\d{1,2})(?!\d)/giu,
  // 2019. 2. 19 (Korean)
  /(?<![\d.])(?<y>\d{4})\.\s(?<m>\d{1,2})\.\s(?<d>\d{1,2})(?!\d)/gu,
];

/** 19.02.2019 and 19/2/2019: the day first, but for American pages. */
const numeric =
  /(?<![\d./-])(?<a>\d{1,2})(?:(?<dot>\.)\s?|[/-])(?<b>\d{1,2})(?:\.\s?|[/-])(?<y>\d{4}|\d{2})(?![\d/-]|\.\d)/gu;

/** February 2019; the month alone. */
const monthOnly = /(?<![\p{L}\d]|\d\.?\s)(?<w>[\p{L}\p{M}]+)\.?,?[\s\u00a0](?:de )?(?<y>\d{4})(?!\d)/giu;

/** Every form has a year of four digits or numbers parted by a mark; most lines have neither. */
const mayBeDate = /\d{4}|\d[./-]\s?\d/;

const byWord = new Map<string, number>();
const byLanguage = new Map<string, ReadonlyMap<string, number>>();

function wordsOf(language: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  (monthNames[language] ?? "").split("|").forEach((names, index) => {
    for (const name of names.split(" ")) if (name !== "") words.set(name, index + 1);
  });
  return words;
}

function prepareWords(): void {
  for (const language of Object.keys(monthNames)) {
    const words = wordsOf(language);
    byLanguage.set(language, words);
    for (const [word, month] of words) if (!byWord.has(word)) byWord.set(word, month);
  }
}

/** The number of the month that a word names, in the given language first, else in any known one. */
function monthOf(word: string, language?: string): number | undefined {
  if (byWord.size === 0) prepareWords();
  const name = word.toLowerCase().normalize("NFC").replace(/\.$/, "");
  const own = language === undefined ? undefined : byLanguage.get(language.slice(0, 2))?.get(name);
  return own ?? byWord.get(name);
}

/** A date that exists on the calendar, between the first printing and a far future. */
export function calendarDate(year: number, month?: number, day?: number): CalendarDate | undefined {
  if (year < 1000 || year > 2100) return undefined;
  if (month === undefined) return { kind: "calendar", start: { year } };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { kind: "calendar", start: { year, month } };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return { kind: "calendar", start: { year, month, day } };
}

/** The dates that a text prints, in their order; `language` (BCP 47) decides what 3/4/2019 means. */
export function findDates(text: string, language?: string): readonly FoundDate[] {
  if (!mayBeDate.test(text)) return [];
  const found: FoundDate[] = [];
  for (const form of forms) collect(text, form, found, (parts) => named(parts, language));
  collect(text, numeric, found, (parts) => numericDate(parts, language));
  collect(text, monthOnly, found, (parts) => named(parts, language));
  return found.toSorted((one, other) => one.start - other.start);
}

type Parts = Readonly<Record<string, string | undefined>>;

function collect(
  text: string,
  form: RegExp,
  found: FoundDate[],
  read: (parts: Parts) => CalendarDate | undefined,
): void {
  // Matches of one form never overlap; those of others stand in order, too.
  const others = found.toSorted((one, other) => one.start - other.start);
  let next = 0;
  for (const match of text.matchAll(form)) {
    const start = match.index;
    const end = start + match[0].length;
    const date = read(match.groups ?? {});
    while ((others[next]?.end ?? end) <= start) next++;
    const overlaps = (others[next]?.start ?? end) < end;
    if (date !== undefined && !overlaps) found.push({ date, start, end });
  }
}

function named(parts: Parts, language: string | undefined): CalendarDate | undefined {
  const month = parts["w"] === undefined ? Number(parts["m"]) : monthOf(parts["w"], language);
  if (month === undefined) return undefined;
  return calendarDate(Number(parts["y"]), month, parts["d"] === undefined ? undefined : Number(parts["d"]));
}

function numericDate(parts: Parts, language: string | undefined): CalendarDate | undefined {
  const first = Number(parts["a"]);
  const second = Number(parts["b"]);
  const year = Number(parts["y"]) + (parts["y"]?.length === 2 ? 2000 : 0);
  const american = language === undefined || /^en(?:-US)?$/i.test(language);
  const monthFirst = second > 12 || (american && first <= 12 && !isDotted(parts));
  return monthFirst ? calendarDate(year, first, second) : calendarDate(year, second, first);
}

function isDotted(parts: Parts): boolean {
  return parts["dot"] !== undefined;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}

/** A point in time as people and EDTF write it: "2019-02-19". */
export function printPoint(point: DatePoint): string {
  const month = point.month === undefined ? "" : `-${two(point.month)}`;
  const day = point.day === undefined ? "" : `-${two(point.day)}`;
  return `${String(point.year).padStart(4, "0")}${month}${day}`;
}
