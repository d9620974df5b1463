import type { Run } from "@citable/csl";
import type { Item } from "@citable/model";
import { isEntry } from "../rules/rule.ts";
import { isCaseKept } from "../words/case-marks.ts";
import type { ItemRepair, OutputRepair } from "./repair-kinds.ts";

/** A title that stands where others have the author has its first word in capitals, where the guide wants it so. */
export const titleInCapitals: ItemRepair = {
  kind: "item",
  name: "title-in-capitals",
  lettersOnly: true,
  repair: (item, { item: captured, form, guidance }) => {
    const found = guidance.find("title-in-capitals", captured, form);
    const { title, "container-title": work } = item.fields;
    if (found === undefined || title === undefined || !isEntry(captured)) return undefined;
    const heads = work !== undefined && isHeadedByTitle(item);
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

function isHeadedByTitle(item: Item): boolean {
  return item.names.editor === undefined;
}

/** A title that is set off by its capitals is not set off by bold type besides. */
export const capitalsAlone: OutputRepair = {
  kind: "output",
  name: titleInCapitals.name,
  repair: (output, { item, form, guidance }) => {
    const found = guidance.find("title-in-capitals", item, form);
    if (found === undefined || !isHeadedByTitle(item) || !output.blocks.some(({ runs }) => runs.some(isBold))) {
      return undefined;
    }
    return {
      output: { blocks: output.blocks.map((block) => ({ ...block, runs: block.runs.map(inLight) })) },
      reason: {
        what: "The first word of the title is in capitals.",
        why: { rule: found.rule, edition: guidance.edition },
      },
    };
  },
};

function inLight(run: Run): Run {
  return isBold(run) ? { ...run, formatting: { ...run.formatting, fontWeight: "normal" } } : run;
}

function isBold({ origin, formatting }: Run): boolean {
  return (origin?.variable === "container-title" || origin?.variable === "title") && formatting.fontWeight === "bold";
}

/** "Política externa" → "POLÍTICA externa"; an article and the word after it count as one. */
function inCapitals(title: string): string {
  if (isCaseKept(title)) return title;
  return title.replace(/^(?:(?:an?|the|os?|as?|la|el|los|las|der|die|das|les?)\s+)?[\p{L}\p{N}'’-]+/iu, (word) =>
    word.toUpperCase(),
  );
}
