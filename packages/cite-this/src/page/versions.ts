import { webAddress } from "./meta-tags.ts";
import { linked, withoutTraces } from "./page-address.ts";

/** What a page says of its own versions and of how it wants to be cited. */
export interface PageVersions {
  /** The address that the page asks to be cited by (RFC 8574, `rel=cite-as`). */
  readonly citeAs?: string;
  /** A copy that will not change: `rel=memento` (RFC 7089), or the version that a link calls permanent. */
  readonly archived?: { readonly address: string; readonly date: Date | undefined };
  /** A newer version of what the reader has open (RFC 5829, `rel=latest-version`). */
  readonly latest?: string;
}

/** Reads the page's links between versions. An address that is the page's own says nothing new. */
export function readVersions(page: Document): PageVersions {
  const citeAs = linked(page, "cite-as");
  const latest = linked(page, "latest-version");
  const memento = page.querySelector("link[rel~='memento'][href]");
  const archived = webAddress(memento?.getAttribute("href"), page.baseURI) ?? linked(page, "permalink");
  const stamp = memento?.getAttribute("datetime");
  return {
    ...(citeAs !== undefined && { citeAs }),
    ...(archived !== undefined && { archived: { address: archived, date: dateOf(stamp) } }),
    ...(latest !== undefined && !isPage(page, latest) && { latest }),
  };
}

function isPage(page: Document, address: string): boolean {
  return withoutTraces(address) === withoutTraces(page.location?.href ?? "about:blank");
}

function dateOf(stamp: string | null | undefined): Date | undefined {
  const time = Date.parse(stamp ?? "");
  return Number.isNaN(time) ? undefined : new Date(time);
}
