import type { IndependentStyle } from "@citable/csl";
import type { Issue } from "@citable/model";
import { editionName, ordinal } from "../editions/edition.ts";
import type { StyleFamily } from "../editions/families.ts";
import type { NoticePhrase } from "../notices/german.ts";
import { notice } from "../notices/notice.ts";
import type { EditionChange } from "./change.ts";
import type { EditionOverlay } from "./overlays.ts";

/** What a style was made from, and how. */
export interface MadeFrom {
  /** The edition underneath: "chicago-notes@17". */
  readonly name: string;
  readonly changes: readonly EditionChange[];
  /** What is known to stay as in the edition underneath. */
  readonly leaves: readonly NoticePhrase[];
}

/** Makes an edition from the one underneath; authors, rights and all else of cs:info stay. */
export function applyOverlay(style: IndependentStyle, overlay: EditionOverlay, title: string): IndependentStyle {
  const changed = overlay.changes.reduce((made, { change }) => change(made), style);
  return { ...changed, info: { ...style.info, title } };
}

const stated = /\d{1,4}(?:st|nd|rd|th) edition/i;

/** The title of the edition underneath with its own edition in it; that of the guide where that is another. */
export function titleOfOverlay(base: string, family: StyleFamily, { from, edition }: EditionOverlay): string {
  // Standards are told apart by their years.
  const own = /^\d{4}$/.test(edition) ? edition : `${ordinal(edition)} edition`;
  const sameGuide = from.every((key) => key.family === family.name);
  return sameGuide && stated.test(base) ? base.replace(stated, own) : `${family.title}, ${own}`;
}

/** What someone who gets such a style should know. */
export function noticesOfOverlay(overlay: EditionOverlay, base: string): readonly Issue[] {
  const name = editionName({ name: overlay.family }, overlay.edition);
  const { changes, leaves } = overlay;
  const words = { name, base, count: String(changes.length) };
  const made = notice({ code: "edition-made", severity: "note" }, madeSentence(overlay), words);
  if (leaves.length === 0) return [made];
  return [made, notice({ code: "edition-unchanged", severity: "note" }, "Not changed: {left}.", { left: leaves })];
}

type MadeSentence = Extract<NoticePhrase, `No style at hand is {name}${string}`>;

function madeSentence({ from, changes }: EditionOverlay): MadeSentence {
  const untold = from.every((base) => base.edition === undefined);
  switch (changes.length) {
    case 0:
      return untold
        ? "No style at hand is {name}, so it is made from {base}, whose style states no edition."
        : "No style at hand is {name}, so it is made from {base}, which it follows.";
    case 1:
      return untold
        ? "No style at hand is {name}, so it is made from {base}, whose style states no edition, with one change of Citable's own."
        : "No style at hand is {name}, so it is made from {base}, with one change of Citable's own.";
    default:
      return untold
        ? "No style at hand is {name}, so it is made from {base}, whose style states no edition, with {count} changes of Citable's own."
        : "No style at hand is {name}, so it is made from {base}, with {count} changes of Citable's own.";
  }
}
