import { ordinal } from "../words/ordinal.ts";
import type { ItemRepair } from "./repair-kinds.ts";

/** Lawyers' guides count editions 2d and 3d; a number alone gets its ending. */
export const editionOrdinal: ItemRepair = {
  kind: "item",
  name: "edition-ordinal",
  repair: (item, { form, guidance }) => {
    const found = guidance.find("edition-ordinal", item, form);
    const { edition = "" } = item.fields;
    if (found === undefined || !/^\d+$/.test(edition)) return undefined;
    const counted = ordinal(Number(edition), "d", "d");
    return {
      item: { ...item, fields: { ...item.fields, edition: counted } },
      reason: {
        what: { text: "The edition is given as “{edition}”.", words: { edition: counted } },
        why: { rule: found.rule, edition: guidance.edition },
      },
    };
  },
};
