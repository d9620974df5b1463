import type { ResolvedLocale } from "../locale/resolve.ts";

/** The quotation marks of a locale and where punctuation stands beside them. */
export interface QuoteHabits {
  readonly open: string;
  readonly close: string;
  readonly openInner: string;
  readonly closeInner: string;
  readonly punctuationInQuote: boolean;
}

export function quoteHabits(locale: ResolvedLocale): QuoteHabits {
  return {
    open: locale.term("open-quote") ?? "“",
    close: locale.term("close-quote") ?? "”",
    openInner: locale.term("open-inner-quote") ?? "‘",
    closeInner: locale.term("close-inner-quote") ?? "’",
    punctuationInQuote: locale.punctuationInQuote,
  };
}
