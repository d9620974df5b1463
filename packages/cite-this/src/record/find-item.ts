import type { Item } from "@citable/model";
import { readPage } from "../page/read-page.ts";
import { pageAddress } from "../page/page-address.ts";
import { faultOf } from "./debris.ts";
import { childRecord, fetchOwn, itemOf, linkedAddress } from "./read-record.ts";
import { RecordError } from "./record-error.ts";

/**
 * The item that an element cites. The first of these that is there: the record it was given, the one inside it, the one
 * its `record` attribute names, the one that the page links, and what the page's metadata say.
 * @throws RecordError if that one is not fit to be cited
 */
export async function findItem(element: HTMLElement, given: unknown): Promise<Item> {
  const own = given === undefined ? undefined : itemOf(given);
  const item = own ?? childRecord(element) ?? (await fetchedRecord(element)) ?? (await readPage(document));
  const fault = faultOf(item);
  if (fault !== undefined) throw new RecordError(fault);
  return withAddress(item);
}

async function fetchedRecord(element: HTMLElement): Promise<Item | undefined> {
  const address = element.getAttribute("record") ?? linkedAddress(document);
  return address === undefined ? undefined : itemOf(await fetchOwn(address, document.baseURI));
}

/** Read here means read at this address, unless the record says where. A file on a disk has none. */
function withAddress(item: Item): Item {
  const address = pageAddress(document);
  if (item.fields.URL !== undefined || address === undefined) return item;
  return { ...item, fields: { ...item.fields, URL: address } };
}
