import type { Name, Position, Variable } from "@citable/model";

/** The formatting attributes of CSL 1.0.2, "Formatting". An absent key inherits. */
export interface Formatting {
  readonly fontStyle?: "normal" | "italic" | "oblique";
  readonly fontVariant?: "normal" | "small-caps";
  readonly fontWeight?: "normal" | "bold" | "light";
  readonly textDecoration?: "none" | "underline";
  readonly verticalAlign?: "baseline" | "sup" | "sub";
}

/** The display attribute of CSL 1.0.2, "Display". */
export type Display = "block" | "left-margin" | "right-inline" | "indent";

/** What made a piece of output: a variable's value, a term of the locale, or the style's own words. */
export interface Origin {
  readonly kind: "variable" | "term" | "value" | "affix";
  readonly variable?: Variable;
  readonly term?: string;
  /** The part of a date. */
  readonly part?: "year" | "month" | "day";
  /** The macro that holds the element, the innermost one; absent for an element of the layout itself. */
  readonly macro?: string;
  /** Where the element stands in the style's file. */
  readonly at?: Position;
}

/** A piece of text as it will be printed, not yet joined with its neighbours. */
export interface Text {
  readonly kind: "text";
  readonly text: string;
  readonly origin?: Origin;
}

/** Children in order, with what encloses them. Affixes and delimiters are Text children, so that they can be joined. */
export interface Group {
  readonly kind: "group";
  readonly children: readonly Output[];
  readonly formatting?: Formatting | undefined;
  /** The formatting is that of markup in a field, which turns over where it would not show (flip-flop). */
  readonly emphasis?: boolean | undefined;
  /** Enclosed in quotation marks of the locale, outer ones or from the start inner ones; nested ones alternate (flip-flop). */
  readonly quotes?: boolean | "inner" | undefined;
  /** The typographic marks that the author typed: they stay where no other quotation encloses them. */
  readonly typedMarks?: readonly [open: string, close: string] | undefined;
  readonly display?: Display | undefined;
  /** Its children stand in the row of their parent, delimited like the others (cs:choose). */
  readonly fragment?: boolean | undefined;
  /** Marks a part that later passes look for. */
  readonly role?: Role | undefined;
  /** Whose name this is, in role "name": two people may print alike. */
  readonly name?: Name | undefined;
  /** The case is as the author wants it (CSL-JSON's `class="nocase"`). */
  readonly keepCase?: boolean | undefined;
  /** The address that the content links to. */
  readonly link?: string | undefined;
}

export type Role = "names" | "name-list" | "name" | "date" | "year-suffix" | "citation-number" | "title" | "locator";

/** What a style makes of an item: a tree that is settled (punctuation, quotes) and then printed. */
export type Output = Text | Group;

/** A stretch of settled output with one formatting, ready to print in any format. */
export interface Run {
  readonly text: string;
  readonly formatting: Formatting;
  readonly origin?: Origin | undefined;
  readonly link?: string | undefined;
  /** Which name of the line it belongs to; the runs of one name have the same number. */
  readonly name?: number | undefined;
}

/** A settled line of output: runs in order, in blocks where the style asks for them. */
export interface Settled {
  readonly blocks: readonly { readonly display?: Display; readonly runs: readonly Run[] }[];
}
