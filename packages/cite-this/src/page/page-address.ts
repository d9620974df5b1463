import { webAddress } from "./meta-tags.ts";

/** The address to cite the page by, when its record has none: as it asks, its canonical one, or where it is. */
export function pageAddress(page: Document): string | undefined {
  const address = linked(page, "cite-as") ?? linked(page, "canonical") ?? webAddress(page.location?.href);
  return address === undefined ? undefined : withoutTraces(address);
}

/** Where the page's link of this relation leads. */
export function linked(page: Document, relation: string): string | undefined {
  const link = page.querySelector(`link[rel~='${relation}'][href]`);
  return webAddress(link?.getAttribute("href"), page.baseURI);
}

/** What campaigns add to an address, and the place on the page, are no part of the source. */
export function withoutTraces(address: string): string {
  const url = new URL(address);
  const traces = Array.from(url.searchParams.keys()).filter((key) => /^utm_|^(?:fbclid|gclid|mc_eid)$/.test(key));
  for (const key of traces) url.searchParams.delete(key);
  if (!/^#!|^#\//.test(url.hash)) url.hash = "";
  return url.href;
}
