import { comparable } from "../merge/agreement.ts";
import { isNode } from "./json-ld.ts";
import { cleanWords, tagsNamed } from "./meta-tags.ts";
import { attribute, textOf } from "./page.ts";
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
  const all = [
    ...linkedSites(facts),
    ...metaSites(facts),
    ...titleParts(facts),
    ...homeLinks(facts),
    ...copyrightLine(facts),
    ...hostName(facts),
  ];
  return all.filter(({ name }) => name.length < 80 && !/^https?:|rights reserved|alle rechte|tous droits/i.test(name));
}

/** A domain where a name should be ("rivers.example") says less than a name. */
const domain = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|tv|eu|[a-z]{2})$/i;

function site(signal: Signal, name: string, place: PagePlace): SiteName {
  return { name, signal, confidence: trust[signal].confidence * (domain.test(name) ? 0.6 : 1), place };
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

/** The link that leads home, by its words or its logo's. */
function homeLinks(facts: PageFacts): readonly SiteName[] {
  const origin = facts.address?.origin ?? "/";
  const home = facts.page
    .named("a")
    .slice(0, 60)
    .filter((element) => {
      const href = attribute(element, "href")?.replace(/\/$/, "");
      return href !== undefined && (href === "" || href === origin) && element.region !== "hidden";
    });
  return home.slice(0, 4).flatMap((element) => {
    const logo = element.children.find((child) => child.kind === "element" && child.name === "img");
    const alt = logo?.kind === "element" ? (attribute(logo, "alt") ?? "") : "";
    const words =
      cleanWords(textOf(element, 20)) ||
      cleanWords(alt || (attribute(element, "title") ?? "")).replace(/\s*[-–]?\s*logo$/i, "");
    const isName =
      /\p{L}{2}/u.test(words) &&
      words.length < 40 &&
      !/^(?:home|homepage|start|startseite|logo|menu|zur startseite|accueil|inicio|skip.*)$/i.test(words);
    return isName ? [site("home link", words, wordsPlace(element))] : [];
  });
}

const copyrightWords =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*(?:[-–]\s*\d{2,4})?,?\s*)?(?:by\s+)?(\p{L}[^|•·.,;©()\d]{2,40})/iu;

/** "© 2026 River News": the holder of the rights is the site or its publisher. */
function copyrightLine(facts: PageFacts): readonly SiteName[] {
  const { lines } = facts.visible;
  for (const line of lines.slice(-60)) {
    const name = line.text.length > 200 ? undefined : copyrightWords.exec(line.text)?.[1]?.trim();
    if (name === undefined || /^(?:all rights|alle rechte)/i.test(name)) continue;
    const at = line.start + line.text.indexOf(name);
    const { start, end } = facts.visible.placeOf(at, at + name.length);
    return [
      site(
        "copyright line",
        name.replace(/[\s–-]+$|\s+(?:all rights.*|alle rechte.*|Inc|LLC|Ltd|GmbH|AG|Verlag)$/i, ""),
        {
          selector: "body",
          start,
          end,
        },
      ),
    ];
  }
  return [];
}

/** "en.example-news.com" → "example-news": good to recognise names, poor as a name. */
function hostName(facts: PageFacts): readonly SiteName[] {
  const labels = (facts.address?.hostname ?? "").replace(/^(?:www\d?|m|amp|mobile)\./, "").split(".");
  const general =
    labels.length > 2 && /^(?:co|com|org|net|gov|gv|edu|ac|or|ne|go)$/.test(labels.at(-2) ?? "") ? -3 : -2;
  const own = labels.at(labels.length < 2 ? 0 : general);
  return own === undefined || own.length < 2 ? [] : [site("host name", own, { selector: "address" })];
}

/** Letters and digits only: "The New-York Times" and "newyorktimes.com" are compared by them. */
export function lettersOf(name: string): string {
  return comparable(name)
    .replace(/^(?:the|der|die|das)\s+/, "")
    .replace(/\.(?:com|org|net|de|fr|at|ch|co\.uk|it|es|jp|info|tv)$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The names that agree on the best supported site, in its best spelling; the host's label is never a name. */
export function chooseSite(sites: readonly SiteName[]): readonly SiteName[] {
  const groups = new Map<string, SiteName[]>();
  for (const each of sites) {
    const key = lettersOf(each.name);
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const named = [...groups.values()].filter((group) => group.some((each) => each.signal !== "host name"));
  const [best] = named.toSorted((one, other) => support(other) - support(one));
  const spellings =
    best?.filter((each) => each.signal !== "host name").toSorted((one, other) => spelling(other) - spelling(one)) ?? [];
  const [chosen] = spellings;
  return chosen === undefined ? [] : [chosen, ...spellings.slice(1).map((each) => ({ ...each, name: chosen.name }))];
}

/** Of one name's spellings, the one of the metadata that no domain, shouting or lack of spaces disfigures. */
function spelling({ name, signal }: SiteName): number {
  const isPrinted = signal === "copyright line" || signal === "home link" ? -3 : 0;
  const isDomain = domain.test(name) ? -2 : 0;
  const isOneCase = name === name.toLowerCase() || (name === name.toUpperCase() && name.length > 5) ? -1 : 0;
  return isPrinted + isDomain + isOneCase + (/\s/.test(name) ? 0.5 : 0);
}

/** The chance that not all signals err; a host says nothing new about a name that is a domain itself. */
function support(group: readonly SiteName[]): number {
  const isOnlyDomain = group.every(({ name, signal }) => signal === "host name" || domain.test(name));
  const bySignal = new Map(group.map((each) => [each.signal, each.confidence]));
  if (isOnlyDomain) bySignal.delete("host name");
  let doubt = 1;
  for (const confidence of bySignal.values()) doubt *= 1 - confidence;
  return 1 - doubt;
}
