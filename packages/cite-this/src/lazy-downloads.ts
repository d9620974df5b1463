import type { Item } from "@citable/model";
import { importBeside, ownAddress } from "./beside.ts";
import type { Download } from "./downloads.ts";

const formats = [
  ["BibTeX", "bibtex", "bib", "application/x-bibtex"],
  ["RIS", "ris", "ris", "application/x-research-info-systems"],
  ["CSL-JSON", "cslJson", "json", "application/vnd.citationstyles.csl+json"],
] as const;

/** Formats whose writers lie beside the element's own script, and are fetched when a reader asks for the first file. */
export function lazyDownloads(): readonly Download[] {
  if (ownAddress === undefined) return [];
  return formats.map(([label, name, extension, type]) => ({
    label,
    extension,
    type,
    write: async (item: Item) => written(await importBeside("cite-this-formats.js"), name, item),
  }));
}

type Writer = (item: Item) => string;

function written(writers: unknown, name: string, item: Item): string {
  const exported: readonly (readonly [string, unknown])[] = Object.entries(writers ?? {});
  const write = new Map(exported).get(name);
  if (!isWriter(write)) throw new TypeError("cite-this-formats.js is of another version than the element.");
  return write(item);
}

function isWriter(value: unknown): value is Writer {
  return typeof value === "function";
}
