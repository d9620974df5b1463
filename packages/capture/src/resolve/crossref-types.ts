import type { ItemType } from "@citable/model";

/** Crossref's kinds of works (api.crossref.org/types), which are not CSL's. */
const types: Readonly<Record<string, ItemType>> = {
  book: "book",
  "book-chapter": "chapter",
  "book-part": "chapter",
  "book-section": "chapter",
  "book-series": "collection",
  "book-set": "book",
  "book-track": "chapter",
  component: "figure",
  database: "dataset",
  dataset: "dataset",
  dissertation: "thesis",
  "edited-book": "book",
  journal: "periodical",
  "journal-article": "article-journal",
  "journal-issue": "periodical",
  "journal-volume": "periodical",
  monograph: "book",
  "peer-review": "review",
  proceedings: "book",
  "proceedings-article": "paper-conference",
  "proceedings-series": "collection",
  "reference-book": "book",
  "reference-entry": "entry-encyclopedia",
  report: "report",
  "report-component": "report",
  "report-series": "collection",
  standard: "standard",
  "standard-series": "collection",
};

/** What posted content can be, by its subtype; a preprint is an article that no journal has printed. */
const postedTypes: Readonly<Record<string, ItemType>> = {
  dissertation: "thesis",
  letter: "personal_communication",
  other: "post-weblog",
  preprint: "article",
  report: "report",
  working_paper: "report",
};

/** The item type for a type and subtype of Crossref's. */
export function typeFromCrossref(type: string, subtype: string, container: string): ItemType {
  if (type === "posted-content") return postedTypes[subtype] ?? "article";
  if (type === "reference-entry") {
    return /dictionar|dictionnaire|diccionario|wörterbuch|lexicon\b|glossary/i.test(container)
      ? "entry-dictionary"
      : "entry-encyclopedia";
  }
  return types[type] ?? "document";
}

/** What kind of posted content or thesis, in words, where CSL's type does not say it. */
export const genres: Readonly<Record<string, string>> = { preprint: "Preprint", working_paper: "Working paper" };
