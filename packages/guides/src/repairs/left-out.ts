import type { Item, Variable } from "@citable/model";
import { hasVariable } from "../rules/guidance.ts";
import type { ItemRepair } from "./repair-kinds.ts";

/** Facts that a guide leaves out of entries, whatever the style prints. */
export const leftOut: ItemRepair = {
  kind: "item",
  name: "left-out",
  repair: (item, { form, guidance, item: captured }) => {
    const found = guidance.find("left-out", captured, form);
    const fields = found?.effect.fields.filter((field) => hasVariable(item, field)) ?? [];
    if (found === undefined || fields.length === 0) return undefined;
    return {
      item: without(item, fields),
      reason: {
        what: { text: "Left out: {fields}.", words: { fields: fields.join(", ") } },
        why: { rule: found.rule, edition: guidance.edition },
      },
    };
  },
};

function without(item: Item, left: readonly Variable[]): Item {
  const stays = ([variable]: readonly [string, unknown]): boolean => !left.some((each) => each === variable);
  return {
    ...item,
    fields: Object.fromEntries(Object.entries(item.fields).filter(stays)),
    names: Object.fromEntries(Object.entries(item.names).filter(stays)),
    dates: Object.fromEntries(Object.entries(item.dates).filter(stays)),
  };
}
