import type { Captured, ReferenceLine, WireItem } from "../answers.ts";
import type { Language } from "../words/words.ts";

/** A passage that is cited: "page", "12". */
export interface Place {
  readonly label: string;
  readonly locator: string;
}

export interface CiteQuestion {
  readonly item: WireItem;
  readonly style: string;
  /** The language of advice and reasons. */
  readonly language: Language;
  /** The source's own text: it tells proper nouns from common words. */
  readonly context: string;
  readonly place: Place | undefined;
}

/** A list of references of which some fields were corrected. */
export interface CorrectionQuestion {
  readonly captured: Captured;
  readonly lines: readonly ReferenceLine[];
}

/** Whether a list stands in the order of its style, or in the one in which it was put together. */
export type ListOrder = "style" | "own";

export interface ListQuestion {
  readonly items: readonly WireItem[];
  readonly style: string;
  readonly order: ListOrder;
}

/** An entry of a printed list. */
export interface CitedEntry {
  /** The item's id. */
  readonly id: string;
  readonly html: string;
  readonly text: string;
  /** The facts that the style would have and the record has not. */
  readonly missing: readonly string[];
}

export interface CitedList {
  /** In the order in which they are printed. */
  readonly entries: readonly CitedEntry[];
  /** Whether the style sets entries with a hanging indent. */
  readonly hanging: boolean;
}

/** The kinds of file that a list can be had as. */
export const downloadFormats = [
  "rtf",
  "docx",
  "html",
  "markdown",
  "text",
  "bibtex",
  "biblatex",
  "ris",
  "csl-json",
] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

export interface WriteQuestion extends ListQuestion {
  readonly format: DownloadFormat;
  /** The heading of the list: "Works Cited". */
  readonly heading: string;
}

/** A file to be saved. */
export interface Download {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** The file name's ending, with its dot. */
  readonly ending: string;
  /** What the format could not carry, a sentence each. */
  readonly lost: Captured["issues"];
}
