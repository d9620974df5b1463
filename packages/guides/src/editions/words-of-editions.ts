import type { Language } from "../advice/language.ts";
import { messages } from "../advice/messages.ts";
import type { GuideRule } from "../rules/rule.ts";
import { germanFacts, type FactPhrase } from "./facts-de.ts";

/** How what editions do is said in a language. */
export interface WordsOfEditions {
  /** What a guide's rule says. */
  readonly rule: (rule: GuideRule) => string;
  /** What an edition has otherwise. */
  readonly fact: (text: FactPhrase) => string;
}

/** The words on editions in a language. */
export function wordsOfEditions(language: Language): WordsOfEditions {
  return { rule: messages(language).says, fact: facts[language] };
}

const facts: Readonly<Record<Language, WordsOfEditions["fact"]>> = {
  en: (text) => text,
  de: (text) => germanFacts[text],
};
