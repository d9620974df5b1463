import type { Item } from "@citable/model";
import { readCslItem } from "./csl-json.ts";
import { RecordError } from "./record-error.ts";

/** The media type of a record: CSL-JSON. */
export const recordType = "application/vnd.citationstyles.csl+json";

const largest = 500_000;

/**
 * The item of a CSL-JSON value: an item, or a list whose first item is meant.
 * @throws RecordError if it is none, or has a fault
 */
export function itemOf(value: unknown): Item {
  return readCslItem(Array.isArray(value) ? value[0] : value);
}

/** @throws RecordError if the text is no JSON, or no item. */
function itemOfText(text: string): Item {
  return itemOf(parseJson(text));
}

/** @throws RecordError if the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw new RecordError("The record is not valid JSON.");
  }
}

/** The record inside the element, or undefined: `<script type="application/vnd.citationstyles.csl+json">`. */
export function childRecord(element: Element): Item | undefined {
  const script = element.querySelector(`:scope > script[type="${recordType}"]`);
  return script === null ? undefined : itemOfText(script.textContent ?? "");
}

/** The address of the page's own record, if a link names one on the same site. */
export function linkedAddress(page: Document): string | undefined {
  const link = page.querySelector(`link[href][type="${recordType}"]:is([rel~="describedby"], [rel~="alternate"])`);
  const address = link?.getAttribute("href");
  if (address === null || address === undefined || !URL.canParse(address, page.baseURI)) return undefined;
  return isOwn(new URL(address, page.baseURI)) ? address : undefined;
}

/**
 * Fetches JSON from the page's own site; nothing else is ever asked, nor followed elsewhere.
 * @throws RecordError if the address is elsewhere, does not answer, answers too much or no JSON.
 */
export async function fetchOwn(address: string, base: string): Promise<unknown> {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url === undefined || !isOwn(url)) throw new RecordError(`${address} is not on this site; it is not fetched.`);
  const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  const text = answer?.ok === true ? await answer.text() : undefined;
  if (text === undefined || text.length > largest) throw new RecordError(`${address} cannot be read.`);
  return parseJson(text);
}

function isOwn(url: URL): boolean {
  return url.origin === location.origin;
}
