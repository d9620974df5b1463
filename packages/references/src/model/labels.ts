/** What a word of a reference belongs to. The names are those of the labelled sets; the last three are our own. */
export const labels = [
  "author",
  "editor",
  "translator",
  "director",
  "title",
  "container-title",
  "journal",
  "collection-title",
  "volume",
  "pages",
  "date",
  "location",
  "publisher",
  "edition",
  "genre",
  "medium",
  "source",
  "url",
  "doi",
  "isbn",
  "note",
  "citation-number",
  /** "Retrieved 3 May 2010", where the labelled sets have a note. */
  "accessed",
  /** The archive and the place in it, where the labelled sets have a note. */
  "archive",
] as const;

export type Label = (typeof labels)[number];

/** The number of a label, or undefined for another word. */
export function labelNumber(name: string): number | undefined {
  const index = labels.findIndex((label) => label === name);
  return index === -1 ? undefined : index;
}
