import type { Formatting } from "../output/tree.ts";
import type { DatePart, TermForm, TextCase } from "../style/elements.ts";

export type Gender = "masculine" | "feminine";

/** One cs:term of a locale. */
export interface Term {
  readonly name: string;
  readonly form: TermForm;
  readonly single: string;
  readonly multiple: string;
  /** The grammatical gender of the noun ("volume" is masculine in French). */
  readonly gender?: Gender;
  /** The gender that this variant agrees with (ordinals). */
  readonly genderForm?: Gender;
  /** When an ordinal suffix applies to numbers that end so. */
  readonly match?: "last-digit" | "last-two-digits" | "whole-number";
}

/** cs:date in a locale: the parts in the order of the language. */
export interface LocaleDate {
  readonly form: "text" | "numeric";
  readonly delimiter: string;
  readonly formatting?: Formatting;
  readonly textCase?: TextCase;
  readonly parts: readonly DatePart[];
}

/** cs:style-options of a locale. */
export interface LocaleOptions {
  readonly punctuationInQuote?: boolean;
  readonly limitDayOrdinalsToDay1?: boolean;
}

/** A locale file, or a cs:locale inside a style. */
export interface Locale {
  /** BCP 47; absent for a cs:locale that applies to every language. */
  readonly language: string | undefined;
  readonly terms: readonly Term[];
  readonly dates: readonly LocaleDate[];
  readonly options: LocaleOptions;
}
