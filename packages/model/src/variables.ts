/** Variables that hold plain or lightly marked-up text (CSL 1.0.2, Appendix IV, "Standard Variables"). */
export const textVariables = [
  "abstract",
  "annote",
  "archive",
  "archive_collection",
  "archive_location",
  "archive-place",
  "authority",
  "call-number",
  "citation-key",
  "citation-label",
  "collection-title",
  "container-title",
  "container-title-short",
  "dimensions",
  "division",
  "DOI",
  "event",
  "event-place",
  "event-title",
  "genre",
  "ISBN",
  "ISSN",
  "jurisdiction",
  "keyword",
  "language",
  "license",
  "medium",
  "note",
  "original-publisher",
  "original-publisher-place",
  "original-title",
  "part-title",
  "PMCID",
  "PMID",
  "publisher",
  "publisher-place",
  "references",
  "reviewed-genre",
  "reviewed-title",
  "scale",
  "source",
  "status",
  "title",
  "title-short",
  "URL",
  "volume-title",
  "year-suffix",
] as const;

/** Variables that may hold a number, a range or a list of numbers (Appendix IV, "Number Variables"). */
export const numberVariables = [
  "chapter-number",
  "citation-number",
  "collection-number",
  "edition",
  "first-reference-note-number",
  "issue",
  "locator",
  "number",
  "number-of-pages",
  "number-of-volumes",
  "page",
  "page-first",
  "part-number",
  "printing-number",
  "section",
  "supplement-number",
  "version",
  "volume",
] as const;

/** Variables that hold dates (Appendix IV, "Date Variables"). */
export const dateVariables = [
  "accessed",
  "available-date",
  "event-date",
  "issued",
  "original-date",
  "submitted",
] as const;

/** Variables that hold lists of names (Appendix IV, "Name Variables"). */
export const nameVariables = [
  "author",
  "chair",
  "collection-editor",
  "compiler",
  "composer",
  "container-author",
  "contributor",
  "curator",
  "director",
  "editor",
  "editor-translator",
  "editorial-director",
  "executive-producer",
  "guest",
  "host",
  "illustrator",
  "interviewer",
  "narrator",
  "organizer",
  "original-author",
  "performer",
  "producer",
  "recipient",
  "reviewed-author",
  "script-writer",
  "series-creator",
  "translator",
] as const;

export type TextVariable = (typeof textVariables)[number];
export type NumberVariable = (typeof numberVariables)[number];
export type DateVariable = (typeof dateVariables)[number];
export type NameVariable = (typeof nameVariables)[number];

/** Any variable of an item: the field that a piece of evidence or an issue speaks of. */
export type Variable = TextVariable | NumberVariable | DateVariable | NameVariable;

const textSet: ReadonlySet<string> = new Set(textVariables);
const numberSet: ReadonlySet<string> = new Set(numberVariables);
const dateSet: ReadonlySet<string> = new Set(dateVariables);
const nameSet: ReadonlySet<string> = new Set(nameVariables);

export function isTextVariable(name: string): name is TextVariable {
  return textSet.has(name);
}

export function isNumberVariable(name: string): name is NumberVariable {
  return numberSet.has(name);
}

export function isDateVariable(name: string): name is DateVariable {
  return dateSet.has(name);
}

export function isNameVariable(name: string): name is NameVariable {
  return nameSet.has(name);
}
