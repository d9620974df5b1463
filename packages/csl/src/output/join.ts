import { affixOrigin } from "./build.ts";
import type { TextToken, Token } from "./flatten.ts";
import { sameFormatting } from "./formatting.ts";
import { isMark, meet, movesIntoQuote } from "./punctuation.ts";

/**
 * Joins neighbouring pieces at their seams: doubled marks and spaces merge, and where the locale wants it, a full stop
 * or comma after a closing quotation mark moves inside. Text within one piece is never changed.
 */
export function joinTokens(tokens: readonly Token[], punctuationInQuote: boolean): readonly Token[] {
  const joiner = new Joiner(punctuationInQuote);
  for (const token of tokens) joiner.add(token);
  return joiner.joined;
}

class Joiner {
  readonly joined: Token[] = [];
  readonly #punctuationInQuote: boolean;

  constructor(punctuationInQuote: boolean) {
    this.#punctuationInQuote = punctuationInQuote;
  }

  add(token: Token): void {
    if (token.kind !== "text" || token.quote === "close") {
      this.joined.push(token);
      return;
    }
    let text = token.text;
    while (text !== "" && this.#absorbs(token, text.charAt(0))) text = text.slice(1);
    if (text !== "") this.joined.push(text === token.text ? token : { ...token, text });
  }

  /** Whether what stands before takes in the first character of a piece. */
  #absorbs(token: TextToken, first: string): boolean {
    const last = this.#textBefore(first);
    if (last === undefined || isSamePiece(last, token)) return false;
    if (last.quote === "close") return isMark(first) && this.#absorbsAfterQuote(token, first);
    const end = lastCharacter(last);
    if (end === " " || end === "\u00a0") return first === end;
    return isMark(first) && isMark(end) && this.#merge(last, end, token, first);
  }

  /** Two marks side by side become the one that the table says; some stay both. */
  #merge(last: TextToken, end: string, token: TextToken, first: string): boolean {
    const met = meet(end, first);
    if (met.length === 2) return false;
    last.text = last.text.slice(0, -1) + met;
    if (last.text === met && met !== end && this.joined.at(-1) === last) this.#retry(last, token);
    return true;
  }

  /** A lone mark after a quotation may have become one that moves inside. */
  #retry(mark: TextToken, token: TextToken): void {
    this.joined.pop();
    const moved = this.#lastText()?.quote === "close" && this.#absorbsAfterQuote(token, mark.text);
    if (!moved) this.joined.push(mark);
  }

  #absorbsAfterQuote(token: TextToken, first: string): boolean {
    const inside = this.#lastInsideQuote();
    if (inside === undefined || isSamePiece(inside, token)) return false;
    const end = lastCharacter(inside);
    if (this.#punctuationInQuote && movesIntoQuote(first)) {
      if (isMark(end)) inside.text = inside.text.slice(0, -1) + meet(end, first);
      else this.#insertInsideQuote(first, inside);
      return true;
    }
    // A mark inside the quotation already ends what the one outside would end again.
    return isMark(end) && meet(end, first) === end;
  }

  /** The mark belongs to the quotation as a whole, so it takes the formatting of the quotation mark. */
  #insertInsideQuote(mark: string, inside: TextToken): void {
    const index = this.joined.indexOf(inside);
    const quote = this.joined[index + 1];
    if (quote?.kind !== "text" || sameFormatting(quote.formatting, inside.formatting)) inside.text += mark;
    else this.joined.splice(index + 1, 0, { ...quote, text: mark, quote: undefined });
  }

  #lastText(): TextToken | undefined {
    const last = this.joined.at(-1);
    return last?.kind === "text" ? last : undefined;
  }

  /** Punctuation right after a block belongs to its end, so it meets what stands there. */
  #textBefore(first: string): TextToken | undefined {
    if (!isMark(first)) return this.#lastText();
    const last = this.joined.findLast(({ kind }) => kind !== "close-block");
    return last?.kind === "text" ? last : undefined;
  }

  /** The last text before the closing quotation marks at the end. */
  #lastInsideQuote(): TextToken | undefined {
    const found = this.joined.findLast((token) => token.kind !== "text" || token.quote !== "close");
    return found?.kind === "text" && found.quote === undefined ? found : undefined;
  }
}

function lastCharacter(token: TextToken): string {
  return token.text.charAt(token.text.length - 1);
}

/** Leaves of one field, set apart by its own markup: what stands between them was typed so. */
function isSamePiece(a: TextToken, b: TextToken): boolean {
  return a.origin !== undefined && a.origin === b.origin && a.origin !== affixOrigin;
}
