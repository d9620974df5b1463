import { isEnglish, type Item } from "@citable/model";
import type { Form } from "../cite/result.ts";
import type { Guidance } from "../rules/guidance.ts";
import type { GuideRule } from "../rules/rule.ts";
import { ordinal } from "../words/ordinal.ts";
import type { ItemRepair, Situation } from "./repair-kinds.ts";

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
    const modified = modifiedOn(situation);
    const headword = modified === undefined ? `“${title}”` : `“${title},” last modified ${modified}`;
    return {
      item: withDateOfWork(asWork(item), situation, modified !== undefined),
      place: { ...situation.place, locator: headword, label: "sub-verbo" },
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

/** The day of an online entry is that of its last change (Chicago 17, 14.233); of a work in print it is the work's. */
function modifiedOn({ item, locale }: Situation): string | undefined {
  const { issued } = item.dates;
  if (item.fields.URL === undefined || issued?.kind !== "calendar" || !isEnglish(locale)) return undefined;
  const { year, month, day } = issued.start;
  if (month === undefined || day === undefined) return undefined;
  return new Date(Date.UTC(year, month - 1, day)).toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
}

/** Whether the style does not print the item's date as that of a book: it is the headword's, or the edition's. */
export function hasOwnPlaceForDate(situation: Situation): boolean {
  const { item, form, guidance } = situation;
  if (headwordRule(item, form, guidance) === undefined) return false;
  return modifiedOn(situation) !== undefined || editionWithYear(situation) !== undefined;
}

/** “15th ed. (1980)”: the year of a well-known work, of which no more is given than the edition (Chicago 17, 14.232). */
function editionWithYear({ item: { fields, dates }, locale }: Situation): string | undefined {
  const { edition = "", publisher, "publisher-place": place } = fields;
  const { issued } = dates;
  if (!/^\d+$/.test(edition) || (publisher ?? place) !== undefined || !isEnglish(locale)) return undefined;
  return issued?.kind === "calendar" ? `${ordinal(Number(edition))} ed. (${issued.start.year})` : undefined;
}

function withDateOfWork(work: Item, situation: Situation, modified: boolean): Item {
  const edition = editionWithYear(situation);
  if (!modified && edition === undefined) return work;
  const { issued: _issued, accessed: _accessed, ...dates } = work.dates;
  return { ...work, dates, fields: { ...work.fields, ...(!modified && edition !== undefined && { edition }) } };
}

/** The work, with what is known of it; volume and pages are of the entry, which the headword finds. */
function asWork(item: Item): Item {
  const { "container-title": work, "title-short": _short, volume: _volume, page: _page, ...fields } = item.fields;
  return { ...item, type: "book", fields: { ...fields, ...(work !== undefined && { title: work }) } };
}
