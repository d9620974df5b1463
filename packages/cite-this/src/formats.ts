// The file of writers beside the element: fetched when a reader asks for the first download.
import { toCslJson, type Item } from "@citable/model";

/** CSL-JSON, which Zotero and every program with a style engine read. */
export function cslJson(item: Item): string {
  return `${JSON.stringify([toCslJson(item)], undefined, 2)}\n`;
}
