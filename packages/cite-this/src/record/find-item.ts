import type { Item } from "@citable/model";
import { readPage } from "../page/read-page.ts";
import { pageAddress } from "../page/page-address.ts";
import { faultOf } from "./debris.ts";
import { childRecord, fetchOwn, itemOf, linkedAddress, parseJson } from "./read-record.ts";
import { RecordError } from "./record-error.ts";

/**
 * The item that an element cites. The first of these that is there: the record it was given, the one inside it, the one
 * its `record` attribute names or holds, the one that the page links, and what the page's metadata say.
 * @throws RecordError if that one is not fit to be cited
 */
export async function findItem(element: HTMLElement, given: unknown): Promise<Item> {
  const own = given === undefined ? childRecord(element) : itemOf(await recordOf(given));
  const item = own ?? (await namedRecord(element)) ?? (await readPage(document));
  const fault = faultOf(item);
  if (fault !== undefined) throw new RecordError(fault);
  return withAddress(item);
}

async function namedRecord(element: HTMLElement): Promise<Item | undefined> {
  const named = element.getAttribute("record") ?? linkedAddress(document);
  return named === undefined ? undefined : itemOf(await recordOf(named));
}

/** A record as it was given: itself, as JSON, or by its address. Frameworks set the attribute as the property. */
async function recordOf(given: unknown): Promise<unknown> {
  if (typeof given !== "string") return given;
  return /^\s*[[{]/.test(given) ? parseJson(given) : fetchOwn(given, document.baseURI);
}

/** Read here means read at this address, unless the record says where. A file on a disk has none. */
function withAddress(item: Item): Item {
  const address = pageAddress(document);
  if (item.fields.URL !== undefined || address === undefined) return item;
  return { ...item, fields: { ...item.fields, URL: address } };
}
