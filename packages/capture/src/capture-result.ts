import type { Issue, SourceRecord, Variable } from "@citable/model";

/** What is known about a source besides its bytes. */
export interface CaptureOptions {
  /** The file's name: its ending helps to tell a page from a text. */
  readonly name?: string;
  /** The address the page was fetched from; the page's own canonical address goes before it. */
  readonly url?: string;
}

/** A heading that the source sends its reader to ("See also"). */
export interface SeeAlso {
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

/** A note mark in the text such as `[6]`, with its note when the source has it. */
export interface NoteMark {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  readonly note?: string;
}

/** A fact that citations ask for and that the source does not state. */
export interface MissingFact {
  readonly field: Variable;
  /** One sentence: that it is not stated, and where such facts usually stand. */
  readonly message: string;
}

/** What a source is; "records" are files of records in other formats than CSL-JSON. */
export type SourceKind = "html" | "text" | "csl-json" | "records" | "pdf" | "epub" | "docx";

/** What was read from a source. */
export interface CaptureResult {
  readonly kind: SourceKind;
  /** The decoded source, or the text taken out of a file, to which all offsets refer (UTF-16 units). */
  readonly text: string;
  /** One record for a page, several for CSL-JSON, none when nothing citable was found. */
  readonly records: readonly SourceRecord[];
  /** The works that the source's own bibliography lists. */
  readonly references: readonly SourceRecord[];
  readonly seeAlso: readonly SeeAlso[];
  readonly notes: readonly NoteMark[];
  readonly missing: readonly MissingFact[];
  readonly issues: readonly Issue[];
}
