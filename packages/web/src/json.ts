import { isJsonObject, type JsonObject } from "@citable/model";

/** The member as a text; an absent or wrong one is empty. */
export function textOf(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === "string" ? value : "";
}

/** The objects in a list; anything else is passed over. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
