import { digit, kindOf, letter, lower, upper } from "../tokens/characters.ts";

/** The shapes of words: what kinds of characters follow one another. */
export const shapes = {
  other: 0,
  /** "J" */
  initial: 1,
  /** "Press" */
  capitalised: 2,
  /** "IEEE" */
  capitals: 3,
  /** "history" */
  small: 4,
  /** "McKay", "iPhone", "PhD" */
  mixed: 5,
  /** "JR", two or three capitals: initials or a code */
  fewCapitals: 6,
  /** "12" */
  number: 7,
  /** "12-34", "12–34" */
  range: 8,
  /** "B52", "3rd" */
  numberAndLetters: 9,
  /** "J.-P", "U.S" */
  initials: 10,
  /** "Smith-Jones", "Phys.Rev" */
  joined: 11,
  /** Scripts without case. */
  letters: 12,
  address: 13,
} as const;

/** The shape of the word from `from` to `to`. */
export function shapeOf(text: string, from: number, to: number): number {
  const counts = countKinds(text, from, to);
  const { capitals, smalls, digits, letters, marks } = counts;
  const all = capitals + smalls + letters;
  if (marks > 0) return shapeWithMarks(text.slice(from, to), all, digits);
  if (digits > 0) return all === 0 ? shapes.number : shapes.numberAndLetters;
  if (letters > 0) return shapes.letters;
  if (capitals === 0) return shapes.small;
  if (smalls === 0) return capitals === 1 ? shapes.initial : capitals <= 3 ? shapes.fewCapitals : shapes.capitals;
  return capitals === 1 && kindOf(text.charCodeAt(from)) === upper ? shapes.capitalised : shapes.mixed;
}

interface Counts {
  capitals: number;
  smalls: number;
  digits: number;
  letters: number;
  marks: number;
}

function countKinds(text: string, from: number, to: number): Counts {
  const counts: Counts = { capitals: 0, smalls: 0, digits: 0, letters: 0, marks: 0 };
  for (let at = from; at < to; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === upper) counts.capitals += 1;
    else if (kind === lower) counts.smalls += 1;
    else if (kind === digit) counts.digits += 1;
    else if (kind === letter) counts.letters += 1;
    else counts.marks += 1;
  }
  return counts;
}

function shapeWithMarks(word: string, letters: number, digits: number): number {
  if (/:\/\/|^www\.|^10\.\d{4}|@/.test(word)) return shapes.address;
  if (letters === 0) return /^\d+\s?[-‐‑–—−/]+\s?\d+$/u.test(word) ? shapes.range : shapes.number;
  if (digits > 0) return /^\p{L}?\d+[-‐‑–—]\p{L}?\d+$/u.test(word) ? shapes.range : shapes.numberAndLetters;
  if (/^(?:\p{Lu}[.’'-]{0,2})+$/u.test(word)) return shapes.initials;
  return shapes.joined;
}
