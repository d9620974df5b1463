import { affixOrigin } from "./build.ts";
import type { TextToken, Token } from "./flatten.ts";
import { isMark, meet, movesIntoQuote } from "./punctuation.ts";

/**
 * Joins neighbouring pieces at their seams: doubled marks and spaces merge, and where the locale wants it, a full stop
 * or comma after a closing quotation mark moves inside. Text within one piece is never changed.
 */
export function joinTokens(tokens: readonly Token[], punctuationInQuote: boolean): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    if (token.kind === "text" && token.quote !== "close") {
      const text = joinText(joined, token, punctuationInQuote);
      if (text !== "") joined.push(text === token.text ? token : { ...token, text });
    } else {
      joined.push(token);
    }
  }
  return joined;
}

/** What is left of a piece after its first characters have met what stands before it. */
function joinText(before: Token[], token: TextToken, punctuationInQuote: boolean): string {
  let text = token.text;
  while (text !== "") {
    const rest = joinFirst(before, token, text, punctuationInQuote);
    if (rest === undefined) return text;
    text = rest;
  }
  return text;
}

/** The text without its first character, when that one has gone elsewhere; undefined when it stays. */
function joinFirst(before: Token[], token: TextToken, text: string, punctuationInQuote: boolean): string | undefined {
  const last = lastText(before);
  const first = text.charAt(0);
  if (last === undefined || isSamePiece(last, token)) return undefined;
  if (last.quote === "close") return joinAfterQuote(before, token, text, punctuationInQuote);
  const end = last.text.charAt(last.text.length - 1);
  if (end === " " || end === "\u00a0") return first === end ? text.slice(1) : undefined;
  if (!isMark(first) || !isMark(end)) return undefined;
  const met = meet(end, first);
  if (met.length === 2) return undefined;
  last.text = last.text.slice(0, -1) + met;
  // What is now a lone mark after a quotation may have become one that moves inside.
  if (last.text === met && met !== end && before.at(-2) !== undefined) {
    before.pop();
    const moved = lastText(before)?.quote === "close" ? joinAfterQuote(before, token, met, punctuationInQuote) : undefined;
    if (moved !== "") before.push(last);
  }
  return text.slice(1);
}

/** Leaves of one field, set apart by its own markup: what stands between them was typed so. */
function isSamePiece(a: TextToken, b: TextToken): boolean {
  return a.origin !== undefined && a.origin === b.origin && a.origin !== affixOrigin;
}

function joinAfterQuote(
  before: readonly Token[],
  token: TextToken,
  text: string,
  punctuationInQuote: boolean,
): string | undefined {
  const first = text.charAt(0);
  const inside = lastInsideQuote(before);
  if (inside === undefined || !isMark(first) || isSamePiece(inside, token)) return undefined;
  const end = inside.text.charAt(inside.text.length - 1);
  if (!punctuationInQuote || !movesIntoQuote(first)) {
    // A mark inside the quotation already ends what the outer one would end again.
    return isMark(end) && meet(end, first) === end ? text.slice(1) : undefined;
  }
  inside.text = isMark(end) ? inside.text.slice(0, -1) + meet(end, first) : inside.text + first;
  return text.slice(1);
}

function lastText(tokens: readonly Token[]): TextToken | undefined {
  const last = tokens.at(-1);
  return last?.kind === "text" ? last : undefined;
}

/** The last text before the closing quotation marks at the end. */
function lastInsideQuote(tokens: readonly Token[]): TextToken | undefined {
  const found = tokens.findLast((token) => token.kind !== "text" || token.quote !== "close");
  return found?.kind === "text" && found.quote === undefined ? found : undefined;
}
