import type { Item } from "@citable/model";
import { isEntry } from "../rules/rule.ts";
import type { Reason, Situation } from "./repair-kinds.ts";

interface HeadwordAsAuthor {
  readonly name: string;
  readonly applies: (situation: Situation) => boolean;
  /** The entry as if it were signed by its headword. */
  readonly signed: (item: Item) => Item;
  readonly reason: Reason;
}

/**
 * Some styles name the editor of a work only beside an author, in ways that cannot be told by looking at them. Where
 * an unsigned entry would lose its editor so, it is printed as if its headword were its author.
 */
export const headwordAsAuthor: HeadwordAsAuthor = {
  name: "headword-as-author",
  applies: ({ item, form, guidance }) =>
    isEntry(item) &&
    form !== "in-text" &&
    item.fields.title !== undefined &&
    item.names.author === undefined &&
    item.names.editor !== undefined &&
    guidance.rules.length === 0,
  signed: (item) => {
    const { title = "", "title-short": _short, ...fields } = item.fields;
    return { ...item, fields, names: { ...item.names, author: [{ kind: "literal", literal: title }] } };
  },
  reason: {
    what: "The headword stands in the author's place.",
    why: "The style names the editor of a work only beside an author, and the entry is unsigned.",
  },
};
