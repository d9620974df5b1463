import type { Item, ItemType, Variable } from "@citable/model";
import type { Saying } from "../advice/rules-de.ts";
import type { Form } from "../cite/result.ts";

/** How we know of a rule: its source was read, or it is remembered and should be checked before it is relied on. */
export type Certainty = "source read" | "from memory";

/** What a program does about a rule. Rules that only people can follow are `words`. */
export type Effect =
  /** When the access date is given, and whether it is also given without an address. */
  | {
      readonly kind: "access-date";
      readonly when: "always" | "undated" | "changing" | "online";
      readonly withoutAddress: boolean;
    }
  /** Whether a mark for "no date" is printed, and which. */
  | { readonly kind: "no-date"; readonly print: boolean; readonly mark?: string }
  /** No mark stands for a publisher that is not known. */
  | { readonly kind: "no-publisher-mark" }
  /** Titles are set in sentence case; `parts`: only those of articles, chapters and pages, not of whole works. */
  | { readonly kind: "sentence-case"; readonly parts?: true }
  /** A headword that is cited in the text is set in title case. */
  | { readonly kind: "title-case-in-text" }
  /** Publishers' names: "University Press" as UP, "&" as "and", a space after each initial. */
  | { readonly kind: "publisher-name" }
  /** The address stands without "https://". */
  | { readonly kind: "bare-address" }
  /** Whether the place of publication is printed. */
  | { readonly kind: "place"; readonly print: boolean }
  /** Facts of the work that an entry goes without. */
  | { readonly kind: "left-out"; readonly fields: readonly Variable[] }
  /** What is printed for a publisher that is also the author: a word, or nothing. */
  | { readonly kind: "publisher-is-author"; readonly print: string }
  /** The whole date of an entry is given, not the year alone. */
  | { readonly kind: "full-date" }
  /** The mark between the pages of a range. */
  | { readonly kind: "range-mark"; readonly mark: string }
  /** The volume of the work stands before place and publisher, after a word for it. */
  | { readonly kind: "volume-before-imprint"; readonly label: string }
  /** A mark stands before a fact, and nothing else. */
  | { readonly kind: "mark-before"; readonly before: Variable; readonly mark: string }
  /** Editions are counted as lawyers count: 2d, 3d. */
  | { readonly kind: "edition-ordinal" }
  /** The words of a citation (editor, edition, “et al.”) are in the language of the work. */
  | { readonly kind: "own-language" }
  /** The work comes first, and the headword stands after its year. */
  | { readonly kind: "work-first" }
  /** The first word of a title that heads a citation, or the part of one, is in capitals. */
  | { readonly kind: "title-in-capitals" }
  /** The entry is formatted as a chapter of a book. */
  | { readonly kind: "as-chapter" }
  /** A note cites the work, and the headword as a place in it; `printOnly`: not what was read online. */
  | { readonly kind: "headword-locator"; readonly printOnly: boolean }
  /** What tells readers a place in a text without pages: a number, a heading, or nothing but the citation. */
  | { readonly kind: "passage"; readonly by: "paragraph" | "heading" | "nothing" }
  /** The well-known work is cited in notes alone. */
  | { readonly kind: "notes-only" }
  | { readonly kind: "words" };

export type EffectKind = Effect["kind"];

/** Which items, forms and gaps a rule is about; a key that is absent does not restrict. */
export interface AppliesTo {
  readonly types?: readonly ItemType[];
  readonly forms?: readonly Form[];
  /** The rule is about items without this fact. */
  readonly lacking?: Variable;
  /** The rule is about items with this fact. */
  readonly having?: Variable;
}

/** One rule of one guide, as data. */
export interface GuideRule {
  /** Families as the catalogue names them: "chicago-notes". */
  readonly families: readonly string[];
  /** Newest first; empty for guides whose editions are not told apart. */
  readonly editions: readonly string[];
  /** The guide for people, without the edition: "MLA Handbook". */
  readonly guide: string;
  /** "5.111"; absent where it is not known. */
  readonly section?: string;
  readonly field: Variable | "type";
  readonly appliesTo: AppliesTo;
  /** What the guide says, in our own words: one sentence, of which there is a German one. */
  readonly says: Saying;
  readonly effect: Effect;
  /** Where it was read. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** The item types of units of reference works. */
export const entryTypes: readonly ItemType[] = ["entry", "entry-dictionary", "entry-encyclopedia"];

export function isEntry(item: Item): boolean {
  return entryTypes.includes(item.type);
}

/** "MLA Handbook 9, 5.111". */
export function citeRule(rule: GuideRule, edition: string | undefined): string {
  const [newest] = rule.editions;
  const numbered = edition ?? newest;
  return [[rule.guide, numbered].filter((part) => part !== undefined).join(" "), rule.section]
    .filter((part) => part !== undefined)
    .join(", ");
}
