import type { StyleSummary } from "../source.ts";
import { families, type StyleFamily } from "./families.ts";

/** Which guide a style follows, and which edition as far as it says. */
export interface StyleEdition {
  readonly family: StyleFamily;
  /** Newest first; several where one style serves several editions ("6th/7th edition"). */
  readonly editions: readonly string[];
}

const inTitle = /((?:\d{1,4}(?:st|nd|rd|th)\/)*\d{1,4}(?:st|nd|rd|th)) edition/i;
const inId = /-(\d{1,4})(?:st|nd|rd|th)-edition\b/;

/**
 * Tells a style's family and edition. The rule, in this order: the id must be one of the family's; the edition is the
 * one that the style's own title states; failing that, the one its id states; failing that, the one that the family
 * is known to have in untold cases. A title is believed before an id because the official set moves an id to the next
 * edition, and before cs:summary because summaries lag behind titles there.
 */
export function editionOf(summary: StyleSummary): StyleEdition | undefined {
  const family = familyOf(summary.id);
  return family && { family, editions: statedEditions(family, summary) };
}

function statedEditions(family: StyleFamily, { id, title }: StyleSummary): readonly string[] {
  const stated = (family.stated ?? inTitle).exec(title)?.[1] ?? inId.exec(id)?.[1] ?? family.unstated;
  return stated === undefined
    ? []
    : stated
        .split("/")
        .map((edition) => edition.replace(/\D+$/, ""))
        .toReversed();
}

/** The family that has had this id in some source. */
export function familyOf(id: string): StyleFamily | undefined {
  const own = byId().get(id);
  if (own !== undefined || !id.endsWith("-edition")) return own;
  const base = id.replace(inId, "");
  const family = byId().get(base);
  return family?.bases.includes(base) === true ? family : undefined;
}

let table: ReadonlyMap<string, StyleFamily> | undefined;

/** Every style of a list is looked up, so the ids are laid out once. */
function byId(): ReadonlyMap<string, StyleFamily> {
  table ??= new Map(
    families
      .toReversed()
      .flatMap((family) => [...family.bases, ...(family.otherIds ?? [])].map((id) => [id, family] as const)),
  );
  return table;
}

/** The edition that an id names: "apa-6th-edition" → "6"; undefined for a bare id. */
export function editionInId(id: string): string | undefined {
  return inId.exec(id)?.[1] ?? familyOf(id)?.stated?.exec(id)?.[1];
}

/** Every id under which a source may have a style of this family; those that state their edition first. */
export function idsOf(family: StyleFamily, edition?: string): readonly string[] {
  const editions = edition === undefined ? family.editions : [edition];
  const stating = editions.flatMap((each) => family.bases.map((base) => `${base}-${ordinal(each)}-edition`));
  return [...stating, ...family.bases, ...(family.otherIds ?? [])];
}

/** "apa@6"; the family's name alone where editions are not told apart. */
export function editionName(family: Pick<StyleFamily, "name">, edition: string | undefined): string {
  return edition === undefined ? family.name : `${family.name}@${edition}`;
}

/** Newest first; styles that state no edition come last. */
export function compareEditions(left: string | undefined, right: string | undefined): number {
  return Number(right ?? 0) - Number(left ?? 0);
}

/** "18th"; not with Intl.PluralRules, because making one costs more than finding a style. */
export function ordinal(edition: string): string {
  const suffix = /1\d$/.test(edition) ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[Number(edition) % 10] ?? "th");
  return `${edition}${suffix}`;
}
