import type { IndependentStyle } from "@citable/csl";
import { editionName, ordinal } from "../editions/edition.ts";
import type { StyleFamily } from "../editions/families.ts";
import type { EditionChange } from "./change.ts";
import type { EditionOverlay } from "./overlays.ts";

/** What a style was made from, and how. */
export interface MadeFrom {
  /** The edition underneath: "chicago-notes@17". */
  readonly name: string;
  readonly changes: readonly EditionChange[];
  /** What is known to stay as in the edition underneath. */
  readonly leaves: readonly string[];
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
export function noticeOfOverlay(overlay: EditionOverlay, madeFrom: string): string {
  const name = editionName({ name: overlay.family }, overlay.edition);
  const { changes, leaves } = overlay;
  const untold = overlay.from.every((base) => base.edition === undefined) ? ", whose style states no edition" : "";
  const what = changes.length === 0 ? follows(untold) : `${untold}, with ${counted(changes.length)} of Citable's own`;
  const rest = leaves.length === 0 ? "" : ` Not changed: ${leaves.join("; ")}.`;
  return `No style at hand is ${name}, so it is made from ${madeFrom}${what}.${rest}`;
}

function follows(untold: string): string {
  return untold === "" ? ", which it follows" : untold;
}

function counted(changes: number): string {
  return changes === 1 ? "one change" : `${changes} changes`;
}
