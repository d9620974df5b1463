import { isJsonObject } from "@citable/model";
import { join } from "node:path";
import { StyleSourceError } from "../../errors.ts";
import { parseJson, readText } from "../files.ts";

/** Where a part of an installed set came from. */
export interface Provenance {
  /** The archives and folders it was taken from. */
  readonly from: readonly string[];
  /** How many files it is. */
  readonly count: number;
  /** The commit of the official set, if the archive says. */
  readonly commit?: string;
  /** The time of the newest file, ISO 8601. */
  readonly date?: string;
}

/** A set of styles that `citable styles update` has put in place. */
export interface InstalledSet {
  /** The folder, inside the one for styles, that holds the set. */
  readonly folder: string;
  /** When it was put in place, ISO 8601. */
  readonly installed: string;
  readonly styles?: Provenance;
  readonly locales?: Provenance;
}

/** The one file that says which set is in use. Replacing it is what makes an update whole or not at all. */
export const currentFile = "current.json";

/** The set in use; undefined if none was ever installed there. */
export async function installedSet(folder: string): Promise<InstalledSet | undefined> {
  const path = join(folder, currentFile);
  const text = await readText(path);
  if (text === undefined) return undefined;
  const value = parseJson(text, path);
  if (isInstalledSet(value)) return value;
  throw new StyleSourceError(`${path} does not tell which styles are installed; run the update again.`);
}

function isInstalledSet(value: unknown): value is InstalledSet {
  return (
    isJsonObject(value) &&
    typeof value["folder"] === "string" &&
    /^[\w-]+$/.test(value["folder"]) &&
    typeof value["installed"] === "string" &&
    isProvenanceOrAbsent(value["styles"]) &&
    isProvenanceOrAbsent(value["locales"])
  );
}

function isProvenanceOrAbsent(value: unknown): boolean {
  if (value === undefined) return true;
  return isJsonObject(value) && Array.isArray(value["from"]) && typeof value["count"] === "number";
}
