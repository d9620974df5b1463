import type { Candidate } from "../merge/candidate.ts";
import { comparable } from "../merge/agreement.ts";
import type { Headline } from "./headline.ts";
import { tagsNamed } from "./meta-tags.ts";
import { attribute, type PageElement, textOf } from "./page.ts";
import { attributePlace, namesOnPage, wordsPlace } from "./page-evidence.ts";
import type { Hint, PageFacts } from "./page-facts.ts";
import { authorName, type Marking, namesIn } from "./people.ts";
import { linkedAuthors } from "./schema-org.ts";
import type { SiteName } from "./site-names.ts";
import { type Signal, trust } from "./trust.ts";

/** One source's list of authors. */
interface AuthorList {
  readonly signal: Signal;
  readonly people: readonly { readonly name: string; readonly hint: Hint }[];
}

/** Candidates for the authors: the list that most signals confirm, name by name. */
export function readAuthors(
  facts: PageFacts,
  headline: Headline | undefined,
  sites: readonly SiteName[],
): readonly Candidate[] {
  const lists = authorLists(facts, headline, sites);
  const scores = nameScores(lists);
  const ranked = lists
    .map((list) => ({ list, score: meanScore(list, scores) }))
    .toSorted((one, other) => other.score - one.score);
  const [best] = ranked;
  if (best === undefined || best.score < 0.5) return [];
  const confirming = ranked.filter((each) => each === best || sameNames(each.list, best.list));
  return confirming.map(({ list }) =>
    namesOnPage(
      facts.page,
      list.signal,
      "author",
      list.people.map(({ name, hint }) => ({ name: authorName(name), place: hint.place })),
    ),
  );
}

function nameScores(lists: readonly AuthorList[]): ReadonlyMap<string, number> {
  const doubts = new Map<string, number>();
  for (const { signal, people } of lists) {
    for (const key of new Set(people.map(({ name }) => nameKey(name)))) {
      doubts.set(key, (doubts.get(key) ?? 1) * (1 - trust[signal].confidence));
    }
  }
  return new Map([...doubts].map(([key, doubt]) => [key, 1 - doubt]));
}

function meanScore(list: AuthorList, scores: ReadonlyMap<string, number>): number {
  const sum = list.people.reduce((total, { name }) => total + (scores.get(nameKey(name)) ?? 0), 0);
  return sum / list.people.length + 0.001 * Math.min(list.people.length, 9);
}

function nameKey(name: string): string {
  const [family, given] = name.split(",");
  const natural = given === undefined ? name : `${given} ${family ?? ""}`;
  return comparable(natural).replace(/[.]/g, "").trim();
}

function sameNames(one: AuthorList, other: AuthorList): boolean {
  const keys = (list: AuthorList): string =>
    list.people
      .map(({ name }) => nameKey(name))
      .toSorted()
      .join(";");
  return keys(one) === keys(other);
}

function authorLists(
  facts: PageFacts,
  headline: Headline | undefined,
  sites: readonly SiteName[],
): readonly AuthorList[] {
  const exact = metaHints(facts, "highwire author", [
    "citation_author",
    "citation_authors",
    "bepress_citation_author",
    "eprints.creators_name",
  ]);
  const marked: readonly (readonly Hint[])[] = [
    metaHints(facts, "dublin core author", [
      "dc.creator",
      "dcterms.creator",
      "dc:creator",
      "dc.contributor.author",
      "prism.author",
    ]),
    linkedAuthors(facts),
    writtenBy(facts),
    metaHints(facts, "meta author", [
      "author",
      "parsely-author",
      "sailthru.author",
      "byl",
      "article.author",
      "authors",
    ]),
    metaHints(facts, "open graph author", ["article:author", "article:author:name", "og:author", "og:article:author"]),
    markedAuthors(facts),
  ];
  const shown: readonly (readonly Hint[])[] = [
    authorLinks(facts, headline),
    bylines(facts, headline),
    bylineElements(facts, headline),
  ];
  return [
    listOf(exact, "exact", sites),
    ...marked.map((hints) => listOf(hints, "marked", sites)),
    ...shown.map((hints) => listOf(hints, "shown", sites)),
  ].flat();
}

function listOf(hints: readonly Hint[], marking: Marking, sites: readonly SiteName[]): readonly AuthorList[] {
  const people: { name: string; hint: Hint }[] = [];
  const seen = new Set<string>();
  for (const hint of hints) {
    for (const name of namesIn(hint.words, marking, sites)) {
      if (seen.has(nameKey(name))) continue;
      seen.add(nameKey(name));
      people.push({ name, hint });
    }
  }
  const [first] = people;
  return first === undefined || people.length > 60 ? [] : [{ signal: first.hint.signal, people }];
}

function metaHints(facts: PageFacts, signal: Signal, names: readonly string[]): readonly Hint[] {
  return tagsNamed(facts.meta, names)
    .filter(({ content }) => !/^https?:/i.test(content))
    .map(({ content, element }) => ({ signal, words: content, place: attributePlace(element, "content") }));
}

/** Twitter cards with free labels: twitter:label1 "Written by", twitter:data1 the name. */
function writtenBy(facts: PageFacts): readonly Hint[] {
  return ["1", "2"].flatMap((number) => {
    const [label] = facts.meta.get(`twitter:label${number}`) ?? [];
    const [words] = facts.meta.get(`twitter:data${number}`) ?? [];
    if (
      label === undefined ||
      words === undefined ||
      !/written by|author|verfasst|geschrieben|von|écrit|escrito|scritto|geschreven|skriven|napisane|autor|автор|执笔|文/i.test(
        label.content,
      )
    )
      return [];
    return [
      { signal: "twitter author" as const, words: words.content, place: attributePlace(words.element, "content") },
    ];
  });
}

/** Microdata and RDFa authors that are shown, not those of cited works or comments. */
function markedAuthors(facts: PageFacts): readonly Hint[] {
  const elements = [...facts.page.having("itemprop"), ...facts.page.having("property")].filter((element) => {
    const words = `${attribute(element, "itemprop") ?? ""} ${attribute(element, "property") ?? ""}`;
    return (
      /(?:^|[\s:])(?:author|creator)(?:$|\s)/.test(words) &&
      element.region !== "comments" &&
      element.region !== "furniture"
    );
  });
  return elements.slice(0, 12).flatMap((element) => elementHint(innerName(element) ?? element, "microdata author"));
}

function innerName(element: PageElement): PageElement | undefined {
  const open = [...element.children];
  for (let node = open.shift(), steps = 0; node !== undefined && steps < 40; node = open.shift(), steps++) {
    if (node.kind === "text") continue;
    if (/^name$/.test(attribute(node, "itemprop") ?? "")) return node;
    open.push(...node.children);
  }
  return undefined;
}

function elementHint(element: PageElement, signal: Signal): readonly Hint[] {
  const content = element.name === "meta" || element.name === "link" ? attribute(element, "content") : undefined;
  const words = content ?? textOf(element, 60);
  const place = content === undefined ? wordsPlace(element) : attributePlace(element, "content");
  return words === "" || words.length > 300 ? [] : [{ signal, words, place, element }];
}

/** Elements between just above the headline and some way below it: where bylines stand. */
function isNearHeadline(element: PageElement, headline: Headline | undefined): boolean {
  const at = headline?.element?.order;
  return at === undefined || (element.order > at - 60 && element.order < at + 250);
}

const authorPath =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|by|profile?|people|person|writers?|contributors?|staff|journalists?|redakteur|team|reporter)\/[^/?#]+/i;

function authorLinks(facts: PageFacts, headline: Headline | undefined): readonly Hint[] {
  const links = facts.page.named("a").filter((element) => {
    if (element.region === "comments" || element.region === "hidden" || !isNearHeadline(element, headline))
      return false;
    return /\bauthor\b/.test(attribute(element, "rel") ?? "") || authorPath.test(attribute(element, "href") ?? "");
  });
  return links.slice(0, 10).flatMap((element) => elementHint(element, "author link"));
}

const bylineStart =
  /^(?:by|von|par|por|di|door|av|af|text|tekst|words|autor(?:in)?|author|written by|posted by|story by|report by|geschrieben von|verfasst von|автор|текст)\b\s*[:.]?\s+\S/iu;

function bylines(facts: PageFacts, headline: Headline | undefined): readonly Hint[] {
  for (const line of facts.visible.lines) {
    if (line.region === "comments" || line.text.length > 160 || !bylineStart.test(line.text)) continue;
    if (!isNearHeadline(line.element, headline)) continue;
    const { start, end } = facts.visible.placeOf(line.start, line.end);
    const hint: Hint = { signal: "byline", words: line.text, place: { selector: "body", start, end } };
    if (namesIn(hint.words, "shown", []).length > 0) return [hint];
  }
  return [];
}

const bylineClass =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|autor|autoren|auteur|writer|post-author|entry-author|article-author|contributor|c-byline|vcard|fn)(?=$|[\s_-])|author-?name|byline/i;

function bylineElements(facts: PageFacts, headline: Headline | undefined): readonly Hint[] {
  const elements = facts.page.having("class").filter((element) => {
    if (element.region === "comments" || element.region === "hidden" || !isNearHeadline(element, headline))
      return false;
    return bylineClass.test(attribute(element, "class") ?? "") && element.name !== "body" && element.name !== "article";
  });
  const hints = elements.slice(0, 12).flatMap((element) => elementHint(element, "byline element"));
  const first = hints.find((hint) => namesIn(hint.words, "shown", []).length > 0);
  return first === undefined ? [] : [first];
}
