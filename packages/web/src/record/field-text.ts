import type { WireItem } from "../answers.ts";
import { rememberCase, withoutCaseMarks } from "@citable/guides";
import { isDateVariable, isNameVariable } from "@citable/model";
import { readDate, writeDate } from "./date-text.ts";
import { readNames, writeNames } from "./name-text.ts";

/** The keys of an item that are not facts about the source. */
const notFields: ReadonlySet<string> = new Set(["id", "custom", "categories"]);

/** The fields that an item has. */
export function fieldsOf(item: WireItem): readonly string[] {
  return Object.keys(item).filter((key) => !notFields.has(key) && fieldText(item, key) !== "");
}

/** A field's value as it is shown and edited. */
export function fieldText(item: WireItem, field: string): string {
  const value = item[field];
  if (value === undefined || value === null) return "";
  if (isNameVariable(field)) return writeNames(value);
  if (isDateVariable(field)) return writeDate(value);
  return typeof value === "string" ? withoutCaseMarks(value) : JSON.stringify(value);
}

/** The item with a field set to what was typed; an empty text takes the field away. */
export function withField(item: WireItem, field: string, text: string): WireItem {
  if (text.trim() === "") return Object.fromEntries(Object.entries(item).filter(([key]) => key !== field));
  return { ...item, [field]: fieldValue(item, field, text.trim()) };
}

function fieldValue(item: WireItem, field: string, text: string): unknown {
  if (isNameVariable(field)) return readNames(text, item[field]);
  if (isDateVariable(field)) return readDate(text);
  const before = item[field];
  return rememberCase(typeof before === "string" ? before : "", text);
}
