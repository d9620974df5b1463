import type { Engine } from "@citable/csl";
import type { Item, ItemType } from "@citable/model";
import { printForm } from "../cite/print-form.ts";
import { printedVariables, textOf } from "../cite/probe.ts";
import type { Form } from "../cite/result.ts";
import type { ItemRepair, ItemRepaired } from "./repair-kinds.ts";

/** Types that most styles print something for, whatever facts there are. */
const standIns: readonly ItemType[] = ["article", "document", "book", "article-journal"];

/** A style may have nothing to print for a kind of work, or for one with few facts; then it prints it as another. */
export const emptyEntry: ItemRepair = {
  kind: "item",
  name: "empty-entry",
  repair: (item, { form, item: captured }, engine) => {
    if (printsSomething(engine, item, form)) return undefined;
    if (form !== "bibliography") return citedByTitle(item, form, engine);
    const type = standIns.find((each) => printsSomething(engine, { ...item, type: each }, form));
    if (type === undefined) return undefined;
    return {
      item: { ...item, type },
      reason: {
        what: { text: "Formatted as the style formats the type “{type}”.", words: { type } },
        why: {
          text: "For the type “{type}” and these facts the style prints nothing.",
          words: { type: captured.type },
        },
      },
    };
  },
};

/** What cites a work that has no author, and for which the style has nothing: its title, or a label made of it. */
function citedByTitle(item: Item, form: Form, engine: Engine): ItemRepaired | undefined {
  const { title } = item.fields;
  if (title === undefined) return undefined;
  const label = title.replaceAll(/[^\p{L}\p{N}]/gu, "").slice(0, 4);
  const named: readonly Item[] = [
    { ...item, names: { ...item.names, author: [{ kind: "literal", literal: title }] } },
    { ...item, fields: { ...item.fields, "citation-label": label } },
    { ...item, type: "book" },
    { ...item, type: "article-journal", names: { ...item.names, author: [{ kind: "literal", literal: title }] } },
  ];
  const cited = named.find((each) => printsSomething(engine, each, form));
  if (cited === undefined) return undefined;
  return {
    item: cited,
    reason: {
      what: "The work is cited by its title.",
      why: "Its author and date are not known, and the style would print nothing.",
    },
  };
}

function printsSomething(engine: Engine, item: Item, form: Form): boolean {
  const output = printForm(engine, item, form);
  if (form === "in-text") return /[\p{L}\p{N}]/u.test(textOf(output));
  return [...printedVariables(output)].some((variable) => variable !== "citation-number");
}
