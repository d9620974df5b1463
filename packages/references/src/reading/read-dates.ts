import { parseDate, type DateVariable } from "@citable/model";
import { partOf, trimmed, withGaps, type Draft, type Words } from "./draft.ts";

const yearLetter = /(?<year>\b(?:1[4-9]|20)\d\d)(?<letter>[a-z])\b/u;
const ends = /[\s.,;:()[\]、。，：；،年版]/u;

/** Reads a date: whole dates with EDTF precision, years with their letter, else the words as they are. */
export function readDate(draft: Draft, field: DateVariable, words: Words): void {
  const bare = readOriginal(draft, field, trimmed(words, ends));
  const lettered = yearLetter.exec(bare.text);
  const letter = partOf(bare, lettered, "letter");
  if (letter !== undefined && field === "issued") draft.text("year-suffix", letter);
  const plain = { ...bare, text: bare.text.replace(/^(?:c|©|cop\.|copyright)\s*(?=\d{4})/i, "") };
  const text = plain.text.replace(yearLetter, "$<year>");
  const date = dateIn(text);
  if (date !== undefined) draft.date(field, bare, date);
}

const reprint =
  /^(?<issued>(?:1[4-9]|20)\d\d)\s*[[(](?<original>(?:1[4-9]|20)\d\d)$|^(?<first>(?:1[4-9]|20)\d\d)[\])]\s*(?<later>(?:1[4-9]|20)\d\d)$/u;

/** "1971 [1962]" and "[1962] 1971" name the first edition's year, too; the rest is the date. */
function readOriginal(draft: Draft, field: DateVariable, words: Words): Words {
  const match = field === "issued" ? reprint.exec(words.text) : null;
  const original = partOf(words, match, "original") ?? partOf(words, match, "first");
  const date = parseDate(original?.text ?? "");
  if (original === undefined || date === undefined) return words;
  draft.date("original-date", original, date);
  return partOf(words, match, "issued") ?? partOf(words, match, "later") ?? words;
}

const monthName = String.raw`\p{L}{3,}\.?`;
const inverted = new RegExp(String.raw`^(\d{4}),?\s+(${monthName})\s*(\d{1,2})?(?:\s*[-–]\s*\d{1,2})?$`, "u");
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const dayMonth = new RegExp(
  String.raw`(\d{1,2})\.?(?:st|nd|rd|th|er|º)?[\s-]+(?:de\s+|of\s+)?(${monthName})[\s,-]+(?:de\s+)?(\d{4})`,
  "u",
);

function dateIn(text: string): ReturnType<typeof parseDate> {
  // Most dates are a year and nothing else.
  if (/^[12]\d{3}$/.test(text)) return { kind: "calendar", start: { year: Number(text) } };
  for (const form of writtenForms(text)) {
    const date = parseDate(form);
    if (date?.kind === "calendar") return date;
  }
  // "13:4 (1987": a year among other words is the year.
  const [year, ...others] = new Set(text.match(/(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/g));
  if (year !== undefined && others.length === 0) return parseDate(year);
  return text === "" ? undefined : parseDate(text);
}

/** The date as it stands, then in the orders of words that parse. */
function* writtenForms(text: string): Generator<string, void> {
  yield text.replace(/\s+/g, " ");
  const year = inverted.exec(text);
  if (year !== null) yield year[3] === undefined ? `${year[2]} ${year[1]}` : `${year[3]} ${year[2]} ${year[1]}`;
  const numeric = dotted.exec(text);
  if (numeric !== null) yield [numeric[3], two(numeric[2]), two(numeric[1])].join("-");
  const written = dayMonth.exec(text);
  if (written !== null) yield `${written[1]} ${written[2]} ${written[3]}`;
}

function two(number: string | undefined): string {
  return (number ?? "").padStart(2, "0");
}

/** Reads "Retrieved 3 May 2010 from": the day on which something was looked at. */
export function readAccessed(draft: Draft, words: Words): void {
  const match = /(?:\p{L}{3,}\.?\s+)?\d[\p{L}\d\s.,/º-]*\d{2,4}|\d{4}-\d{1,2}-\d{1,2}/u.exec(
    withGaps(words.text, /^\D*?(?=(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\d)/u),
  );
  const part = partOf(words, match);
  if (part === undefined) return;
  const date = dateIn(trimmed(part, ends).text);
  if (date?.kind === "calendar") draft.date("accessed", part, date);
}
