import type { Item, ItemType, Variable } from "@citable/model";
import type { Missing, PrintedCitation } from "../cite/result.ts";
import { hasVariable, holdsFor, type Guidance } from "../rules/guidance.ts";
import { citeRule, isEntry, type GuideRule } from "../rules/rule.ts";
import { accessDateVerdict } from "./access-date.ts";
import { missingInWords, ruleInWords, whereToLook, type Messages } from "./messages.ts";

const ofEntries: readonly Variable[] = ["author", "title", "container-title", "editor", "publisher", "issued", "URL"];
const ofPages: readonly Variable[] = ["author", "title", "container-title", "issued", "URL"];
const ofParts: readonly Variable[] = ["author", "title", "container-title", "editor", "publisher", "issued"];
const byType: Partial<Record<ItemType, readonly Variable[]>> = {
  book: ["author", "title", "publisher", "issued"],
  "article-journal": ["author", "title", "container-title", "volume", "issued", "page"],
  webpage: ofPages,
  post: ofPages,
  "post-weblog": ofPages,
  chapter: ofParts,
  "paper-conference": ofParts,
};

/** Facts that a citation of such an item usually has, in the order in which people look for them. */
function wantedFacts(item: Item): readonly Variable[] {
  return isEntry(item) ? ofEntries : (byType[item.type] ?? ["author", "title", "issued"]);
}

/** What the record has not, what the guide does without it, and where such a fact usually stands. */
export function missingFacts(
  item: Item,
  guidance: Guidance,
  citations: readonly PrintedCitation[],
  text: Messages,
): readonly Missing[] {
  const accessed = missingAccessDate(item, guidance, citations, text);
  const facts = wantedFacts(item).flatMap((field): readonly Missing[] => {
    if (hasVariable(item, field) || isReplaced(item, field)) return [];
    const rule = ruleAbout(item, field, guidance, citations);
    return [missing(field, { rule, guidance, where: whereToLook(text, field, item) }, text)];
  });
  return accessed === undefined ? facts : [...facts, accessed];
}

/** Whether the guide wants the date of access for this item, and why. */
function missingAccessDate(
  item: Item,
  guidance: Guidance,
  citations: readonly PrintedCitation[],
  text: Messages,
): Missing | undefined {
  if (item.dates.accessed !== undefined) return undefined;
  const forms = citations.map(({ form }) => form);
  const found = accessDateVerdict(item, guidance, forms);
  if (found?.wanted !== true) return undefined;
  return missing("accessed", { rule: found.rule, guidance, where: text.elsewhere.accessed }, text);
}

interface Known {
  readonly rule: GuideRule | undefined;
  readonly guidance: Guidance;
  readonly where: string | undefined;
}

function missing(field: Variable, { rule, guidance, where }: Known, text: Messages): Missing {
  const without = rule && ruleInWords(rule, text);
  return {
    field,
    advice: [missingInWords(text, field), without, where].filter((part) => part !== undefined).join(" "),
    ...(without !== undefined && { without }),
    ...(where !== undefined && { where }),
    rule: rule === undefined ? "" : citeRule(rule, guidance.edition),
  };
}

/** An editor answers for a book without an author; a DOI stands for an address. */
function isReplaced(item: Item, field: Variable): boolean {
  if (field === "URL") return item.fields.DOI !== undefined;
  return field === "author" && item.type === "book" && item.names.editor !== undefined;
}

function ruleAbout(
  item: Item,
  field: Variable,
  { rules }: Guidance,
  citations: readonly PrintedCitation[],
): GuideRule | undefined {
  const about = rules.filter(
    (rule) => rule.field === field && citations.some(({ form }) => holdsFor(rule.appliesTo, item, form)),
  );
  return about.find((rule) => rule.appliesTo.lacking === field) ?? about.find((rule) => rule.effect.kind === "words");
}
