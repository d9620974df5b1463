import { comparable } from "../merge/agreement.ts";
import type { Headline } from "./headline.ts";

/** Ways in which dictionaries print a headword as their pages' title. */
const phrases: readonly RegExp[] = [
  /^(?:the )?(?:meaning|definition)s? of (?<word>.+?)(?: in (?:\p{Lu}\p{L}+))?$/iu,
  /^(?<word>.+?)(?:\s*[|–—:-]\s*|,?\s+)(?:english )?(?:definitions?|meanings?)(?:(?:,|\s(?:and|&|in))\s.*)?$/iu,
  /^définitions?(?: d[eu]| :)\s*(?<word>.+)$/iu,
  /^(?:bedeutung|definition) von (?<word>.+)$/iu,
  /^(?:significado|definición|definição|definizione|significato) d(?:e|i|el|o|a)\s(?<word>.+)$/iu,
  /^значение слова (?<word>.+)$/iu,
];

/** The headword in a dictionary's title: "Definition of 'toll'" → "toll"; the title itself when it is nothing more. */
function headwordIn(title: string): string {
  for (const phrase of phrases) {
    const word = phrase.exec(title)?.groups?.["word"]?.replace(/^["'‘“«„]\s*|\s*["'’”»]$/gu, "");
    if (word !== undefined && word !== "" && word.split(/\s+/).length <= 6) return word;
  }
  return title;
}

/** The headline of a dictionary's page as its headword; titles that say the same no longer contradict it. */
export function asHeadword(headline: Headline | undefined): Headline | undefined {
  if (headline === undefined) return undefined;
  const title = headwordIn(headline.title);
  const rivals = headline.rivals.filter((hint) => comparable(headwordIn(hint.words)) !== comparable(title));
  return { ...headline, title, rivals };
}
