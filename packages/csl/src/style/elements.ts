import type { DateVariable, NameVariable, Position } from "@citable/model";
import type { Display, Formatting } from "../output/tree.ts";

/** CSL 1.0.2, "Rendering Elements": what a layout or macro consists of. */
export type Element =
  | TextElement
  | NumberElement
  | LabelElement
  | DateElement
  | NamesElement
  | GroupElement
  | ChooseElement;

/** Attributes that most rendering elements share ("Affixes", "Formatting", "Display"). */
export interface Dress {
  readonly at: Position | undefined;
  readonly prefix: string;
  readonly suffix: string;
  readonly formatting: Formatting | undefined;
  readonly display: Display | undefined;
}

export type TextCase = "lowercase" | "uppercase" | "capitalize-first" | "capitalize-all" | "sentence" | "title";

/** How the text itself is changed ("Text-case", "Strip-periods", "Quotes"). */
export interface TextTreatment {
  readonly textCase: TextCase | undefined;
  readonly stripPeriods: boolean;
  readonly quotes: boolean;
}

export type TermForm = "long" | "short" | "verb" | "verb-short" | "symbol";

export type TextSource =
  | { readonly kind: "variable"; readonly variable: string; readonly form: "long" | "short" }
  | { readonly kind: "macro"; readonly name: string }
  | { readonly kind: "term"; readonly term: string; readonly form: TermForm; readonly plural: boolean }
  | { readonly kind: "value"; readonly value: string };

export interface TextElement extends Dress, TextTreatment {
  readonly kind: "text";
  readonly source: TextSource;
}

export type NumberForm = "numeric" | "ordinal" | "long-ordinal" | "roman";

export interface NumberElement extends Dress, TextTreatment {
  readonly kind: "number";
  readonly variable: string;
  readonly form: NumberForm;
}

export type LabelPlural = "contextual" | "always" | "never";

export interface LabelElement extends Dress, TextTreatment {
  readonly kind: "label";
  readonly variable: string;
  readonly form: TermForm;
  readonly plural: LabelPlural;
}

export type DatePartName = "year" | "month" | "day";

/** cs:date-part. A part inside a localized date only overrides, so every setting may be absent. */
export interface DatePart {
  readonly name: DatePartName;
  readonly form: string | undefined;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly formatting: Formatting | undefined;
  readonly textCase: TextCase | undefined;
  readonly stripPeriods: boolean | undefined;
  readonly rangeDelimiter: string | undefined;
}

export interface DateElement extends Dress, TextTreatment {
  readonly kind: "date";
  readonly variable: DateVariable;
  /** Present for a localized date, whose parts come from the locale. */
  readonly form: "text" | "numeric" | undefined;
  readonly shownParts: "year-month-day" | "year-month" | "year";
  readonly delimiter: string;
  readonly parts: readonly DatePart[];
}

/** The options of cs:name that cs:style, cs:citation and cs:bibliography may preset ("Inheritable Name Options"). */
export interface NameOptions {
  readonly and?: "text" | "symbol";
  readonly delimiter?: string;
  readonly namesDelimiter?: string;
  readonly delimiterPrecedesEtAl?: DelimiterPrecedes;
  readonly delimiterPrecedesLast?: DelimiterPrecedes;
  readonly etAlMin?: number;
  readonly etAlUseFirst?: number;
  readonly etAlUseLast?: boolean;
  readonly etAlSubsequentMin?: number;
  readonly etAlSubsequentUseFirst?: number;
  readonly form?: "long" | "short" | "count";
  readonly initialize?: boolean;
  readonly initializeWith?: string;
  readonly nameAsSortOrder?: "first" | "all";
  readonly sortSeparator?: string;
}

export type DelimiterPrecedes = "contextual" | "after-inverted-name" | "always" | "never";

export interface NamePart {
  readonly formatting: Formatting | undefined;
  readonly textCase: TextCase | undefined;
  readonly prefix: string;
  readonly suffix: string;
}

export interface NameElement {
  readonly options: NameOptions;
  readonly family: NamePart | undefined;
  readonly given: NamePart | undefined;
  readonly dress: Dress;
}

export interface EtAlElement {
  readonly term: "et-al" | "and others";
  readonly dress: Dress;
}

export interface NamesLabel {
  readonly label: LabelElement;
  readonly position: "before" | "after";
}

export interface NamesElement extends Dress {
  readonly kind: "names";
  readonly variables: readonly NameVariable[];
  readonly delimiter: string | undefined;
  readonly name: NameElement | undefined;
  readonly etAl: EtAlElement | undefined;
  readonly label: NamesLabel | undefined;
  readonly substitute: readonly Element[];
}

export interface GroupElement extends Dress {
  readonly kind: "group";
  readonly delimiter: string;
  readonly children: readonly Element[];
}

export type Match = "all" | "any" | "none";

export type Condition =
  | { readonly kind: "type"; readonly values: readonly string[] }
  | { readonly kind: "variable"; readonly values: readonly string[] }
  | { readonly kind: "is-numeric"; readonly values: readonly string[] }
  | { readonly kind: "is-uncertain-date"; readonly values: readonly string[] }
  | { readonly kind: "locator"; readonly values: readonly string[] }
  | { readonly kind: "position"; readonly values: readonly string[] }
  | { readonly kind: "disambiguate"; readonly wanted: boolean };

export interface Branch {
  readonly match: Match;
  /** Empty for cs:else. */
  readonly conditions: readonly Condition[];
  readonly children: readonly Element[];
}

export interface ChooseElement {
  readonly kind: "choose";
  readonly branches: readonly Branch[];
}
