import type { Engine } from "@citable/csl";
import type { ItemType } from "@citable/model";
import { printForm } from "../cite/print-form.ts";
import { printedVariables } from "../cite/probe.ts";
import type { ItemRepair } from "./repair-kinds.ts";

/** Types that most styles print something for, whatever facts there are. */
const standIns: readonly ItemType[] = ["article", "document", "book", "article-journal"];

/** A style may have nothing to print for a kind of work, or for one with few facts; then it prints it as another. */
export const emptyEntry: ItemRepair = {
  kind: "item",
  name: "empty-entry",
  repair: (item, { form, item: captured }, engine) => {
    if (form === "in-text" || printsSomething(engine, item, form)) return undefined;
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

function printsSomething(
  engine: Engine,
  item: Parameters<typeof printForm>[1],
  form: "bibliography" | "note",
): boolean {
  const printed = printedVariables(printForm(engine, item, form));
  return [...printed].some((variable) => variable !== "citation-number");
}
