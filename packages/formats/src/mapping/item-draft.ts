import {
  type DateValue,
  type DateVariable,
  isDateVariable,
  isNameVariable,
  type Item,
  type ItemType,
  type Name,
  type NameVariable,
  type NumberVariable,
  parseLanguage,
  type TextVariable,
  type Variable,
} from "@citable/model";

import { bareDoi } from "../text/is-doi.ts";
import { withoutQualifiers } from "../text/serial-numbers.ts";

/** An item while it is being read. */
export interface ItemDraft {
  readonly fields: Partial<Record<TextVariable | NumberVariable, string>>;
  readonly names: Partial<Record<NameVariable, readonly Name[]>>;
  readonly dates: Partial<Record<DateVariable, DateValue>>;
}

export function newDraft(): ItemDraft {
  return { fields: {}, names: {}, dates: {} };
}

/** The item of a draft; its numbers stand alone, its language is read as a tag, "und" when it is none we know. */
export function finishItem(id: string, type: ItemType, { fields, names, dates }: ItemDraft): Item {
  const { language, DOI } = fields;
  if (DOI !== undefined) fields.DOI = bareDoi(DOI);
  for (const variable of ["ISBN", "ISSN"] as const) {
    const numbers = fields[variable];
    if (numbers !== undefined) fields[variable] = withoutQualifiers(numbers);
  }
  if (language === undefined) return { id, type, fields, names, dates };
  return { id, type, language: parseLanguage(language) ?? "und", fields, names, dates };
}

/** The item with its language among its fields, where formats look for it. */
function withLanguageField(item: Item): Item {
  if (item.language === undefined || item.fields.language !== undefined) return item;
  return { ...item, fields: { ...item.fields, language: item.language } };
}

/** Adds names after those that are there. */
export function addNames(draft: ItemDraft, variable: NameVariable, names: readonly Name[]): void {
  if (names.length === 0) return;
  const before = draft.names[variable];
  draft.names[variable] = before === undefined ? names : [...before, ...names];
}

/** A variable of an item with its value, told apart by what it holds. */
export type Content =
  | { readonly kind: "text"; readonly variable: TextVariable | NumberVariable; readonly text: string }
  | { readonly kind: "names"; readonly variable: NameVariable; readonly names: readonly Name[] }
  | { readonly kind: "date"; readonly variable: DateVariable; readonly date: DateValue };

/** All that an item says, but its id and type. */
export function contentsOf(item: Item): readonly Content[] {
  const { fields, names, dates } = withLanguageField(item);
  const found: Content[] = [];
  for (const [key, text] of Object.entries(fields))
    if (isFieldVariable(key)) found.push({ kind: "text", variable: key, text });
  for (const [key, list] of Object.entries(names)) {
    if (isNameVariable(key) && list.length > 0) found.push({ kind: "names", variable: key, names: list });
  }
  for (const [key, date] of Object.entries(dates))
    if (isDateVariable(key)) found.push({ kind: "date", variable: key, date });
  return found;
}

/** Whether a variable holds text or a number. */
function isFieldVariable(variable: string): variable is TextVariable | NumberVariable {
  return !isNameVariable(variable) && !isDateVariable(variable);
}

/** What a variable of the item holds, of whatever kind. */
export function valueOf(item: Item, variable: Variable): string | readonly Name[] | DateValue | undefined {
  if (isNameVariable(variable)) return item.names[variable];
  if (isDateVariable(variable)) return item.dates[variable];
  return variable === "language" ? (item.fields.language ?? item.language) : item.fields[variable];
}
