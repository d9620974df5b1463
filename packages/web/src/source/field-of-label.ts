import type { Label } from "@citable/references";
import { correctionInEnglish } from "../words/english-correction.ts";

/** The kind of stretch that a text names. */
export function labelOf(text: string): Label | undefined {
  return isLabel(text) ? text : undefined;
}

function isLabel(text: string): text is Label {
  return Object.hasOwn(correctionInEnglish.kinds, text);
}

/** The field whose colour a kind of stretch has. */
export function fieldOfLabel(label: Label): string {
  switch (label) {
    case "journal":
      return "container-title";
    case "date":
      return "issued";
    case "pages":
      return "page";
    case "location":
      return "publisher-place";
    case "url":
    case "doi":
    case "isbn":
      return label.toUpperCase();
    default:
      return label;
  }
}
