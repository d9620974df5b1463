import type { Insertable, Selectable } from "kysely";

/**
 * The tables, the same in both databases. Every key begins with the bibliography, so that a distributed database can
 * keep all of a bibliography on one node; JSON and times (ISO 8601) are text, so that both mean the same by them.
 */
export interface Tables {
  readonly bibliographies: BibliographyTable;
  readonly records: RecordTable;
  readonly links: LinkTable;
}

export interface BibliographyTable {
  readonly id: string;
  readonly title: string;
  /** A style's name by edition or id; "" where none was chosen. */
  readonly style: string;
  /** "" for the style's own. */
  readonly locale: string;
  /** Grows with every change of the bibliography or of a record in it. */
  readonly version: number;
  /** How many there are, so that nobody has to count. */
  readonly record_count: number;
  readonly created_at: string;
  readonly changed_at: string;
}

export interface RecordTable {
  readonly bibliography_id: string;
  readonly id: string;
  /** The place in the bibliography's own order. */
  readonly position: number;
  readonly version: number;
  /** The item in CSL-JSON, the evidence for its fields, and a note, as one JSON object. */
  readonly content: string;
  readonly changed_at: string;
}

export interface LinkTable {
  readonly bibliography_id: string;
  readonly id: string;
  readonly allows: "edit" | "read";
  /** SHA-256 of the key; the key itself is nowhere. */
  readonly key_hash: string;
  readonly created_at: string;
}

export type BibliographyRow = Selectable<BibliographyTable>;
export type RecordRow = Selectable<RecordTable>;
export type NewRecordRow = Insertable<RecordTable>;
