import { isNode } from "./json-ld.ts";
import { cleanWords, tagsNamed } from "./meta-tags.ts";
import { attribute } from "./page.ts";
import { attributePlace } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { jsonPlace, typesOf, wordsOf } from "./schema-org.ts";
import { shownSiteNames } from "./shown-site-names.ts";
import { type SiteName, siteName as site } from "./site-name.ts";
import type { Signal } from "./trust.ts";

function isName({ name }: SiteName): boolean {
  return name.length < 80 && !/^https?:|rights reserved|alle rechte|tous droits/i.test(name);
}

/** A page that names its site in more ways repeats itself without end. */
const mostNames = 60;

function onceEach(sites: readonly SiteName[]): readonly SiteName[] {
  const seen = new Set<string>();
  return sites.filter(({ signal, name }) => {
    const key = `${signal} ${name}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** All that may name the site, the surest first. */
export function readSiteNames(facts: PageFacts): readonly SiteName[] {
  const all = [
    ...linkedSites(facts),
    ...metaSites(facts),
    ...feedTitles(facts),
    ...shownSiteNames(facts),
    ...hostName(facts),
  ];
  return onceEach(all.filter(isName)).slice(0, mostNames);
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
    ...named("meta publisher", ["dc.publisher", "dcterms.publisher", "publisher"]),
  ];
}

/** "en.example-news.com" → "example-news": good to recognise names, poor as a name. */
function hostName(facts: PageFacts): readonly SiteName[] {
  const labels = (facts.address?.hostname ?? "").replace(/^(?:www\d?|m|amp|mobile)\./, "").split(".");
  const general =
    labels.length > 2 && /^(?:co|com|org|net|gov|gv|edu|ac|or|ne|go)$/.test(labels.at(-2) ?? "") ? -3 : -2;
  const own = labels.at(labels.length < 2 ? 0 : general);
  return own === undefined || own.length < 2 ? [] : [site("host name", own, { selector: "address" })];
}

const feedWords = /\s*(?:[»>|–—-]\s*)?(?:(?:RSS|Atom|Main)[\s-]*)?(?:feed|rss)\s*$|\s*\((?:[a-z]{2})\)\s*$/i;

/** Blogs and wikis name their feeds and their search after themselves: "River News » Feed", "RiverWiki (en)". */
function feedTitles(facts: PageFacts): readonly SiteName[] {
  for (const link of facts.page.named("link").slice(0, 200)) {
    const rel = (attribute(link, "rel") ?? "").toLowerCase();
    const type = (attribute(link, "type") ?? "").toLowerCase();
    if (!/(?:rss|atom)\+xml$/.test(type) && !(rel === "search" && type !== "")) continue;
    const words = cleanWords(attribute(link, "title") ?? "");
    const name = words.replace(feedWords, "");
    if (name !== words && /\p{L}{2}/u.test(name) && !/[»:|]/.test(name))
      return [site("feed title", name, attributePlace(link, "title"))];
  }
  return [];
}
