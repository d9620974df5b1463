import type { CalendarDate } from "@citable/model";
import { calendarDate } from "../dates/find-dates.ts";
import { at, keysOf, members, textAt, type Cursor } from "./json-cursor.ts";

/** What an entity states by a property: the preferred claims if there are any, never the deprecated ones. */
export function claims(entity: Cursor, property: string): readonly Cursor[] {
  const all = members(at(entity, "claims", property));
  const ranked = (rank: string): readonly Cursor[] => all.filter((claim) => textAt(at(claim, "rank")) === rank);
  const preferred = ranked("preferred");
  return preferred.length > 0 ? preferred : all.filter((claim) => textAt(at(claim, "rank")) !== "deprecated");
}

function valueOf(claim: Cursor): Cursor {
  return at(claim, "mainsnak", "datavalue", "value");
}

/** The entity that a claim points to: "Q5". */
export function entityOf(claim: Cursor): string | undefined {
  return textAt(at(valueOf(claim), "id"));
}

/** A claim's text: a string, a text in a language, or a quantity. */
export function textOfClaim(claim: Cursor): string | undefined {
  const value = valueOf(claim);
  return textAt(value) ?? textAt(at(value, "text")) ?? textAt(at(value, "amount"))?.replace(/^\+/, "");
}

/**
 * A claim's date as exact as it says it is: "+1894-01-01" of precision 9 is the year 1894. Decades and centuries are no
 * dates of publication.
 */
export function claimDate(claim: Cursor): CalendarDate | undefined {
  const value = valueOf(claim);
  const match = /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(textAt(at(value, "time")) ?? "");
  const precision = Number(textAt(at(value, "precision")));
  if (match === null || !(precision >= 9)) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  if (precision === 9 || month === 0) return calendarDate(year);
  return precision === 10 || day === 0 ? calendarDate(year, month) : calendarDate(year, month, day);
}

/** What entities are called: in English, else for all languages, else in the first there is. */
export function labelsOf(entities: Cursor): ReadonlyMap<string, string> {
  const found = keysOf(entities).flatMap((id): readonly (readonly [string, string])[] => {
    const labels = at(entities, id, "labels");
    const languages = ["en", "mul", ...keysOf(labels)];
    const label = languages
      .map((language) => textAt(at(labels, language, "value")))
      .find((words) => words !== undefined);
    return label === undefined ? [] : [[id, label]];
  });
  return new Map(found);
}
