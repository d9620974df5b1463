import type { Letters } from "./case.ts";

/**
 * Words that title case leaves small, unless they come first, last, or after a colon ("Title Case Conversion").
 * The name particles at the end are a convention of the test suite.
 */
const stopWords: ReadonlySet<string> = new Set(
  [
    "a an and as at but by down for from in into nor of on onto or over so the till to up via with yet",
    "about above across after against along alongside amid amidst among amongst around atop before behind below",
    "beneath beside besides between beyond despite during except inside like near off out outside past per since than",
    "through throughout toward towards under underneath until unto upon versus within without",
    "de d et la le van von vs vs. v. v et al",
  ]
    .join(" ")
    .split(" "),
);

interface Word {
  readonly text: string;
  readonly start: number;
  /** Where the unit (a stretch without white space) begins and ends. */
  readonly unitStart: boolean;
  readonly unitEnd: boolean;
  /** Whether it opens a sentence or subtitle. */
  readonly opens: boolean;
}

/** Longer stretches without a space are no words. */
const longestToLookAt = 100;

const unitPattern = /[^\s\u00a0\u202f]+/g;
const wordPattern = /[^\-–—/]+/g;

/** Title case in English: lower-case words are capitalised, all others stay as typed. */
export function titleCase(letters: Letters, upper: (unit: string) => string, lower: (unit: string) => string): void {
  const words = findWords(letters.text);
  for (const [index, word] of words.entries()) {
    const first = firstLetter(word);
    if (first === undefined) continue;
    const last = index === words.length - 1;
    if (isStopWord(word) && !word.opens && !last) lowerStopWord(letters, word, lower);
    else if (isLowerCase(word.text) && capitalizable(word)) letters.replace(first, upper);
  }
}

function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let opens = true;
  for (const unit of text.matchAll(unitPattern)) {
    const parts = [...unit[0].matchAll(wordPattern)];
    for (const [index, part] of parts.entries()) {
      words.push({
        text: part[0],
        start: unit.index + part.index,
        unitStart: index === 0,
        unitEnd: index === parts.length - 1,
        opens,
      });
      opens = false;
    }
    opens = /[:?!.][”’"')\]]*$/.test(unit[0]) && !/^\p{Lu}\.|\.\.\.$/u.test(unit[0]);
  }
  return words;
}

function isStopWord(word: Word): boolean {
  if (word.text.length > longestToLookAt) return false;
  const bare = word.text.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, "").toLowerCase();
  if (/^d['’]/.test(bare)) return true;
  return stopWords.has(bare) && (!word.unitStart || word.unitEnd || word.text !== word.text.toLowerCase());
}

function lowerStopWord(letters: Letters, word: Word, lower: (unit: string) => string): void {
  // "Of" becomes "of", but "OF" or "iN" was typed so for a reason.
  const first = firstLetter(word);
  const rest = word.text.slice((first ?? 0) - word.start + 1);
  if (first !== undefined && rest === rest.toLowerCase() && rest !== "") letters.replace(first, lower);
}

function firstLetter(word: Word): number | undefined {
  const offset = word.text.search(/[\p{L}\p{N}]/u);
  return offset < 0 ? undefined : word.start + offset;
}

function isLowerCase(text: string): boolean {
  return text === text.toLowerCase();
}

/** Greek letters and other scripts inside English titles are symbols ("β-carotene"), and so are single letters. */
function capitalizable(word: Word): boolean {
  const single = /^[^\p{L}\p{N}]*\p{L}[^\p{L}\p{N}]*$/u.test(word.text) && !word.opens;
  return !single && /^[^\p{L}\p{N}]*\p{Script=Latin}/u.test(word.text);
}
