import { isTextRecord } from "../csljson.ts";
import { StyleSourceError } from "../errors.ts";
import { parseJson } from "./files.ts";

/** The official set's own list of ids it has given up, with what stands for them now. */
export const renamedStylesFile = "renamed-styles.json";

/** Reads renamed-styles.json; without one nothing was renamed. */
export function parseRenamedStyles(text: string | undefined, path: string): ReadonlyMap<string, string> {
  if (text === undefined) return new Map();
  const renamed = parseJson(text, path);
  if (!isTextRecord(renamed)) throw new StyleSourceError(`${path} must be an object of old ids and new ids.`);
  return new Map(Object.entries(renamed));
}
