import { isEnglish, type Item, type Name } from "@citable/model";
import { citeRule, isEntry } from "../rules/rule.ts";
import { setsCase, surveyStyle } from "../style/survey.ts";
import { gatherEvidence } from "../words/evidence.ts";
import { sentenceCase as setInSentenceCase } from "../words/sentence-case.ts";
import type { ItemRepair, Situation } from "./repair-kinds.ts";

/** Items whose container is a periodical or a site, the name of which keeps its capitals. */
const inPeriodicals = /^(?:article|post|review|webpage|broadcast)/;

/**
 * Sentence case that spares proper nouns. Where the guide wants it, titles are set so; where the style itself lowers
 * all letters, names are marked so that it spares them.
 */
export const sentenceCase: ItemRepair = {
  kind: "item",
  name: "sentence-case",
  repair: (item, situation) => {
    if (!isInEnglish(item, situation)) return undefined;
    const found = situation.guidance.find("sentence-case", item, situation.form);
    const survey = surveyStyle(situation.style);
    const fields = { ...item.fields };
    for (const field of titleFields(situation.item)) {
      const mark = setsCase(survey, field, ["sentence"]);
      const title = item.fields[field];
      if (title !== undefined && (found !== undefined || mark)) {
        fields[field] = setInSentenceCase(title, { ...evidenceFor(situation), mark });
      }
    }
    const changed = titleFields(item).some((field) => fields[field] !== item.fields[field]);
    if (!changed) return undefined;
    const reason =
      found === undefined
        ? { what: "Names in titles keep their capitals.", why: "The style would lower every letter of a title." }
        : {
            what: "Titles are set in sentence case; names keep their capitals.",
            why: `${citeRule(found.rule, situation.guidance.edition)}: ${found.rule.says}`,
          };
    return { item: { ...item, fields }, reason };
  },
};

type TitleField = "title" | "container-title";

/** A headword keeps its own case; the name of a periodical does too. */
function titleFields(item: Item): readonly TitleField[] {
  if (isEntry(item)) return ["container-title"];
  return inPeriodicals.test(item.type) ? ["title"] : ["title", "container-title"];
}

function isInEnglish(item: Item, { locale }: Situation): boolean {
  const language = item.language ?? item.fields.language;
  return isEnglish(language ?? locale);
}

function evidenceFor({
  item,
  context,
}: Situation): Pick<Parameters<typeof setInSentenceCase>[1], "evidence" | "names"> {
  return {
    evidence: gatherEvidence(context ?? ""),
    names: new Set(Object.values(item.names).flat().flatMap(nameWords)),
  };
}

function nameWords(name: Name): readonly string[] {
  if (name.kind === "literal") return [];
  return [name.family ?? "", name.given ?? ""]
    .flatMap((part) => part.split(/[\s-]+/))
    .filter((word) => word.length > 2);
}
