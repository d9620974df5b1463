import type { Item } from "@citable/model";
import { citeRule } from "../rules/rule.ts";
import type { ItemRepair, Situation } from "./repair-kinds.ts";

/**
 * Chicago cites an unsigned entry in a note by the work, with the headword as the place in it: “s.v. ‘Treaty’”. The
 * style does the rest: it prints the work as it prints a book, and knows the words for such a place.
 */
export const headwordLocator: ItemRepair = {
  kind: "item",
  name: "headword-locator",
  repair: (item, situation) => {
    const found = situation.guidance.find("headword-locator", situation.item, situation.form);
    const { title } = situation.item.fields;
    if (found === undefined || title === undefined || situation.place?.locator !== undefined) return undefined;
    if (item.fields["container-title"] === undefined || (found.effect.printOnly && isOnline(situation)))
      return undefined;
    return {
      item: asWork(item),
      place: { ...situation.place, locator: `“${title}”`, label: "sub-verbo" },
      reason: {
        what: "The note cites the work, with the headword as the place in it.",
        why: `${citeRule(found.rule, situation.guidance.edition)}: ${found.rule.says}`,
      },
    };
  },
};

function isOnline({ item }: Situation): boolean {
  return item.fields.URL !== undefined || item.dates.accessed !== undefined;
}

/** The work, with what is known of it; volume and pages are of the entry, which the headword finds. */
function asWork(item: Item): Item {
  const { "container-title": work, "title-short": _short, volume: _volume, page: _page, ...fields } = item.fields;
  return { ...item, type: "book", fields: { ...fields, ...(work !== undefined && { title: work }) } };
}
