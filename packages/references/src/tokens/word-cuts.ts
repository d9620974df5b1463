import { digit, isWordKind, kindOf, letter, lower, space, upper } from "./characters.ts";

/** A part of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const cutAfter = new Set(";:,)]}”»。，；：、،؛》」』】）年");
const cutBefore = new Set("([{《「『（【“");

/** Whether two fields may meet within a word, before the unit at `at`. */
export function isCut(text: string, at: number, word: Stretch): boolean {
  // Most places are between two small letters.
  if (kindOf(text.charCodeAt(at)) === lower && kindOf(text.charCodeAt(at - 1)) === lower) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (cutAfter.has(before)) return startsWord(text, at);
  if (cutBefore.has(after)) return isWordKind(kindOf(text.charCodeAt(at - 1)));
  if (before === "/" && after !== "/") return text.charAt(at - 2) === "/";
  if (before === ".") return isSentenceCut(text, at, word);
  return isNumberCut(text, at, word) || isWordCut(text, at, word);
}

/** "D63", "JHEP11" and "Science356" hold a journal and its volume; "H2O", "MacOS9a" and "v1.2" do not. */
function isNumberCut(text: string, at: number, word: Stretch): boolean {
  if (kindOf(text.charCodeAt(at)) !== digit || kindOf(text.charCodeAt(at - 1)) > lower) return false;
  let end = at + 1;
  while (end < word.end && kindOf(text.charCodeAt(end)) === digit) end += 1;
  if (end < word.end && isWordKind(kindOf(text.charCodeAt(end)))) return false;
  return end === word.end || !joining.has(text.charAt(end)) || end + 1 >= word.end;
}

/** "3996Vol", "320pp" and "2008pages" hold two words; "21st" and "12a" do not. */
function isWordCut(text: string, at: number, word: Stretch): boolean {
  if (at - 2 < word.start || at + 2 > word.end || kindOf(text.charCodeAt(at)) > lower) return false;
  if (kindOf(text.charCodeAt(at - 1)) !== digit || kindOf(text.charCodeAt(at - 2)) !== digit) return false;
  const letters = wordRun(text, at, word.end);
  return letters > 2 || (letters === 2 && /pp/iu.test(text.slice(at, at + 2)));
}

function wordRun(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && kindOf(text.charCodeAt(at)) <= lower) at += 1;
  return at - from;
}

const joining = new Set(".-‐‑/_");

function startsWord(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return isWordKind(kind) || cutBefore.has(text.charAt(at)) || (text.charAt(at) === '"' && kind !== space);
}

/** "system.Physical", "Ltd.2009", "783.arXiv", "Phys.B266", "[D].University", not "U.S." or "3.14". */
function isSentenceCut(text: string, at: number, word: Stretch): boolean {
  const previous = kindOf(text.charCodeAt(at - 2));
  const earlier = at - 3 < word.start ? 0 : kindOf(text.charCodeAt(at - 3));
  const next = kindOf(text.charCodeAt(at));
  const second = kindOf(text.charCodeAt(at + 1));
  if (previous === digit) return earlier === digit && next <= lower && second <= lower;
  if (cutAfter.has(text.charAt(at - 2))) return next <= letter;
  return previous === lower && earlier !== 0 && earlier <= lower && beginsSentence(next, second);
}

function beginsSentence(next: number, second: number): boolean {
  return next === digit || next === letter || (next === upper && (second === lower || second === digit));
}
