import type { Candidate } from "../merge/candidate.ts";
import type { MetaTags } from "./meta-tags.ts";
import { attribute, type Page, textOf } from "./page.ts";
import { attributePlace, pageCandidate, type PagePlace } from "./page-evidence.ts";
import type { Signal } from "./trust.ts";

/** The page's address and what states it. */
export interface PageAddress {
  readonly url: URL | undefined;
  readonly candidates: readonly Candidate[];
}

/** MediaWiki prints the address of the version at hand: 'Retrieved from "https://…"'. */
const retrievedFrom =
  /^\s*["“„]?(?:retrieved from|abgerufen von|récupérée? de|obtenido de|estratto da|disponível em|źródło|источник|取自|取得元)[^\p{L}]*$/iu;

/** The canonical address goes before og:url, both before the address that the page was fetched from. */
export function readAddress(page: Page, meta: MetaTags, given: string | undefined): PageAddress {
  const known = statedAddresses(page, meta, given);
  const stated = known.length > 0 ? known : retrievalLines(page);
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

type StatedAddress = readonly [Signal, string, PagePlace];

function statedAddresses(page: Page, meta: MetaTags, given: string | undefined): readonly StatedAddress[] {
  const stated: StatedAddress[] = [];
  for (const link of page.named("link")) {
    const rel = (attribute(link, "rel") ?? "").toLowerCase();
    const href = attribute(link, "href");
    if (href !== undefined && rel === "canonical")
      stated.push(["canonical address", href, attributePlace(link, "href")]);
  }
  for (const { content, element } of meta.get("og:url") ?? [])
    stated.push(["open graph address", content, attributePlace(element, "content")]);
  if (given !== undefined) stated.push(["given address", given, { selector: "address" }]);
  return stated;
}

function retrievalLines(page: Page): readonly StatedAddress[] {
  return page.named("a").flatMap((link): readonly StatedAddress[] => {
    const before = link.parent?.children[0];
    const href = attribute(link, "href");
    if (href === undefined || before?.kind !== "text" || !retrievedFrom.test(before.text)) return [];
    return textOf(link, 5) === href ? [["retrieved from", href, attributePlace(link, "href")]] : [];
  });
}
