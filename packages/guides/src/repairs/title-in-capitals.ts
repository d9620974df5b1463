import { isEntry } from "../rules/rule.ts";
import { isCaseKept } from "../words/case-marks.ts";
import type { ItemRepair } from "./repair-kinds.ts";

/** A title that stands where others have the author has its first word in capitals, where the guide wants it so. */
export const titleInCapitals: ItemRepair = {
  kind: "item",
  name: "title-in-capitals",
  lettersOnly: true,
  repair: (item, { item: captured, form, guidance }) => {
    const found = guidance.find("title-in-capitals", captured, form);
    const { title, "container-title": work } = item.fields;
    if (found === undefined || title === undefined || !isEntry(captured)) return undefined;
    const heads = work !== undefined && item.names.editor === undefined;
    const fields = {
      ...item.fields,
      title: inCapitals(title),
      ...(heads && { "container-title": inCapitals(work) }),
    };
    return {
      item: { ...item, fields },
      reason: {
        what: "The first word of the title is in capitals.",
        why: { rule: found.rule, edition: guidance.edition },
      },
    };
  },
};

/** "Política externa" → "POLÍTICA externa"; an article and the word after it count as one. */
function inCapitals(title: string): string {
  if (isCaseKept(title)) return title;
  return title.replace(/^(?:(?:an?|the|os?|as?|la|el|los|las|der|die|das|les?)\s+)?[\p{L}\p{N}'’-]+/iu, (word) =>
    word.toUpperCase(),
  );
}
