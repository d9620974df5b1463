import type { Form } from "../documents.ts";
import type { Hunk } from "../hunks.ts";
import type { TrialItem } from "../items/item.ts";
import type { StyleFacts } from "../style-facts.ts";

/** A difference with all that is known of it. */
export interface Difference {
  readonly form: Form;
  readonly peer: string;
  readonly ours: string;
  readonly hunks: readonly Hunk[];
  /** The items that are printed. */
  readonly items: readonly TrialItem[];
  /** Whether a cite has a locator. */
  readonly locator: boolean;
  readonly style: StyleFacts;
}

/** A class of differences in which the specification says what we print. */
export interface Rule {
  readonly name: string;
  /** The section of the specification. */
  readonly section: string;
  /** Whether nothing but this makes the difference. */
  readonly explains: (difference: Difference) => boolean;
}
