import type { Item, ItemType, Variable } from "@citable/model";
import type { Form, Missing } from "../cite/result.ts";
import { hasVariable, type Guidance } from "../rules/guidance.ts";
import { isEntry } from "../rules/rule.ts";
import { accessDateVerdict } from "./access-date.ts";
import type { Messages } from "./messages.ts";
import { missingFact } from "./missing-fact.ts";

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
  forms: readonly Form[],
  text: Messages,
): readonly Missing[] {
  const accessed = missingAccessDate(item, guidance, forms, text);
  const facts = wantedFacts(item).flatMap((field): readonly Missing[] => {
    if (hasVariable(item, field) || isReplaced(item, field)) return [];
    return [missingFact(field, { item, guidance, forms }, text)];
  });
  return accessed === undefined ? facts : [...facts, accessed];
}

/** Whether the guide wants the date of access for this item, and why. */
function missingAccessDate(
  item: Item,
  guidance: Guidance,
  forms: readonly Form[],
  text: Messages,
): Missing | undefined {
  if (item.dates.accessed !== undefined) return undefined;
  const found = accessDateVerdict(item, guidance, forms);
  if (found?.wanted !== true) return undefined;
  return missingFact("accessed", { item, guidance, forms, rule: found.rule }, text);
}

/** An editor answers for a book without an author; a DOI stands for an address. */
function isReplaced(item: Item, field: Variable): boolean {
  if (field === "URL") return item.fields.DOI !== undefined;
  return field === "author" && item.type === "book" && item.names.editor !== undefined;
}
