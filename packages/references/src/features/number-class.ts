import { digit, isWordKind, kindOf } from "../tokens/characters.ts";

/** The classes of numbers: what a number may be depends on its size and form. */
export const numbers = {
  none: 0,
  /** "1968", "1968a" */
  year: 1,
  /** One digit; up to 31; then by the count of digits, to 9. */
  digit: 2,
  day: 3,
  /** "1968–72" */
  years: 10,
  /** "12–34" */
  rising: 11,
  /** "412–34" */
  falling: 12,
  /** "3.5.1968" */
  date: 13,
  /** "0-521-88068-X" */
  parts: 14,
  /** "3rd" */
  withLetters: 15,
  /** "B52" */
  afterLetters: 16,
  other: 17,
  /** "V", "XII" */
  romanDigit: 18,
  roman: 19,
} as const;

/** What the number from `from` to `to` may be: its size decides whether it is a day, a volume, a page or a year. */
export function numberClass(text: string, from: number, to: number): number {
  const last = kindOf(text.charCodeAt(to - 1));
  if (last !== digit && kindOf(text.charCodeAt(from)) !== digit) return romanClass(text, from, to);
  const runs = runsOf(text, from, to);
  if (isYearAlone(runs)) return numbers.year;
  const [first] = runs;
  return first !== undefined && runs.length === 1 ? sizeClass(first.text) : writtenClass(runs);
}

/** A year, with its letter or without. */
function isYearAlone([first, second, ...others]: readonly Run[]): boolean {
  if (first === undefined || others.length > 0 || !isYear(first)) return false;
  return second === undefined || (second.kind === "L" && second.text.length === 1);
}

function sizeClass(digits: string): number {
  if (digits.length === 1) return numbers.digit;
  return Number(digits) <= 31 ? numbers.day : Math.min(9, 2 + digits.length);
}

/** Digits, letters, or marks in a row. */
interface Run {
  readonly kind: "D" | "L" | "S";
  readonly text: string;
}

function runsOf(text: string, from: number, to: number): readonly Run[] {
  const runs: Run[] = [];
  for (let start = from; start < to;) {
    const kind = runKind(text, start);
    let end = start + 1;
    while (end < to && runKind(text, end) === kind) end += 1;
    runs.push({ kind, text: text.slice(start, end) });
    start = end;
    if (runs.length > 9) break;
  }
  return runs;
}

function runKind(text: string, at: number): Run["kind"] {
  const kind = kindOf(text.charCodeAt(at));
  return kind === digit ? "D" : isWordKind(kind) ? "L" : "S";
}

function isYear({ kind, text }: Run): boolean {
  return kind === "D" && text.length === 4 && text >= "1400" && text < "2100";
}

const dashes = "-‐‑–—−/";

function writtenClass(runs: readonly Run[]): number {
  const form = runs.map(({ kind }) => kind).join("");
  switch (form) {
    case "DSD":
    case "LDSD":
    case "DSLD":
    case "LDSLD":
      return rangeClass(runs);
    case "DSDSD":
      return isDate(runs) ? numbers.date : numbers.other;
    case "DL":
      return numbers.withLetters;
    case "LD":
      return numbers.afterLetters;
    default:
      return /^(?:DS){3,4}[DL]$/.test(form) && runs.every(isPart) ? numbers.parts : numbers.other;
  }
}

function rangeClass(runs: readonly Run[]): number {
  const [first, second] = runs.filter(({ kind }) => kind === "D");
  if (first === undefined || second === undefined || !runs.every(isOfRange)) return numbers.other;
  if (runs.length === 3 && isYear(first) && (isYear(second) || second.text.length === 2)) return numbers.years;
  return Number(first.text) < Number(second.text) ? numbers.rising : numbers.falling;
}

/** Digits, dashes, or the one letter before digits. */
function isOfRange({ kind, text }: Run): boolean {
  return kind === "D" || (kind === "L" ? text.length === 1 : [...text].every((mark) => dashes.includes(mark)));
}

function isDate(runs: readonly Run[]): boolean {
  return runs.every(({ kind, text }) => (kind === "S" ? /^[-./]$/.test(text) : text.length <= 4));
}

/** A part of an ISBN or ISSN, or the dash between two. */
function isPart({ kind, text }: Run): boolean {
  return kind === "D" || (kind === "S" ? text === "-" || text === "‐" : text === "X" || text === "x");
}

function romanClass(text: string, from: number, to: number): number {
  if (to - from > 7) return numbers.none;
  for (let at = from; at < to; at += 1) if (!isRomanDigit(text.charCodeAt(at))) return numbers.none;
  return to - from === 1 ? numbers.romanDigit : numbers.roman;
}

function isRomanDigit(unit: number): boolean {
  return "IVXLCivxlc".includes(String.fromCharCode(unit));
}
