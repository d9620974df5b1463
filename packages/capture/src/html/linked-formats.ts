import { readMetaTags } from "./meta-tags.ts";
import { readAddress } from "./address.ts";
import { attribute, type Page } from "./page.ts";
import { parsePage } from "./parse-page.ts";

/** A record of the page's work that the page links to, in a citing format. */
export interface LinkedFormat {
  readonly url: string;
  /** The media type that the link states. */
  readonly type: string;
  /** The format by its name in @citable/formats. */
  readonly format: string;
}

/** Where a page's unAPI server is asked for the record of an id (unAPI version 1). */
export interface UnapiServer {
  readonly url: string;
  readonly id: string;
}

export interface LinkedFormats {
  readonly records: readonly LinkedFormat[];
  readonly unapi: UnapiServer | undefined;
}

/** Media types and unAPI's names of formats, the one that says most exactly what it means first. */
const known: readonly (readonly [string, RegExp])[] = [
  ["csl-json", /vnd\.citationstyles\.csl\+json|^csl-?json$/i],
  ["bibtex", /bibtex/i],
  ["ris", /x-research-info-systems|^ris$/i],
  ["mods", /mods(?:\+xml)?$/i],
  ["enw", /x-endnote-refer|^(?:endnote|refer)$/i],
];

/** The format of @citable/formats that a media type, or unAPI's name, means. */
export function formatOf(type: string): string | undefined {
  return known.find(([, pattern]) => pattern.test(type.trim()))?.[0];
}

/** The sooner in the table, the better. */
export function rankOf(format: string): number {
  return known.findIndex(([name]) => name === format);
}

/** The records that a page links to: `rel=alternate|describedby` with a citing format's type, and its unAPI server. */
export function linkedFormats(source: string, given?: string): LinkedFormats {
  const page = parsePage(source);
  const base = readAddress(page, readMetaTags(page), given).url?.href ?? given;
  const records = [...page.named("link"), ...page.named("a")].flatMap((link): readonly LinkedFormat[] => {
    const type = attribute(link, "type") ?? "";
    const format = formatOf(type);
    const isRecord = /\b(?:alternate|describedby|meta)\b/i.test(attribute(link, "rel") ?? "");
    const url = isRecord && format !== undefined ? URL.parse(attribute(link, "href") ?? "", base) : null;
    return url === null || format === undefined ? [] : [{ url: url.href, type, format }];
  });
  return {
    records: records.toSorted((one, other) => rankOf(one.format) - rankOf(other.format)).slice(0, 8),
    unapi: unapiServer(page, base),
  };
}

/** A page with several ids lists other works. */
function unapiServer(page: Page, base: string | undefined): UnapiServer | undefined {
  const server = page.named("link").find((link) => /\bunapi-server\b/i.test(attribute(link, "rel") ?? ""));
  const ids = page.named("abbr").filter((each) => /\bunapi-id\b/.test(attribute(each, "class") ?? ""));
  const id = ids.length === 1 && ids[0] !== undefined ? attribute(ids[0], "title")?.trim() : undefined;
  const url = server === undefined ? null : URL.parse(attribute(server, "href") ?? "", base);
  return url === null || id === undefined || id === "" ? undefined : { url: url.href, id };
}
