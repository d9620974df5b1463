import type { Cite, Settled } from "@citable/csl";
import type { Issue, Variable } from "@citable/model";
import type { Language } from "../advice/language.ts";

/** What can be printed of a record: an entry of the bibliography, a foot- or endnote, a citation in the text. */
export type Form = "bibliography" | "note" | "in-text";

/** What can be asked for: besides these, the note of a source that an earlier note cites in full. */
export type AskedForm = Form | "short-note";

/** One printed citation. */
export interface PrintedCitation {
  /** The style as the catalogue names it: "mla@9". */
  readonly style: string;
  readonly form: AskedForm;
  readonly output: Settled;
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
}

/** A fact that the citation would have and the record has not. */
export interface Missing {
  readonly field: Variable;
  /** All there is to say: that it is missing, then `without`, `where` and `demand`. */
  readonly advice: string;
  /** What the guide does without it; absent where no rule is known for the style. */
  readonly without?: string;
  /** Where such a fact usually stands. */
  readonly where?: string;
  /** What the user's institution asks, where its house style stands over the guide. */
  readonly demand?: string;
  /** Where the guide says so: "MLA 9, 5.68–83". Empty when no rule is known for the style. */
  readonly rule: string;
}

/** Something that was set right before or after printing. */
export interface Repair {
  /** The repair's name, by which it can be switched off: "headword-case". */
  readonly name: string;
  readonly what: string;
  readonly why: string;
}

/** What to know besides what is missing. */
export interface Advice {
  /** A place in a text without pages, the date on which it was read, or what the user's institution adds. */
  readonly topic: "passage" | "access-date" | "institution";
  readonly text: string;
  /** Where the guide says so, or the institution's name; empty when no rule is known for the style. */
  readonly rule: string;
  /** Of an access date: whether it belongs to the citation. */
  readonly wanted?: boolean;
}

export interface CiteResult {
  readonly citations: readonly PrintedCitation[];
  readonly missing: readonly Missing[];
  readonly advice: readonly Advice[];
  readonly repairs: readonly Repair[];
  /** Why a form that was asked for is not among the citations. */
  readonly issues: readonly Issue[];
}

/** What is particular to the place where a source is cited. */
export type CitePlace = Pick<Cite, "locator" | "label" | "position">;

export interface CiteOptions {
  /** Without them: bibliography and note for a style of notes, bibliography and in-text for others. */
  readonly forms?: readonly AskedForm[];
  /** The language to print in; without it, the one that the style was found for. */
  readonly locale?: string;
  /** The language of advice and reasons, not of the citation; English without it. */
  readonly language?: Language;
  /** No repair at all: pure CSL. */
  readonly exact?: boolean;
  /** Names of repairs to leave out. */
  readonly without?: readonly string[];
  /** The passage that is cited, and whether the source was cited before; a bibliography has no use for it. */
  readonly place?: CitePlace;
  /** The source's own running text: it tells proper nouns from common words. */
  readonly context?: string;
}
