import type { Language } from "@citable/guides";

/** What is said around the differences of two editions. */
export interface DiffWords {
  readonly none: string;
  readonly remembered: string;
  /** The heading of a sample: a kind of work. */
  readonly example: (work: string) => string;
}

const works: Readonly<Record<string, string>> = {
  entry: "Artikel eines Nachschlagewerks",
  book: "Buch",
  article: "Aufsatz",
  page: "Webseite",
};

const words: Readonly<Record<Language, DiffWords>> = {
  en: {
    none: "No difference is on record.",
    remembered: "from memory, check it",
    example: (work) => `Example: ${work}`,
  },
  de: {
    none: "Es ist kein Unterschied bekannt.",
    remembered: "aus dem Gedächtnis, bitte prüfen",
    example: (work) => `Beispiel: ${works[work] ?? work}`,
  },
};

/** What is said around the differences, in a language. */
export function diffWords(language: Language): DiffWords {
  return words[language];
}
