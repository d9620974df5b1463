import type { Issue } from "@citable/model";
import type { Formatting } from "../output/tree.ts";
import type { Locale } from "../locale/locale.ts";
import type { Element, NameOptions } from "./elements.ts";

/** cs:info, as far as programs need it. */
export interface StyleInfo {
  readonly id: string;
  readonly title: string;
  readonly titleShort?: string;
  readonly summary?: string;
  readonly updated?: string;
  /** The address of the style's own page. */
  readonly self?: string;
  /** citation-format: "author-date", "note", "numeric", … */
  readonly format?: string;
  readonly fields: readonly string[];
  readonly issn: readonly string[];
  readonly authors: readonly string[];
  readonly rights?: { readonly text: string; readonly license?: string };
}

/** A style file: one that says how to print, or one that only names its parent. */
export type Style = IndependentStyle | DependentStyle;

export interface DependentStyle {
  readonly kind: "dependent";
  readonly info: StyleInfo;
  readonly parent: string;
  readonly defaultLocale?: string;
}

export interface IndependentStyle {
  readonly kind: "independent";
  readonly info: StyleInfo;
  readonly class: "in-text" | "note";
  readonly defaultLocale?: string;
  readonly locales: readonly Locale[];
  readonly macros: ReadonlyMap<string, readonly Element[]>;
  readonly options: StyleOptions;
  readonly nameOptions: NameOptions;
  readonly citation: CitationArea;
  readonly bibliography: BibliographyArea | undefined;
  /** What in the file is not CSL 1.0.2 and was passed over. */
  readonly issues: readonly Issue[];
}

/** "Global Options" of CSL 1.0.2. */
export interface StyleOptions {
  readonly initializeWithHyphen: boolean;
  readonly pageRangeFormat: PageRangeFormat | undefined;
  readonly demoteNonDroppingParticle: "never" | "sort-only" | "display-and-sort";
}

export type PageRangeFormat = "chicago" | "chicago-15" | "chicago-16" | "expanded" | "minimal" | "minimal-two";

export interface Layout {
  readonly prefix: string;
  readonly suffix: string;
  readonly delimiter: string;
  readonly formatting: Formatting | undefined;
  readonly children: readonly Element[];
}

export interface SortKey {
  readonly source:
    | { readonly kind: "variable"; readonly variable: string }
    | { readonly kind: "macro"; readonly name: string };
  readonly descending: boolean;
  /** names-min, names-use-first, names-use-last: how many names count for sorting. */
  readonly nameOptions: NameOptions;
}

export type GivenNameRule =
  | "all-names"
  | "all-names-with-initials"
  | "primary-name"
  | "primary-name-with-initials"
  | "by-cite";

/** "Disambiguation" of CSL 1.0.2. */
export interface DisambiguationOptions {
  readonly addNames: boolean;
  readonly addGivenName: boolean;
  readonly givenNameRule: GivenNameRule;
  readonly addYearSuffix: boolean;
}

export type Collapse = "citation-number" | "year" | "year-suffix" | "year-suffix-ranged";

export interface CitationArea {
  readonly kind: "citation";
  readonly layout: Layout;
  readonly sort: readonly SortKey[] | undefined;
  readonly nameOptions: NameOptions;
  readonly disambiguation: DisambiguationOptions;
  /** Groups the cites of an author even without collapsing; absent when the style does not say so. */
  readonly citeGroupDelimiter: string | undefined;
  /** Between collapsed cites of one author. */
  readonly sameAuthorDelimiter: string;
  readonly collapse: Collapse | undefined;
  readonly yearSuffixDelimiter: string | undefined;
  readonly afterCollapseDelimiter: string | undefined;
  readonly nearNoteDistance: number;
}

export type SubsequentAuthorRule = "complete-all" | "complete-each" | "partial-each" | "partial-first";

export interface BibliographyArea {
  readonly kind: "bibliography";
  readonly layout: Layout;
  readonly sort: readonly SortKey[] | undefined;
  readonly nameOptions: NameOptions;
  readonly hangingIndent: boolean;
  readonly secondFieldAlign: "flush" | "margin" | undefined;
  readonly lineSpacing: number;
  readonly entrySpacing: number;
  readonly subsequentAuthorSubstitute: string | undefined;
  readonly subsequentAuthorRule: SubsequentAuthorRule;
}
