/** A part of a number field: a number, or what stands between numbers. */
export type NumberPart =
  | { readonly kind: "number"; readonly prefix: string; readonly digits: string; readonly suffix: string }
  | { readonly kind: "between"; readonly text: string };

/**
 * Whether a field counts as a number ("Choose", is-numeric): numbers with or without short prefixes and suffixes
 * ("D2", "2b", "L2d"), separated by comma, hyphen, dash or ampersand, with or without spaces around them. Small roman
 * numerals as pages have them count as well ("xi–xvi"); capital letters may be a name, a lone "c" or "l" a mark.
 */
export function isNumeric(value: string): boolean {
  return numericField.test(value.replaceAll(romanNumeral, "1"));
}

const romanNumeral = /(?<![^\s,&–—-])(?![cl]\b)(?=[ivxlc])c{0,3}(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})(?![^\s,&–—-])/g;

const numericField = /^\s*\p{L}{0,3}\d+\p{L}{0,3}(?:\s*[,&–—-]\s*\p{L}{0,3}\d+\p{L}{0,3})*\s*$/u;

/** Cuts a number field into numbers and what separates them. */
export function splitNumbers(value: string): readonly NumberPart[] {
  const parts: NumberPart[] = [];
  let position = 0;
  for (const match of value.matchAll(/(\p{L}*)(\d+)(\p{L}*)/gu)) {
    if (match.index > position) parts.push({ kind: "between", text: value.slice(position, match.index) });
    parts.push({ kind: "number", prefix: match[1] ?? "", digits: match[2] ?? "", suffix: match[3] ?? "" });
    position = match.index + match[0].length;
  }
  if (position < value.length) parts.push({ kind: "between", text: value.slice(position) });
  return parts;
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** Lower-case roman numerals; numbers above 5,000 stay as they are. */
export function roman(number: number): string {
  if (number <= 0 || number > 5000) return String(number);
  let rest = number;
  let result = "";
  for (const [value, letters] of romanDigits) {
    while (rest >= value) {
      result += letters;
      rest -= value;
    }
  }
  return result;
}

/** Whether a field names more than one thing ("Label", plural="contextual"): a range, a list, or "and" between numbers. */
export function isPlural(value: string): boolean {
  return severalNumbers.test(value) || severalRoman.test(value);
}

// From the start: "TR-88-14" and "US 4,123,456" have numbers in them and are one thing.
const severalNumbers = /^\s*\p{L}{0,3}\d+\p{L}{0,3}\s*(?:[-–—,&;]|\band\b|\bet\b|\bund\b)\s*[\p{L}\d]/u;
const severalRoman = /^\s*[ivxlcdm]+\s*[-–&,]\s*[ivxlcdm]+(?!\p{L})/iu;
