import type { PageElement } from "./page.ts";
import { attribute, textOf } from "./page.ts";
import { attributePlace, wordsPlace } from "./page-evidence.ts";
import { cleanWords, tagsNamed } from "./meta-tags.ts";
import type { Hint, PageFacts } from "./page-facts.ts";
import { linkedHints } from "./schema-org.ts";
import { comparable } from "../merge/agreement.ts";
import { trust } from "./trust.ts";
import { fitTogether, withoutSite } from "./title-suffix.ts";
import type { SiteName } from "./site-name.ts";

/** The title that was decided on, with all hints that say it, the first the one whose words are kept. */
export interface Headline {
  readonly title: string;
  readonly hints: readonly Hint[];
  readonly rivals: readonly Hint[];
  readonly confidence: number;
  /** The element that shows it, where one does. */
  readonly element: PageElement | undefined;
}

/** Decides the title of the page among its headlines and metadata. */
export function readHeadline(facts: PageFacts, sites: readonly SiteName[]): Headline | undefined {
  const named = titleHints(facts).map((hint) => ({
    ...hint,
    words: withoutSite(hint.words, sites, hint.signal === "headline"),
  }));
  const titled = named.filter((hint) => hint.words !== "" && !isNoTitle(hint.words, sites));
  // Where all titles say what the site is called, the page is the site's own, or its metadata are muddled.
  const known = titled.length > 0 ? titled : named.filter((hint) => hint.words !== "");
  const groups = groupTitles(withoutOtherHeadings(fitTogether(known)));
  const [best, ...others] = groups
    .map((group) => ({ group, weight: weightOf(group) }))
    .toSorted((one, other) => other.weight - one.weight);
  if (best === undefined) return undefined;
  const shown = best.group.find((hint) => hint.signal === "headline") ?? best.group[0];
  return {
    title: shown?.words ?? "",
    hints: best.group,
    rivals: others.filter((each) => each.weight >= 0.5).flatMap((each) => each.group.slice(0, 1)),
    confidence: Math.min(0.99, best.weight),
    element: headlineElement(facts, best.group),
  };
}

/** Of several headings, or among furniture, one without a word of the head's titles heads something else: a search, a menu. */
function withoutOtherHeadings(hints: readonly Hint[]): readonly Hint[] {
  const inHead = hints.filter(({ signal }) => headSignals.has(signal));
  // The title element alone may be any page's of the site.
  if (inHead.every(({ signal }) => signal === "title element")) return hints;
  const stated = new Set(inHead.flatMap(({ words }) => wordsOf(words)));
  return hints.filter(
    ({ signal, share = 1, words }) =>
      signal !== "headline" || share === 1 || wordsOf(words).some((word) => stated.has(word)),
  );
}

function wordsOf(title: string): readonly string[] {
  return comparable(title).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function groupTitles(hints: readonly Hint[]): readonly (readonly Hint[])[] {
  const groups = new Map<string, Hint[]>();
  for (const hint of hints) {
    const key = comparable(hint.words).replace(/[.\s]+$/, "");
    groups.set(key, [...(groups.get(key) ?? []), hint]);
  }
  return [...groups.values()];
}

const metaTitles = [
  ["highwire title", ["citation_title", "bepress_citation_title", "eprints.title", "wkhealth_title"]],
  ["dublin core title", ["dc.title", "dcterms.title", "dc:title", "prism.title"]],
  ["open graph title", ["og:title"]],
  ["twitter title", ["twitter:title", "parsely-title", "sailthru.title", "headline", "title"]],
] as const;

/** A page that states more titles in one tag repeats itself without end. */
const mostTitles = 10;

function titleHints(facts: PageFacts): readonly Hint[] {
  const meta = metaTitles.flatMap(([signal, names]) =>
    tagsNamed(facts.meta, names)
      .slice(0, mostTitles)
      .map(({ content, element }) => ({
        signal,
        words: content,
        place: attributePlace(element, "content"),
      })),
  );
  return [
    ...headings(facts),
    ...meta,
    ...linkedHints(facts, "headline", "json-ld headline"),
    ...marked(facts),
    ...titleElement(facts),
  ];
}

/** The first-rank headings that are shown as content, and a second-rank one that the title of the page begins with. */
function headings(facts: PageFacts): readonly Hint[] {
  const first = facts.page.named("h1").filter((each) => each.region !== "hidden" && each.region !== "comments");
  const usable = first.some(isContent) ? first.filter(isContent) : first;
  const found = usable
    .slice(0, 8)
    .flatMap((element, index) => headingHint(element, shareOfHeading(element, index, usable.length)));
  return [...found, ...secondRank(facts)];
}

/** A page's only headline is surer than one of several, and one among furniture is doubtful. */
function shareOfHeading(element: PageElement, index: number, count: number): number {
  if (element.region !== "content") return 0.7;
  if (count < 2) return 1;
  return index === 0 ? 0.8 : 0.6;
}

function headingHint(element: PageElement, share: number): readonly Hint[] {
  // Years of a life stand in an element of their own, without a space before it.
  const words = cleanWords(withoutKicker(textOf(element, 200), element))
    .replace(/\s*:$/, "")
    .replace(/(?<=\p{Ll})\((?=\d)/u, " (");
  if (words === "" || words.length > 400) return [];
  return [{ signal: "headline", words, place: wordsPlace(element), element, share }];
}

const kickerClass = /dachzeile|kicker|topline|overline|eyebrow|spitzmarke|pretitle|roof-?line|super-?title/i;

/** A line above the headline, in an element of its own; what a colon follows is the beginning of the title. */
function withoutKicker(words: string, headline: PageElement): string {
  const kicker = headline.children.find(
    (child) => child.kind === "element" && kickerClass.test(attribute(child, "class") ?? ""),
  );
  const leading = kicker?.kind === "element" ? textOf(kicker, 60) : "";
  if (leading === "" || leading.endsWith(":") || !words.startsWith(leading)) return words;
  const title = words.slice(leading.length).trim();
  return title === "" || title.startsWith(":") ? words : title;
}

function secondRank(facts: PageFacts): readonly Hint[] {
  const [stated] = titleElement(facts);
  const title = comparable(stated?.words ?? "");
  if (title.length < 10) return [];
  // Where no first rank is, the second rank is the first, and a headword may be short.
  const isFirst = facts.page.named("h1").length === 0;
  const headwords = isFirst ? facts.page.classed((words) => headwordClass.test(words)) : [];
  return [...facts.page.named("h2"), ...headwords]
    .filter(isContent)
    .slice(0, 20)
    .flatMap((element) => headingHint(element, 0.9))
    .filter(({ words }) => words.length >= (isFirst ? 2 : 10) && isPartOfTitle(comparable(words), title, isFirst))
    .slice(0, 1);
}

/** Classes of the headword in dictionaries that have no headings. */
const headwordClass = /(?:^|[\s_-])(?:headword|lemma|hw)(?=$|\s)/i;

/** Whether a title begins with the words, or, where they are the page's first heading, ends with them. */
function isPartOfTitle(words: string, title: string, mayEnd: boolean): boolean {
  if (title.startsWith(words) && /^\s*(?:[|–—·•»«/-]|:\s|$)/.test(title.slice(words.length))) return true;
  return mayEnd && title.endsWith(words) && /(?:\s[|–—·•»«/-]|:)\s*$/.test(title.slice(0, -words.length));
}

function isContent(element: PageElement): boolean {
  return element.region === "content";
}

function marked(facts: PageFacts): readonly Hint[] {
  return facts.page
    .having("itemprop")
    .flatMap((element) => {
      if (!/\bheadline\b/.test(attribute(element, "itemprop") ?? "") || element.region === "comments") return [];
      const content = attribute(element, "content");
      const words = cleanWords(content ?? textOf(element, 200));
      const place = content === undefined ? wordsPlace(element) : attributePlace(element, "content");
      return words === "" || words.length > 400
        ? []
        : [{ signal: "microdata headline" as const, words, place, element }];
    })
    .slice(0, 1);
}

function titleElement(facts: PageFacts): readonly Hint[] {
  const [element] = facts.page.named("title").filter((each) => each.region !== "hidden");
  const words = element === undefined ? "" : cleanWords(textOf(element, 200));
  return element === undefined || words === "" || words.length > 1000
    ? []
    : [{ signal: "title element", words, place: wordsPlace(element) }];
}

/** Titles from the head are written by one field of the database: together they count little more than the best of them. */
const headSignals: ReadonlySet<string> = new Set([
  "open graph title",
  "twitter title",
  "title element",
  "json-ld headline",
]);

function weightOf(group: readonly Hint[]): number {
  const head: number[] = [];
  let doubt = 1;
  for (const signal of new Set(group.map((hint) => hint.signal))) {
    if (headSignals.has(signal)) head.push(trust[signal].confidence);
    else doubt *= 1 - trust[signal].confidence * (signal === "headline" ? shareOf(group) : 1);
  }
  if (head.length > 0) doubt *= (1 - Math.max(...head)) * (head.length > 1 ? 0.85 : 1);
  return 1 - doubt;
}

/** The only headline of a page is surer than one of several; `weight` tells how many there are. */
function shareOf(group: readonly Hint[]): number {
  return group.find((hint) => hint.signal === "headline")?.share ?? 1;
}

/** The site's own name, and words that pages put where a title should be. */
function isNoTitle(words: string, sites: readonly SiteName[]): boolean {
  const bare = comparable(words);
  if (/^(?:home|homepage|startseite|untitled|(?:our |the )?(?:blog|news)|index|menu)$/.test(bare)) return true;
  return sites.some(
    (site) => site.signal !== "title suffix" && (comparable(site.name) === bare || isHostOf(site, bare)),
  );
}

function isHostOf(site: SiteName, words: string): boolean {
  return site.signal === "host name" && words.replace(/\.[a-z]{2,4}$/, "") === site.name;
}

function headlineElement(facts: PageFacts, group: readonly Hint[]): PageElement | undefined {
  return (
    group.find((hint) => hint.element !== undefined)?.element ??
    facts.page.named("h1").find((each) => each.region === "content")
  );
}
