import { unreadable } from "./resolve-error.ts";
import type { ServiceAnswer } from "./service-client.ts";

/** A value in an answer, and the way to it; what is not there has the value undefined. */
export interface Cursor {
  readonly value: unknown;
  readonly path: string;
}

/**
 * An answer that is to be JSON.
 * @throws ResolveError if it is none
 */
export function jsonOf({ text, service }: ServiceAnswer): Cursor {
  try {
    return { value: JSON.parse(text), path: "" };
  } catch (error) {
    throw unreadable(service.name, "it is not JSON", error);
  }
}

/** The value further in: `at(cursor, "message", "author", 0)`. */
export function at(cursor: Cursor, ...keys: readonly (string | number)[]): Cursor {
  return keys.reduce(step, cursor);
}

function step({ value, path }: Cursor, key: string | number): Cursor {
  const isName = typeof key === "string" && /^[\w-]+$/.test(key);
  const way = isName ? `${path === "" ? "" : `${path}.`}${key}` : `${path}[${JSON.stringify(key)}]`;
  return { value: isKeyed(value) && Object.hasOwn(value, key) ? value[key] : undefined, path: way };
}

function isKeyed(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null;
}

/** No list of an answer is read further. */
const longestList = 5_000;

/** The members of a list; a value where a list should stand is its only member, nothing has none. */
export function members(cursor: Cursor): readonly Cursor[] {
  const { value } = cursor;
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [cursor];
  return value.slice(0, longestList).map((_, index) => at(cursor, index));
}

/** The keys of an object. */
export function keysOf({ value }: Cursor): readonly string[] {
  return isKeyed(value) && !Array.isArray(value) ? Object.keys(value) : [];
}

/** The first of a list, or the value itself. */
export function first(cursor: Cursor): Cursor {
  return Array.isArray(cursor.value) ? at(cursor, 0) : cursor;
}

/** Text or a number as text; undefined for everything else and for blanks. */
export function textAt(cursor: Cursor): string | undefined {
  const { value } = cursor;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value !== "string") return undefined;
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

/** All texts of a list. */
export function textsAt(cursor: Cursor): readonly string[] {
  return members(cursor).flatMap((member) => textAt(member) ?? []);
}
