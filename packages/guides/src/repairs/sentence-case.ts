import { isEnglish, type Item, type Name } from "@citable/model";
import { isEntry } from "../rules/rule.ts";
import { setsCase, surveyStyle } from "../style/survey.ts";
import { isCaseKept, keepCase } from "../words/case-marks.ts";
import { gatherEvidence } from "../words/evidence.ts";
import { sentenceCase as setInSentenceCase } from "../words/sentence-case.ts";
import type { ItemRepair, Reason, Situation } from "./repair-kinds.ts";

/** Items whose container is a periodical or a site, the name of which keeps its capitals. */
const inPeriodicals = /^(?:article|post|review|webpage|broadcast)/;

/**
 * Sentence case that spares proper nouns. Where the guide wants it, titles are set so; where the style itself lowers
 * all letters, names are marked so that it spares them.
 */
export const sentenceCase: ItemRepair = {
  kind: "item",
  lettersOnly: true,
  name: "sentence-case",
  repair: (item, situation) => {
    if (!isInEnglish(item, situation)) return undefined;
    const found = situation.guidance.find("sentence-case", item, situation.form);
    const survey = surveyStyle(situation.style);
    const fields = { ...item.fields };
    for (const field of titleFields(situation.item)) {
      const wanted = found !== undefined && !(found.effect.parts === true && field === "container-title");
      const mark = setsCase(survey, field, ["sentence"]);
      const title = item.fields[field];
      if (title !== undefined && (wanted || mark)) {
        fields[field] = setInSentenceCase(title, { ...evidenceFor(situation), mark });
      }
    }
    if (found !== undefined) setHeadword(fields, situation);
    const changed = (["title", "container-title"] as const).some((field) => fields[field] !== item.fields[field]);
    if (!changed) return undefined;
    const reason: Reason =
      found === undefined
        ? { what: "Names in titles keep their capitals.", why: "The style would lower every letter of a title." }
        : {
            what: "Titles are set in sentence case; names keep their capitals.",
            why: { rule: found.rule, edition: situation.guidance.edition },
          };
    return { item: { ...item, fields }, reason };
  },
};

/**
 * A headword keeps its case unless the source's own text shows its words to be common: “Behavior Therapy” of an entry
 * that speaks of therapy. An inverted heading (“Aigun, Treaty of”) stays as it is.
 */
function setHeadword(fields: { title?: string }, situation: Situation): void {
  const { title } = situation.item.fields;
  if (!isEntry(situation.item) || title === undefined || title.includes(",") || situation.context === undefined) return;
  const set = setInSentenceCase(title, { ...evidenceFor(situation), mark: false, cautious: true });
  if (set !== title) fields.title = isCaseKept(fields.title ?? "") ? keepCase(set) : set;
}

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
  const names = [...Object.values(item.names).flat().flatMap(nameWords), ...houseOf(item)];
  return { evidence: gatherEvidence(context ?? ""), names: new Set(names) };
}

function nameWords(name: Name): readonly string[] {
  // Of a body's name only what is one word is a name wherever it stands: "Merriam-Webster", not "Association".
  if (name.kind === "literal") return /\s/.test(name.literal) ? [] : name.literal.split("-");
  return [name.family ?? "", name.given ?? ""]
    .flatMap((part) => part.split(/[\s-]+/))
    .filter((word) => word.length > 2);
}

const commonFirst =
  /^(?:University|National|International|American|Academic|Reference|The|New|Royal|(?:En)?cyclop(?:a?e|æ)dia|Dictionary)$/i;

/**
 * The house that publishes a work has often given it its name: “The Gale Encyclopedia”, Gale; all of its words where
 * they stand together: “The World Book Encyclopedia”, World Book.
 */
function houseOf({ fields }: Item): readonly string[] {
  const { publisher = "", "container-title": work = "" } = fields;
  const words = publisher.split(/\s+/);
  const named = work.includes(publisher) ? words : words.slice(0, 1);
  return named.filter((word) => !commonFirst.test(word));
}
