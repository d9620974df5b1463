import { isWordKind, kindOf, space } from "./characters.ts";
import { isCut, type Stretch } from "./word-cuts.ts";

/**
 * A word of a reference with the marks around it: `start` to `end` with its marks, `from` to `to` without. Every
 * token has at least one letter or digit; together the tokens hold all of a text but its white space.
 */
export interface Token {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/**
 * Cuts a text into words. A word ends at white space, and where punctuation parts what may be different fields:
 *
 *     1994;2(4):256–65.  →  1994;  2  (4):  256–65.
 *
 * Addresses and DOIs stay whole. Marks standing alone go with the word before them, opening ones with the next.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let pending = -1;
  let at = 0;
  while (at < text.length) {
    if (kindOf(text.charCodeAt(at)) === space) at += 1;
    else {
      const end = wordEnd(text, at);
      pending = addPieces(text, { start: at, end }, pending, tokens);
      at = end;
    }
  }
  return tokens;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && kindOf(text.charCodeAt(at)) !== space) at += 1;
  return at;
}

/** Adds the pieces of a word; the answer is where marks begin that wait for the next word, or -1. */
function addPieces(text: string, word: Stretch, waiting: number, tokens: Token[]): number {
  let pending = waiting;
  let start = word.start;
  const whole = isAddress(text, word);
  for (let at = word.start + 1; at <= word.end; at += 1) {
    if (at < word.end && (whole || !isCut(text, at, word))) continue;
    pending = addPiece(text, { start, end: at }, pending, tokens);
    start = at;
  }
  return pending;
}

function addPiece(text: string, { start, end }: Stretch, pending: number, tokens: Token[]): number {
  let from = start;
  let to = end;
  while (from < end && !isWordKind(kindOf(text.charCodeAt(from)))) from += 1;
  if (from === end) return addMarks(text, { start, end }, pending, tokens);
  while (!isWordKind(kindOf(text.charCodeAt(to - 1)))) to -= 1;
  tokens.push({ start: pending === -1 ? start : pending, from, to, end });
  return -1;
}

const opening = new Set('([{<“‘«„"¿¡《「『（【');

/** Dashes that stand for the author of the reference above: "———." is a word. */
const sameAuthor = /^[^-–—_⸺⸻]*([-–—_⸺⸻]{2,}|[—⸺⸻])/u;

function addMarks(text: string, { start, end }: Stretch, pending: number, tokens: Token[]): number {
  const previous = tokens.at(-1);
  const dashes =
    previous === undefined || tokens.length < 2 ? sameAuthor.exec(text.slice(start, Math.min(end, start + 20))) : null;
  if (dashes !== null) {
    const [whole, run = ""] = dashes;
    const to = start + whole.length;
    tokens.push({ start: pending === -1 ? start : pending, from: to - run.length, to, end });
    return -1;
  }
  if (pending !== -1) return pending;
  if (previous === undefined || opening.has(text.charAt(start))) return start;
  tokens[tokens.length - 1] = { ...previous, end };
  return -1;
}

const address = /:\/\/|www\.|10\.\d{4}|\p{L}@\p{L}/iu;

function isAddress(text: string, { start, end }: Stretch): boolean {
  return end - start > 7 && address.test(text.slice(start, end));
}
