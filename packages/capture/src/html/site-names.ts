import { comparable } from "../merge/agreement.ts";
import { isNode } from "./json-ld.ts";
import { cleanWords, tagsNamed } from "./meta-tags.ts";
import { textOf } from "./page.ts";
import { attributePlace, type PagePlace, wordsPlace } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { jsonPlace, typesOf, wordsOf } from "./schema-org.ts";
import { type Signal, trust } from "./trust.ts";

/** A name that the page gives to its site. */
export interface SiteName {
  readonly name: string;
  readonly signal: Signal;
  readonly confidence: number;
  readonly place: PagePlace;
}

/** All that may name the site, the surest first. */
export function readSiteNames(facts: PageFacts): readonly SiteName[] {
  return [...linkedSites(facts), ...metaSites(facts), ...titleParts(facts), ...hostName(facts)];
}

function site(signal: Signal, name: string, place: PagePlace): SiteName {
  return { name, signal, confidence: trust[signal].confidence, place };
}

function linkedSites(facts: PageFacts): readonly SiteName[] {
  return facts.linked.nodes.flatMap((placed) => {
    const { node } = placed;
    const own = typesOf(node).includes("WebSite") ? wordsOf(node["name"], facts) : undefined;
    const publisher = isNode(facts.linked.resolve(node["publisher"])) ? wordsOf(node["publisher"], facts) : undefined;
    return [
      ...(own === undefined ? [] : [site("json-ld site", own, jsonPlace(facts, placed, "name", own))]),
      ...(publisher === undefined
        ? []
        : [site("json-ld publisher", publisher, jsonPlace(facts, placed, "name", publisher))]),
    ];
  });
}

function metaSites(facts: PageFacts): readonly SiteName[] {
  const named = (signal: Signal, names: readonly string[]): readonly SiteName[] =>
    tagsNamed(facts.meta, names).map(({ content, element }) =>
      site(signal, content, attributePlace(element, "content")),
    );
  return [
    ...named("open graph site", ["og:site_name"]),
    ...named("application name", [
      "application-name",
      "apple-mobile-web-app-title",
      "al:ios:app_name",
      "al:android:app_name",
    ]),
    ...named("dublin core field", ["dc.publisher", "dcterms.publisher", "publisher", "copyright"]),
  ];
}

const separator = /\s+[|–—·•»«:/-]+\s+|\s*[|»«]\s*/;

/** What stands after the last (or before the first) separator of the page's title. */
function titleParts(facts: PageFacts): readonly SiteName[] {
  const [element] = facts.page.named("title").filter((each) => each.region !== "hidden");
  const words = element === undefined ? "" : cleanWords(textOf(element, 200));
  const parts = words.split(separator).filter((each) => each.trim() !== "");
  const last = parts.at(-1);
  if (element === undefined || last === undefined || parts.length < 2 || last.length > 60) return [];
  return [site("title suffix", last.trim(), wordsPlace(element))];
}

/** "en.example-news.com" → "example-news": good to recognise names, poor as a name. */
function hostName(facts: PageFacts): readonly SiteName[] {
  const labels = (facts.address?.hostname ?? "")
    .split(".")
    .filter((label) => !/^(?:www\d?|m|amp|mobile|[a-z]{2})$/.test(label));
  const ownLabel = labels.length > 1 ? labels.at(-2) : labels[0];
  if (ownLabel === undefined || ownLabel.length < 2) return [];
  return [
    site("host name", /^(?:co|com|org|net|gov|edu|ac)$/.test(ownLabel) ? (labels.at(-3) ?? ownLabel) : ownLabel, {
      selector: "address",
    }),
  ];
}

/** Letters and digits only: "The New-York Times" and "newyorktimes.com" are compared by them. */
export function lettersOf(name: string): string {
  return comparable(name)
    .replace(/^(?:the|der|die|das|le|la|el|il)\s+/, "")
    .replace(/\.(?:com|org|net|de|fr|at|ch|co\.uk|it|es|jp|info|tv)$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The names that agree on the best supported spelling of the site, the best first; the host's label only when alone. */
export function chooseSite(sites: readonly SiteName[]): readonly SiteName[] {
  const groups = new Map<string, SiteName[]>();
  for (const each of sites) {
    const key = lettersOf(each.name);
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const [best] = [...groups.values()].toSorted((one, other) => support(other) - support(one));
  return best === undefined ? [] : best.filter((each) => each.signal !== "host name");
}

function support(group: readonly SiteName[]): number {
  const bySignal = new Map(group.map((each) => [each.signal, each.confidence]));
  let doubt = 1;
  for (const confidence of bySignal.values()) doubt *= 1 - confidence;
  return 1 - doubt;
}
