import type { Item } from "@citable/model";
import { coinsSpan } from "./coins.ts";
import { attribute } from "./escape.ts";
import { highwireTags } from "./highwire.ts";
import { jsonLdScript } from "./json-ld.ts";

/** What a page says of itself for programs: Zotero, Google Scholar, search engines, `<cite-this>`. */
export interface PageTags {
  /** For the page's head, a tag a line. */
  readonly head: readonly string[];
  /** For its body: COinS. */
  readonly body: string;
}

export interface TagOptions {
  /** Where the page's record lies as CSL-JSON; linked with `rel=describedby`. */
  readonly record?: string | undefined;
}

/** Writes a record's tags. */
export function writeTags(item: Item, { record }: TagOptions = {}): PageTags {
  const { DOI, URL: address } = item.fields;
  const citeAs = DOI === undefined ? address : `https://doi.org/${DOI}`;
  const links = [
    ...(address === undefined ? [] : [`<link rel="canonical" href="${attribute(address)}">`]),
    ...(citeAs === undefined ? [] : [`<link rel="cite-as" href="${attribute(citeAs)}">`]),
    ...(record === undefined
      ? []
      : [`<link rel="describedby" type="application/vnd.citationstyles.csl+json" href="${attribute(record)}">`]),
  ];
  return { head: [...highwireTags(item), jsonLdScript(item), ...links], body: coinsSpan(item) };
}

export { attribute } from "./escape.ts";
