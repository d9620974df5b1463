import type { PageElement } from "./page.ts";
import { attribute, textOf } from "./page.ts";
import { attributePlace, wordsPlace } from "./page-evidence.ts";
import { cleanWords, tagsNamed } from "./meta-tags.ts";
import type { Hint, PageFacts } from "./page-facts.ts";
import { linkedHints } from "./schema-org.ts";
import { comparable } from "../merge/agreement.ts";
import { trust } from "./trust.ts";
import { withoutSite } from "./title-suffix.ts";
import type { SiteName } from "./site-names.ts";

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
  const hints = titleHints(facts).map((hint) => ({
    ...hint,
    words: withoutSite(hint.words, sites, hint.signal === "headline"),
  }));
  const known = hints.filter((hint) => hint.words !== "" && !isNoTitle(hint.words, sites));
  const shortened = known.map((hint) => shortenToShown(hint, known));
  const groups = new Map<string, Hint[]>();
  for (const hint of shortened) {
    const key = comparable(hint.words).replace(/[.\s]+$/, "");
    groups.set(key, [...(groups.get(key) ?? []), hint]);
  }
  const ranked = [...groups.values()]
    .map((group) => ({ group, weight: weightOf(group) }))
    .toSorted((one, other) => other.weight - one.weight);
  const [best, ...others] = ranked;
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

const metaTitles = [
  ["highwire title", ["citation_title", "bepress_citation_title", "eprints.title", "wkhealth_title"]],
  ["dublin core title", ["dc.title", "dcterms.title", "dc:title", "prism.title"]],
  ["open graph title", ["og:title"]],
  ["twitter title", ["twitter:title", "parsely-title", "sailthru.title", "headline", "title"]],
] as const;

export function titleHints(facts: PageFacts): readonly Hint[] {
  const meta = metaTitles.flatMap(([signal, names]) =>
    tagsNamed(facts.meta, names).map(({ content, element }) => ({
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

/** The first-rank headings that are shown as content; where the page has none, its second-rank ones. */
function headings(facts: PageFacts): readonly Hint[] {
  const first = facts.page.named("h1").filter((each) => each.region !== "hidden" && each.region !== "comments");
  const usable = first.some(isContent) ? first.filter(isContent) : first;
  return usable.slice(0, 8).flatMap((element) => {
    const words = cleanWords(textOf(element, 200));
    if (words === "" || words.length > 400) return [];
    return [{ signal: "headline" as const, words, place: wordsPlace(element), element }];
  });
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
  return element === undefined || words === "" ? [] : [{ signal: "title element", words, place: wordsPlace(element) }];
}

/** A longer title that begins with a shown headline and goes on after a separator says the headline and the site. */
function shortenToShown(hint: Hint, all: readonly Hint[]): Hint {
  if (hint.signal === "headline") return hint;
  const words = comparable(hint.words);
  for (const shown of all) {
    if (shown.signal !== "headline") continue;
    const head = comparable(shown.words);
    const isHead = words.startsWith(head) && /^\s*[|\-:·»/,(]/.test(words.slice(head.length));
    const isTail = words.endsWith(head) && /[|\-:·«/]\s*$/.test(words.slice(0, -head.length));
    if (head.length > 8 && (isHead || isTail)) return { ...hint, words: shown.words };
  }
  return hint;
}

function weightOf(group: readonly Hint[]): number {
  const bySignal = new Set(group.map((hint) => hint.signal));
  let doubt = 1;
  for (const signal of bySignal) doubt *= 1 - trust[signal].confidence;
  return 1 - doubt;
}

/** The site's own name, and words that pages put where a title should be. */
function isNoTitle(words: string, sites: readonly SiteName[]): boolean {
  const bare = comparable(words);
  return (
    sites.some((site) => site.confidence > 0.3 && comparable(site.name) === bare) ||
    /^(?:home|homepage|startseite|untitled|blog|news|index|menu)$/.test(bare)
  );
}

function headlineElement(facts: PageFacts, group: readonly Hint[]): PageElement | undefined {
  return (
    group.find((hint) => hint.element !== undefined)?.element ??
    facts.page.named("h1").find((each) => each.region === "content")
  );
}
