import { itemTypes } from "@citable/model";
import { itemTypeLabel, type Words } from "../words/words.ts";

/** Every kind of source with its plain name, by that name. */
export function itemTypeChoices(words: Words): readonly { readonly type: string; readonly label: string }[] {
  return itemTypes
    .map((type) => ({ type, label: itemTypeLabel(words, type) }))
    .sort((a, b) => a.label.localeCompare(b.label, words.language));
}
