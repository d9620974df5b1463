/** A value whose readonly properties are still being filled in by the function that makes it. */
export type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for an object that is not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Array.isArray that does not turn `unknown` into `any[]`. */
export function isJsonArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** What kind of JSON a value is, in words for an issue's message. */
export type JsonKind = "null" | "a list" | "an object" | "the truth value" | "the number" | "text" | "nothing";

/** The kind of a value; the value of a number or truth value is to follow it. */
export function jsonKind(value: unknown): JsonKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "boolean") return "the truth value";
  if (typeof value === "number") return "the number";
  return typeof value === "string" ? "text" : "nothing";
}
