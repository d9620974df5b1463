import type { IndependentStyle } from "@citable/csl";
import type { ChangePhrase } from "../notices/german-changes.ts";

/** One thing that an edition does differently from the one that its overlay is made on. */
export interface EditionChange {
  /** "no-place-of-books". */
  readonly name: string;
  /** What it is about: a variable, or "names", "repeated-author", "subsequent-note", "title-case". */
  readonly field: string;
  /** What this edition does, in our own words. */
  readonly says: ChangePhrase;
  /** What the edition underneath does instead. */
  readonly instead: ChangePhrase;
  /** Where this edition says so: "14.30–31"; absent where it is not known. */
  readonly section?: string;
  /** Where we know it from; a rule from memory is marked so. */
  readonly source: string;
  readonly certainty: "source read" | "from memory";
  readonly change: (style: IndependentStyle) => IndependentStyle;
}
