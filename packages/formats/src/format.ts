import type { Issue, Item, Parsed, Position } from "@citable/model";

/**
 * A bibliographic format. Reading never throws for bad data: what does not fit is left out and named in an issue; only
 * input of which nothing can be read throws a {@link FormatError}. Writing never throws: what the format cannot hold is
 * named in an issue whose path is the item's index and the variable: `[2].annote`.
 */
export interface Format {
  /** The name by which people and programs ask for it: "bibtex", "csl-json". */
  readonly name: string;
  /** The name as its makers write it: "BibTeX", "CSL-JSON". */
  readonly label: string;
  /** File name endings with their dot, the usual one first; none for what lives inside of pages. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** How sure it is, from 0 to 1, that a text is of this format, by what stands in its first few thousand characters. */
  readonly detect: (text: string) => number;
  /** @throws FormatError if nothing of the text can be read. */
  readonly read?: (text: string) => Parsed<readonly Item[]>;
  /** Reads a file of any length in memory that does not grow with it, one item at a time. */
  readonly readStream?: (chunks: AsyncIterable<string>) => AsyncIterable<Parsed<Item>>;
  readonly write?: (items: readonly Item[]) => Written;
  /** What `write` puts around and between records; without it a text can only be written as a whole. */
  readonly envelope?: Envelope;
}

/** The text of several records is `open`, then each record's own text with `between` between them, then `close`. */
export interface Envelope {
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

/** What a writer answers: the text, and what of the items is not in it, or does not read back as it was. */
export interface Written {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** The input cannot be read at all. The message is one sentence: what was wrong, where, and what to do. */
export class FormatError extends Error {
  override readonly name = "FormatError";
  /** The name of the format as which the input was read. */
  readonly format: string;
  readonly at: Position | undefined;

  constructor(format: string, message: string, at?: Position) {
    super(at === undefined ? message : `${message} (line ${at.line}, column ${at.column})`);
    this.format = format;
    this.at = at;
  }
}
