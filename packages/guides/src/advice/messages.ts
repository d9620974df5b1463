import type { Item, Variable } from "@citable/model";
import { englishMessages } from "./messages-en.ts";

/** The words of the advice in one language. */
export interface Messages {
  /** "The publisher is not stated." */
  missing(field: Variable): string;
  /** Where such a fact usually stands; undefined where nothing helps. */
  whereToLook(field: Variable, item: Item): string | undefined;
}

const catalogues: Readonly<Record<string, Messages>> = { en: englishMessages };

/** The messages of a language, or the English ones. */
export function messages(locale: string): Messages {
  return catalogues[locale.slice(0, 2)] ?? englishMessages;
}
