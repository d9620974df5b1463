import type { Candidate } from "../merge/candidate.ts";
import type { MetaTags } from "./meta-tags.ts";
import { attribute, type Page } from "./page.ts";
import { attributePlace, pageCandidate, type PagePlace } from "./page-evidence.ts";
import type { Signal } from "./trust.ts";

/** The page's address and what states it. */
export interface PageAddress {
  readonly url: URL | undefined;
  readonly candidates: readonly Candidate[];
}

/** The canonical address goes before og:url, both before the address that the page was fetched from. */
export function readAddress(page: Page, meta: MetaTags, given: string | undefined): PageAddress {
  const stated: (readonly [Signal, string, PagePlace])[] = [];
  for (const link of page.named("link")) {
    const rel = (attribute(link, "rel") ?? "").toLowerCase();
    const href = attribute(link, "href");
    if (href !== undefined && rel === "canonical")
      stated.push(["canonical address", href, attributePlace(link, "href")]);
  }
  for (const { content, element } of meta.get("og:url") ?? [])
    stated.push(["open graph address", content, attributePlace(element, "content")]);
  if (given !== undefined) stated.push(["given address", given, { selector: "address" }]);
  const urls = stated.flatMap(([signal, words, place]) => {
    const url = webAddress(words, given);
    return url === undefined ? [] : [{ signal, url, place }];
  });
  const [first] = urls;
  const candidates =
    first === undefined
      ? []
      : urls
          .filter(({ url }) => url.href === first.url.href)
          .map(({ signal, url, place }) =>
            pageCandidate(page, signal, { kind: "text", field: "URL", text: url.href }, place),
          );
  return { url: first?.url, candidates };
}

function webAddress(words: string, base: string | undefined): URL | undefined {
  const url = URL.parse(words.trim(), base);
  return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}
