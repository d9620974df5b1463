import type { Token } from "../tokens/tokenise.ts";

/** What stands after a word: the first mark that ends a field, if any. */
export const endings = {
  none: 0,
  comma: 1,
  stop: 2,
  colon: 3,
  semicolon: 4,
  bracket: 5,
  quote: 6,
  question: 7,
  dash: 8,
  other: 9,
} as const;
/** What stands before a word. */
export const beginnings = { none: 0, bracket: 1, square: 2, quote: 3, other: 4 } as const;

const endingOf: Readonly<Record<string, number>> = {
  ",": endings.comma,
  "，": endings.comma,
  "、": endings.comma,
  "،": endings.comma,
  ".": endings.stop,
  "。": endings.stop,
  "．": endings.stop,
  ":": endings.colon,
  "：": endings.colon,
  ";": endings.semicolon,
  "；": endings.semicolon,
  ")": endings.bracket,
  "]": endings.bracket,
  "）": endings.bracket,
  "】": endings.bracket,
  "}": endings.bracket,
  '"': endings.quote,
  "”": endings.quote,
  "’": endings.quote,
  "»": endings.quote,
  "'": endings.quote,
  "“": endings.quote,
  "」": endings.quote,
  "』": endings.quote,
  "》": endings.quote,
  "‘": endings.quote,
  "?": endings.question,
  "!": endings.question,
  "？": endings.question,
  "-": endings.dash,
  "–": endings.dash,
  "—": endings.dash,
  "/": endings.dash,
};

const beginningOf: Readonly<Record<string, number>> = {
  "(": beginnings.bracket,
  "（": beginnings.bracket,
  "[": beginnings.square,
  "【": beginnings.square,
  '"': beginnings.quote,
  "“": beginnings.quote,
  "‘": beginnings.quote,
  "«": beginnings.quote,
  "„": beginnings.quote,
  "`": beginnings.quote,
  "'": beginnings.quote,
  "「": beginnings.quote,
  "『": beginnings.quote,
  "《": beginnings.quote,
};

/** The ending after a word: a closing bracket or quotation mark counts more than the comma or stop beside it. */
export function endingAfter(text: string, token: Token): number {
  let ending: number = endings.none;
  for (let at = token.to; at < token.end; at += 1) {
    const next = endingOf[text.charAt(at)] ?? (text.charAt(at).trim() === "" ? endings.none : endings.other);
    if (next === endings.bracket || next === endings.quote) return next;
    if (ending === endings.none) ending = next;
  }
  return ending;
}

/** The beginning before a word: the outermost mark. */
export function beginningBefore(text: string, token: Token): number {
  for (let at = token.start; at < token.from; at += 1) {
    const beginning = beginningOf[text.charAt(at)];
    if (beginning !== undefined) return beginning;
  }
  return token.from > token.start ? beginnings.other : beginnings.none;
}
