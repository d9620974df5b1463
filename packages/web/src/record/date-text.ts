import { isJsonObject } from "@citable/model";
import { textOf } from "../json.ts";

/** A date as CSL-JSON writes it. */
export interface WireDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly literal?: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const year = "(-?\\d{3,4})";

const forms: readonly [RegExp, (groups: readonly string[]) => readonly (number | undefined)[]][] = [
  [new RegExp(`^${year}$`), ([y]) => [Number(y)]],
  [new RegExp(`^${year}-(\\d{1,2})$`), ([y, m]) => [Number(y), Number(m)]],
  [new RegExp(`^${year}-(\\d{1,2})-(\\d{1,2})$`), ([y, m, d]) => [Number(y), Number(m), Number(d)]],
  [new RegExp(`^${monthWord} ${year}$`, "i"), ([m, y]) => [Number(y), monthNumber(m)]],
  [new RegExp(`^(\\d{1,2})\\.? ${monthWord},? ${year}$`, "i"), ([d, m, y]) => [Number(y), monthNumber(m), Number(d)]],
  [new RegExp(`^${monthWord} (\\d{1,2}),? ${year}$`, "i"), ([m, d, y]) => [Number(y), monthNumber(m), Number(d)]],
];

/**
 * Reads a date typed by hand: "2004", "2004-02-19", "19 Feb. 2004", "February 19, 2004", "c. 1850", "2001–2004".
 * Anything else is kept as words, so that nothing typed is lost.
 */
export function readDate(text: string): WireDate {
  const trimmed = text.trim().replaceAll(/\s+/g, " ");
  const circa = /^(?:c\.|ca\.?|circa)\s*/i;
  const words = trimmed.replace(circa, "");
  const point = readPoint(words);
  const points = point === undefined ? readRange(words) : [point];
  if (points === undefined) return { literal: trimmed };
  return { "date-parts": points, ...(circa.test(trimmed) ? { circa: true } : {}) };
}

/** Writes a date of CSL-JSON for an input field: "19 Feb. 2004", "2001–2004", "c. 1850". */
export function writeDate(date: unknown): string {
  if (typeof date === "string") return date;
  if (!isJsonObject(date)) return "";
  const parts = date["date-parts"];
  if (Array.isArray(parts) && parts.length > 0) {
    const points = parts.map((part: unknown) => writePoint(part)).join("–");
    return date["circa"] === undefined || date["circa"] === false ? points : `c. ${points}`;
  }
  return textOf(date, "literal") || textOf(date, "raw");
}

function readRange(text: string): readonly (readonly number[])[] | undefined {
  const [, from, to] = /^(.+?)\s*[–/]\s*(.+)$/.exec(text) ?? /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  const start = from === undefined ? undefined : readPoint(from);
  const end = to === undefined ? undefined : readPoint(to);
  return start === undefined || end === undefined ? undefined : [start, end];
}

function readPoint(text: string): readonly number[] | undefined {
  for (const [form, parts] of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const numbers = parts(match.slice(1)).filter((part) => part !== undefined);
    if (isOnCalendar(numbers)) return numbers;
  }
  return undefined;
}

function isOnCalendar([, month = 1, day = 1]: readonly number[]): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function monthNumber(word: string | undefined): number | undefined {
  return word === undefined ? undefined : months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

const written = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

function writePoint(parts: unknown): string {
  if (!Array.isArray(parts)) return "";
  const [wholeYear, month, day] = parts.map(String);
  const name = month === undefined ? undefined : (written[Number(month) - 1] ?? month);
  return [day, name, wholeYear].filter((part) => part !== undefined).join(" ");
}
