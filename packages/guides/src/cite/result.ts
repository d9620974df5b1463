import type { Cite, Settled } from "@citable/csl";
import type { Issue, Variable } from "@citable/model";
import type { Language } from "../advice/messages.ts";

/** What can be printed of a record: an entry of the bibliography, a foot- or endnote, a citation in the text. */
export type Form = "bibliography" | "note" | "in-text";

/** One printed citation. */
export interface PrintedCitation {
  /** The style as the catalogue names it: "mla@9". */
  readonly style: string;
  readonly form: Form;
  readonly output: Settled;
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
}

/** A fact that the citation would have and the record has not. */
export interface Missing {
  readonly field: Variable;
  /** What the guide does without it, and where it usually stands. */
  readonly advice: string;
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

/** What to know about citing a text without pages. */
export interface Advice {
  /** A place in the text, or the date on which it was read. */
  readonly topic: "passage" | "access-date";
  readonly text: string;
  /** Where the guide says so; empty when no rule is known for the style. */
  readonly rule: string;
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
  readonly forms?: readonly Form[];
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
