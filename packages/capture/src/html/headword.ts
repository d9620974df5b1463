import { comparable } from "../merge/agreement.ts";
import type { Candidate } from "../merge/candidate.ts";
import type { Headline } from "./headline.ts";

/** Ways in which dictionaries print a headword as their pages' title. */
const phrases: readonly RegExp[] = [
  /^(?:the )?(?:meaning|definition)s? of (?<word>.+?)(?: in (?:\p{Lu}\p{L}+))?$/iu,
  /^(?<word>.+?)(?:\s*[|–—:-]\s*|,?\s+)(?:english )?(?:definitions?|meanings?)(?:(?:,|\s(?:and|&|in))\s.*)?$/iu,
  /^définitions?(?: d[eu]| :)\s*(?<word>.+)$/iu,
  /^(?:bedeutung|definition) von (?<word>.+)$/iu,
  /^(?:significado|definición|definição|definizione|significato) d(?:e|i|el|o|a)\s(?<word>.+)$/iu,
  /^(?:origin and history|etymology|pronunciation) of (?<word>.+)$/iu,
  /^(?<word>.+?) : définition d[eu] .+$/iu,
  /^(?<word>\p{L}[\p{L}'’-]*),? (?:(?:nom|subst\.|adj\.|adjectif)(?: (?:masculin|féminin|masc\.|fém\.))?|verbe|adverbe|(?:sostantivo|sustantivo) \p{L}+)$/iu,
  /^значение слова (?<word>.+)$/iu,
  // "Zwinge, die", "toll, n.", "toll noun": the grammar of the word stands beside it.
  /^(?<word>\p{Lu}[\p{L}-]+), (?:der|die|das)(?:,? (?:(?:oder|auch) )?(?:der|die|das))*$/u,
  /^(?<word>\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?)(?:,? (?:noun|verb|adjective|adverb)|, (?:n|v|adj|adv)\.?\d?)$/iu,
];

/** The headword in a dictionary's title: "Definition of 'toll'" → "toll"; the title itself when it is nothing more. */
function headwordIn(title: string, steps: number = 2): string {
  for (const phrase of phrases) {
    const word = phrase.exec(title)?.groups?.["word"]?.replace(/^["'‘“«„]\s*|\s*["'’”»]$/gu, "");
    const isWord = word !== undefined && word !== "" && word.split(/\s+/).length <= 6;
    // "Définition de virole nom féminin" says two things around its headword.
    if (isWord) return steps > 1 ? headwordIn(word, steps - 1) : word;
  }
  return title;
}

/** The title that a dictionary's own citation prints, as its headword. */
export function asHeadwordTitle(candidate: Candidate): Candidate {
  const { reading } = candidate;
  if (reading.kind !== "text" || reading.field !== "title") return candidate;
  return { ...candidate, reading: { ...reading, text: headwordIn(reading.text) } };
}

/** The headline of a dictionary's page as its headword; titles that say the same no longer contradict it. */
export function asHeadword(headline: Headline | undefined): Headline | undefined {
  if (headline === undefined) return undefined;
  const title = headwordIn(headline.title);
  const rivals = headline.rivals.filter((hint) => comparable(headwordIn(hint.words)) !== comparable(title));
  return { ...headline, title, rivals };
}
