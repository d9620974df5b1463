import { isDateVariable, isNameVariable } from "@citable/model";
import { fieldsInEnglish } from "../words/english-fields.ts";

/** What a field speaks of: it decides the tint of its evidence. */
export type Tint = "who" | "what" | "when" | "where";

/** The fields people meet most, in the order in which a citation tells them. */
const order: readonly string[] = Object.keys(fieldsInEnglish);

/** Puts fields in the order in which a citation tells them; unknown ones follow by name. */
export function sortFields(fields: Iterable<string>): readonly string[] {
  return [...new Set(fields)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The common fields a record has no row for yet. */
export function fieldsToAdd(present: Iterable<string>): readonly string[] {
  const rows = new Set(present);
  return order.filter((field) => !rows.has(field));
}

/** What the field speaks of: a person, the thing itself, a time, or the place where it is found. */
export function fieldTint(field: string): Tint {
  if (isNameVariable(field)) return "who";
  if (isDateVariable(field)) return "when";
  return ["title", "container-title", "title-short", "collection-title", "type", "genre", "edition"].includes(field)
    ? "what"
    : "where";
}

function rank(field: string): number {
  const index = order.indexOf(field);
  return index === -1 ? order.length : index;
}
