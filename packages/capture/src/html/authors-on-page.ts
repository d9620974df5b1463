import type { Issue, Name } from "@citable/model";
import { comparable } from "../merge/agreement.ts";
import type { Candidate } from "../merge/candidate.ts";
import type { Headline } from "./headline.ts";
import { type HintList, markedAuthors } from "./marked-authors.ts";
import { tagsNamed } from "./meta-tags.ts";
import { attribute, textOf } from "./page.ts";
import { namesOnPage } from "./page-evidence.ts";
import type { Hint, PageFacts } from "./page-facts.ts";
import { authorName, isCaselessName, namesIn } from "./people.ts";
import { areInCapitals, namesWereInCapitals, usualCase } from "../names/names-in-capitals.ts";
import { isPersonName } from "../names/person.ts";
import { isWorkOfScholarship } from "./schema-org.ts";
import { shownAuthors } from "./shown-authors.ts";
import type { SiteName } from "./site-name.ts";
import { type Signal, trust } from "./trust.ts";

/** One source's list of authors. */
interface AuthorList {
  readonly signal: Signal;
  readonly people: readonly { readonly name: string; readonly hint: Hint }[];
}

/** Below this no list is believed: a lone weak signal names the webmaster as often as the author. */
const believed = 0.5;

/** The authors of a page as candidates, and what is to be told of them. */
interface PageAuthors {
  readonly candidates: readonly Candidate[];
  readonly issues: readonly Issue[];
}

/**
 * Candidates for the authors: the list whose names are confirmed best, and the lists that say the same. Bylines in
 * capitals are written in the usual way, which is told.
 */
export function readAuthors(facts: PageFacts, headline: Headline | undefined, sites: readonly SiteName[]): PageAuthors {
  const lists = bestLists(facts, headline, sites).map(({ signal, people }) => ({
    signal,
    people: people.map(({ name, hint }) => ({ name: nameOf(name, hint), place: hint.place })),
  }));
  const shouted = lists.filter(({ people }) => areInCapitals(people.map(({ name }) => name)));
  // A spelling that somebody chose counts before one that we make.
  const spelt = [
    ...lists.filter((list) => !shouted.includes(list)),
    ...shouted.map((list) => ({
      ...list,
      people: list.people.map((each) => ({ ...each, name: usualCase(each.name) })),
    })),
  ];
  return {
    candidates: spelt.map(({ signal, people }) => namesOnPage(facts.page, signal, "author", people)),
    issues: shouted.length > 0 && shouted.length === lists.length ? [namesWereInCapitals] : [],
  };
}

function bestLists(
  facts: PageFacts,
  headline: Headline | undefined,
  sites: readonly SiteName[],
): readonly AuthorList[] {
  const lists = [...markedAuthors(facts), ...shownAuthors(facts, headline)].flatMap((each) => listOf(each, sites));
  if (lists.length === 0) return [];
  // What is written for citing is believed also where the page does not show it, which a saved page may not.
  const scores = nameScores(lists, isStatedForAll(facts) ? () => true : showsOn(facts));
  const ranked = lists
    .map((list) => ({ list, score: scoreOf(list, scores) }))
    .toSorted((one, other) => other.score - one.score);
  const [best] = ranked;
  if (best === undefined || best.score < believed) return [];
  return ranked.filter((each) => each === best || sameNames(each.list, best.list)).map(({ list }) => list);
}

function nameOf(name: string, { signal, isAccount }: Hint): Name {
  if (isAccount === true) return { kind: "literal", literal: name };
  return authorName(name, signal === "highwire author" || signal === "dublin core author");
}

type Shows = (name: string) => boolean;

/** Whether a page shows a name, in any case: in its text, on a button, or as what a picture shows. Few pages are asked. */
function showsOn({ page, visible }: PageFacts): Shows {
  let text: string | undefined;
  return (name) => {
    text ??= [
      visible.text,
      ...page.named("button").map((button) => textOf(button)),
      ...page.named("img").map((image) => attribute(image, "alt") ?? ""),
    ]
      .join("\n")
      .toLowerCase();
    return text.includes(name.toLowerCase());
  };
}

/** Tags made for citing say what they say to all; and what a page shows of a film's maker comes by script, not with it. */
function isStatedForAll(facts: PageFacts): boolean {
  const isFilm = tagsNamed(facts.meta, ["og:type"]).some(({ content }) => /^video\b/i.test(content));
  const isTagged = [...facts.meta.keys()].some((name) => /^(?:bepress_)?citation_|^eprints\./.test(name));
  return isFilm || isTagged || isWorkOfScholarship(facts);
}

/** Signals that repeat one another: a template prints one field of the database in all of them. */
const shownSignals: ReadonlySet<string> = new Set([
  "author link",
  "byline",
  "byline element",
  "author box",
  "name under headline",
  "microdata author",
]);

/**
 * How sure each name is: the chance that not all families of signals that name it err. Within a family the best
 * signal counts, and a second one takes away a quarter of the doubt.
 */
function nameScores(lists: readonly AuthorList[], shows: Shows): ReadonlyMap<string, number> {
  const names = new Map<string, { readonly shown: number[]; readonly stated: number[]; readonly name: string }>();
  const several = new Set<string>();
  for (const { signal, people } of lists) {
    for (const { name } of people) {
      if (people.length > 1) several.add(nameKey(name));
      const known = names.get(nameKey(name)) ?? { shown: [], stated: [], name };
      (shownSignals.has(signal) ? known.shown : known.stated).push(trust[signal].confidence);
      names.set(nameKey(name), known);
    }
  }
  return new Map(
    [...names].map(([key, { shown, stated, name }]) => [
      key,
      likeliness(name, shown.length > 0 ? () => true : shows, several.has(key)) *
        (1 - familyDoubt(shown) * familyDoubt(stated)),
    ]),
  );
}

function familyDoubt(confidences: readonly number[]): number {
  if (confidences.length === 0) return 1;
  return (1 - Math.max(...confidences)) * (confidences.length > 1 ? 0.75 : 1);
}

/**
 * A login is seldom the name that the page would have its author called by; and a name that metadata states but the
 * page nowhere shows is more often the account's than the author's, unless it is one of several. Names of citing vocabularies are inverted, and sure.
 */
function likeliness(name: string, shows: Shows, isOneOfSeveral: boolean): number {
  if (name.includes(",") || isOneOfSeveral) return 1;
  const isName = isPersonName(name) || isCaselessName(name);
  return (isName ? 1 : 0.85) * (shows(name) ? 1 : 0.55);
}

/** A list counts by its best and its mean name; further names that are sure by themselves make it the fuller one. */
function scoreOf(list: AuthorList, scores: ReadonlyMap<string, number>): number {
  const own = list.people.map(({ name }) => scores.get(nameKey(name)) ?? 0);
  const mean = own.reduce((total, score) => total + score, 0) / own.length;
  const sure = own.filter((score) => score > 0.85).length;
  return 0.5 * Math.max(...own) + 0.5 * mean + 0.03 * Math.min(Math.max(sure - 1, 0), 4);
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

function listOf({ marking, hints }: HintList, sites: readonly SiteName[]): readonly AuthorList[] {
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
  return first === undefined || people.length > 200 ? [] : [{ signal: first.hint.signal, people }];
}
