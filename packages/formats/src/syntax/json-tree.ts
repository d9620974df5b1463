import { addTo } from "../mapping/add-to.ts";
import { isJsonArray, isJsonObject, type JsonObject } from "@citable/model";

/** A list as it is, anything else as a list of one, nothing as none. */
export function listOf(value: unknown): readonly unknown[] {
  if (isJsonArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Text, and numbers and truth values written out; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

const deepest = 20;

/**
 * The values of a tree by the paths of their keys: {a: {b: 1}} → "a.b": [1]. Paths in `whole` are not entered: their
 * values are names, dates and the like. Lists give all their values to one path.
 */
export function flattened(tree: JsonObject, whole: ReadonlySet<string>): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  const visit = (value: unknown, path: string, depth: number): void => {
    if (isJsonArray(value)) return value.forEach((each) => visit(each, path, depth + 1));
    if (isJsonObject(value) && !whole.has(path) && depth < deepest) {
      for (const [key, inner] of Object.entries(value)) visit(inner, path === "" ? key : `${path}.${key}`, depth + 1);
    } else if (value !== null && value !== undefined) {
      addTo(found, path, value);
    }
  };
  visit(tree, "", 0);
  return found;
}

interface Branch {
  [key: string]: unknown;
}

/** The tree of values at paths of keys: the other way of {@link flattened}. One value stands alone, several as a list. */
export function planted(paths: Iterable<readonly [path: string, values: readonly unknown[]]>): JsonObject {
  const root: Branch = {};
  for (const [path, values] of paths) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    let branch = root;
    for (const key of keys) branch = branchAt(branch, key);
    branch[last] = values.length === 1 ? values[0] : values;
  }
  return root;
}

const branches = new WeakSet<object>();

function branchAt(branch: Branch, key: string): Branch {
  const there = branch[key];
  if (isBranch(there)) return there;
  const made: Branch = {};
  branches.add(made);
  branch[key] = made;
  return made;
}

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null && branches.has(value);
}
