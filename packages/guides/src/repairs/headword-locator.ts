import type { Item } from "@citable/model";
import type { Form } from "../cite/result.ts";
import type { Guidance } from "../rules/guidance.ts";
import type { GuideRule } from "../rules/rule.ts";
import type { ItemRepair } from "./repair-kinds.ts";

/**
 * Chicago cites an unsigned entry in a note by the work, with the headword as the place in it: “s.v. ‘Treaty’”. The
 * style does the rest: it prints the work as it prints a book, and knows the words for such a place.
 */
export const headwordLocator: ItemRepair = {
  kind: "item",
  name: "headword-locator",
  repair: (item, situation) => {
    const rule = headwordRule(situation.item, situation.form, situation.guidance);
    const { title } = situation.item.fields;
    if (rule === undefined || title === undefined || situation.place?.locator !== undefined) return undefined;
    if (item.fields["container-title"] === undefined) return undefined;
    return {
      item: asWork(item),
      place: { ...situation.place, locator: `“${title}”`, label: "sub-verbo" },
      reason: {
        what: "The note cites the work, with the headword as the place in it.",
        why: { rule, edition: situation.guidance.edition },
      },
    };
  },
};

/** The rule by which an item is cited in a form by the work and its headword; undefined where it is not. */
export function headwordRule(item: Item, form: Form, guidance: Guidance): GuideRule | undefined {
  const found = guidance.find("headword-locator", item, form);
  if (found === undefined || item.fields.title === undefined) return undefined;
  if (item.fields["container-title"] === undefined || (found.effect.printOnly && isOnline(item))) return undefined;
  return found.rule;
}

function isOnline(item: Item): boolean {
  return item.fields.URL !== undefined || item.dates.accessed !== undefined;
}

/** The work, with what is known of it; volume and pages are of the entry, which the headword finds. */
function asWork(item: Item): Item {
  const { "container-title": work, "title-short": _short, volume: _volume, page: _page, ...fields } = item.fields;
  return { ...item, type: "book", fields: { ...fields, ...(work !== undefined && { title: work }) } };
}
