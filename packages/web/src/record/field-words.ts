import { isDateVariable, isNameVariable, type Variable } from "@citable/model";

/** Any field of a record that the app shows: a variable, or the kind of source. */
export type FieldName = Variable | "type";

/** What a field speaks of: it decides the tint of its evidence. */
export type Tint = "who" | "what" | "when" | "where";

interface Words {
  readonly label: string;
  /** How to write a value, shown while the field is empty. */
  readonly example?: string;
}

/** The fields people meet most, in the order in which a citation tells them. */
const common: Readonly<Partial<Record<FieldName, Words>>> = {
  type: { label: "Kind of source" },
  author: { label: "Author", example: "Family name, given name; next author" },
  title: { label: "Title", example: "As the source prints it" },
  "container-title": { label: "Part of", example: "The work, journal or site it appears in" },
  "container-author": { label: "Author of the work", example: "Family name, given name" },
  editor: { label: "Editor", example: "Family name, given name; next editor" },
  translator: { label: "Translator", example: "Family name, given name" },
  edition: { label: "Edition", example: "2" },
  volume: { label: "Volume", example: "4" },
  issue: { label: "Issue", example: "2" },
  page: { label: "Pages", example: "12–34" },
  publisher: { label: "Publisher", example: "Who published it" },
  "publisher-place": { label: "Place of publication", example: "The city of the publisher" },
  issued: { label: "Published", example: "2004, or 19 Feb. 2004" },
  "collection-title": { label: "Series", example: "The series it belongs to" },
  genre: { label: "Genre", example: "Thesis, report, …" },
  URL: { label: "Address", example: "https://…" },
  DOI: { label: "DOI", example: "10.…/…" },
  ISBN: { label: "ISBN", example: "978…" },
  ISSN: { label: "ISSN", example: "1234-5678" },
  accessed: { label: "Seen on", example: "The day you saw it" },
  archive: { label: "Archive", example: "The archive that keeps it" },
  language: { label: "Language", example: "en-US" },
};

const order: readonly string[] = Object.keys(common);

/** A field's name in plain words: "Place of publication" for `publisher-place`. */
export function fieldLabel(field: string): string {
  const known = wordsOf(field);
  if (known !== undefined) return known.label;
  const words = field.replaceAll(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How to write a value of the field. */
export function fieldExample(field: string): string {
  return wordsOf(field)?.example ?? "";
}

/** Puts fields in the order in which a citation tells them; unknown ones follow by name. */
export function sortFields(fields: Iterable<string>): readonly string[] {
  return [...new Set(fields)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The common fields a record has no row for yet. */
export function fieldsToAdd(present: Iterable<string>): readonly string[] {
  const rows = new Set(present);
  return order.filter((field) => !rows.has(field));
}

/** What the field speaks of: a person, the thing itself, a time, or the place where it is found. */
export function fieldTint(field: string): Tint {
  if (isNameVariable(field)) return "who";
  if (isDateVariable(field)) return "when";
  return ["title", "container-title", "title-short", "collection-title", "type", "genre", "edition"].includes(field)
    ? "what"
    : "where";
}

function wordsOf(field: string): Words | undefined {
  return Object.entries(common).find(([name]) => name === field)?.[1];
}

function rank(field: string): number {
  const index = order.indexOf(field);
  return index === -1 ? order.length : index;
}
