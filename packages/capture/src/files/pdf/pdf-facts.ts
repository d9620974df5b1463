/** A line of text on a page. */
export interface PdfLine {
  readonly text: string;
  /** The height of its letters, in points. */
  readonly size: number;
  /** How far below the line above it stands, in its own heights; large before a new block. */
  readonly gap: number;
  /** Where it begins, in points from the left. */
  readonly left: number;
}

/** What a PDF says: plain values that can travel between threads. */
export interface PdfFacts {
  /** The document information dictionary (ISO 32000-2, 14.3.3): "Title", "Author". */
  readonly information: Readonly<Record<string, string>>;
  /** The metadata stream (ISO 32000-2, 14.3.2), as XML. */
  readonly xmp?: string;
  /** The natural language of the document (ISO 32000-2, 14.9.2). */
  readonly language?: string;
  /** The lines of the first pages. */
  readonly pages: readonly (readonly PdfLine[])[];
  readonly pageCount: number;
  /** Whether a page is damaged, or draws far more than one of text does, and ends early therefore. */
  readonly isCut: boolean;
  /** Whether reading took too long, and ended early therefore. */
  readonly isLate: boolean;
}

/** Reads a PDF; who has threads has one that can be ended. */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfFacts>;
