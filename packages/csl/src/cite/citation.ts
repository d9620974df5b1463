import type { Item } from "@citable/model";
import type { Position } from "../compile/rendering.ts";

/** One item in a citation, with what is particular to this place. */
export interface Cite {
  readonly item: Item;
  readonly locator?: string;
  /** The kind of locator ("page", "section", …); a locator without one is a page. */
  readonly label?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Leaves out the author, who is already named in the sentence. */
  readonly suppressAuthor?: boolean;
  /** Prints only the author, as a word of the sentence; a citation of such cites has no affixes either. */
  readonly authorOnly?: boolean;
  /** Sets the position instead of finding it: for a short note shown on its own. */
  readonly position?: Position;
  readonly nearNote?: boolean;
  readonly firstReferenceNoteNumber?: number;
}

/**
 * How a citation stands in its sentence: on its own; with the author, who is a word of the sentence, left out; that
 * word alone; or both, "Smith (2020)".
 */
export type CitationMode = "normal" | "suppress-author" | "author-only" | "narrative";

/** A cluster of cites at one place of a document. */
export interface Citation {
  readonly cites: readonly Cite[];
  /** The number of the note that it stands in; absent or 0 in running text. */
  readonly note?: number;
  readonly mode?: CitationMode;
}
