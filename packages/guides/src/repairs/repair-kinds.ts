import type { Engine, IndependentStyle, Settled } from "@citable/csl";
import type { Item, ItemType } from "@citable/model";
import type { Sentence } from "../advice/sentence.ts";
import type { CitePlace, Form } from "../cite/result.ts";
import type { Guidance } from "../rules/guidance.ts";

/** What a repair may look at to decide. */
export interface Situation {
  /** The item as it was captured. */
  readonly item: Item;
  readonly form: Form;
  /** The style as it stands when the repair's turn comes. */
  readonly style: IndependentStyle;
  readonly guidance: Guidance;
  /** The language that the style prints in. */
  readonly locale: string;
  /** The passage that is cited, if one is. */
  readonly place?: CitePlace | undefined;
  /** The source's own running text, if there is any. */
  readonly context: string | undefined;
}

/** What was done and why, to be told in the reader's language. */
export interface Reason {
  readonly what: Sentence;
  readonly why: Sentence | undefined;
}

interface Named {
  /** By which it can be switched off: "headword-case". */
  readonly name: string;
}

/** Picks the language of the citation; undefined when it stays. `asked`: somebody has asked for one. */
export interface LanguageRepair extends Named {
  readonly kind: "language";
  readonly repair: (
    situation: Situation,
    asked: boolean,
  ) => { readonly locale: string; readonly reason: Reason } | undefined;
}

/** Changes the style before it is compiled; `change` depends on the style alone, so that it is done once for each. */
export interface StyleRepair extends Named {
  readonly kind: "style";
  /** Whether this item in this form calls for it. */
  readonly applies: (situation: Situation) => boolean;
  readonly change: (style: IndependentStyle) => IndependentStyle;
  readonly reason: (situation: Situation) => Reason;
}

export interface ItemRepaired {
  readonly item: Item;
  /** The place to cite, where the repair sets it. */
  readonly place?: CitePlace;
  readonly reason: Reason;
}

/** Changes the item before it is printed; undefined when there is nothing to change. */
export interface ItemRepair extends Named {
  readonly kind: "item";
  /** It only changes letters: where print stays the same (a headword that a citation does not show), it is not made. */
  readonly lettersOnly?: true;
  /** `item` is the item as earlier repairs left it; `engine` prints with the repaired style. */
  readonly repair: (item: Item, situation: Situation, engine: Engine) => ItemRepaired | undefined;
}

/** Prints the repaired item anew. */
export interface Reprint {
  /** As all repairs before printing left it. */
  readonly item: Item;
  /** What the style makes of it as another type. */
  readonly as: (type: ItemType) => Settled | undefined;
}

/** Changes what was printed; undefined when there is nothing to change. */
export interface OutputRepair extends Named {
  readonly kind: "output";
  readonly repair: (
    output: Settled,
    situation: Situation,
    reprint: Reprint,
  ) => { readonly output: Settled; readonly reason: Reason } | undefined;
}
