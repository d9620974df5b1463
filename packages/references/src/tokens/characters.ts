/** What a character is to the tokeniser: kinds are small numbers, so that they fit a table. */
export const upper = 1;
export const lower = 2;
export const digit = 3;
/** A letter without case: Chinese, Arabic, Hebrew … */
export const letter = 4;
export const space = 5;
const mark = 6;

const known = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);

/** The kind of a UTF-16 unit. Halves of surrogate pairs count as marks, so that emoji never make a word. */
export function kindOf(unit: number): number {
  const kind = known[unit] ?? mark;
  return kind === 0 ? learn(unit) : kind;
}

/** The unit in lower case, where that is one unit. */
export function lowerCase(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  const low = folded[unit] ?? unit;
  if (low !== 0) return low;
  const text = String.fromCharCode(unit).toLowerCase();
  folded[unit] = text.length === 1 ? text.charCodeAt(0) : unit;
  return folded[unit];
}

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const kind = /\s/.test(text) ? space : wordKind(text);
  known[unit] = kind;
  return kind;
}

function wordKind(text: string): number {
  if (/\p{Lu}|\p{Lt}/u.test(text)) return upper;
  if (/\p{Ll}|\p{M}/u.test(text)) return lower;
  if (/\p{Nd}/u.test(text)) return digit;
  // The ampersand is the word "and".
  return /\p{L}/u.test(text) || text === "&" ? letter : mark;
}

/** Whether a kind makes words: letters and digits. */
export function isWordKind(kind: number): boolean {
  return kind <= letter;
}
