import type { Item } from "@citable/model";
import { fromBeside, ownAddress } from "./beside.ts";
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
    write: async (item: Item) => written(name, item),
  }));
}

type Writer = (item: Item) => string;

async function written(name: string, item: Item): Promise<string> {
  const write = await fromBeside<Writer>("formats", name);
  if (write === undefined) throw new TypeError("cite-this-formats.js is of another version than the element.");
  return write(item);
}
