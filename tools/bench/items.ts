import { Random } from "./random.ts";
import {
  families,
  givens,
  journals,
  organizations,
  particles,
  places,
  publishers,
  qualities,
  topics,
} from "./words.ts";

/** An item in CSL-JSON, as both engines read it. */
export type BenchItem = Readonly<Record<string, unknown>> & { readonly id: string };

type Fields = Readonly<Record<string, unknown>>;

/** A kind of source: its CSL type and the fields that go with it. */
type Kind = (random: Random) => Fields;

/**
 * Varied items, the same for the same seed: ten kinds of source; one to twelve names, some with particles, suffixes or
 * as organizations; titles with markup, quotes and hyphens; full, partial, open and missing dates. Names and years come
 * from small sets, so that styles have something to tell apart.
 */
export function makeItems(count: number, seed = 1): readonly BenchItem[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: `item-${index + 1}`,
    title: title(random),
    ...random.pick(kinds)(random),
    ...(random.chance(0.95) && { author: names(random, random.chance(0.1) ? 12 : 4) }),
    ...(random.chance(0.95) && { issued: date(random) }),
    ...(random.chance(0.3) && { DOI: `10.5555/${random.between(1000, 9999)}.${index}` }),
  }));
}

const kinds: readonly Kind[] = [
  (random) => ({ type: "book", ...imprint(random), ...(random.chance(0.3) && { edition: random.between(2, 9) }) }),
  (random) => ({ type: "book", ...imprint(random), editor: names(random, 3), volume: String(random.between(1, 12)) }),
  (random) => ({ type: "chapter", ...within(random), editor: names(random, 3) }),
  (random) => ({ type: "entry-encyclopedia", ...within(random) }),
  (random) => ({ type: "article-journal", ...issue(random) }),
  (random) => ({ type: "article-journal", ...issue(random), URL: address(random) }),
  (random) => ({ type: "article-newspaper", "container-title": `The ${random.pick(places)} Courier` }),
  (random) => ({ type: "webpage", URL: address(random), accessed: date(random), "container-title": site(random) }),
  (random) => ({ type: "thesis", genre: "PhD thesis", publisher: `University of ${random.pick(places)}` }),
  (random) => ({ type: "report", ...imprint(random), number: `R-${random.between(10, 999)}`, genre: "Report" }),
];

function imprint(random: Random): Fields {
  return { publisher: random.pick(publishers), "publisher-place": random.pick(places) };
}

function within(random: Random): Fields {
  return { ...imprint(random), "container-title": title(random), page: pages(random) };
}

function issue(random: Random): Fields {
  return {
    "container-title": random.pick(journals),
    volume: String(random.between(1, 80)),
    issue: String(random.between(1, 12)),
    page: pages(random),
  };
}

function pages(random: Random): string {
  const first = random.between(1, 900);
  return `${first}–${first + random.between(1, 40)}`;
}

function address(random: Random): string {
  return `https://example.org/${random.pick(topics)}/${random.between(1, 9999)}`;
}

function site(random: Random): string {
  return `${random.pick(places)} Online`;
}

function title(random: Random): string {
  const topic = random.pick(topics);
  const main = `${random.chance(0.5) ? "The" : "On"} ${random.pick(qualities)} ${topic} of ${random.pick(places)}`;
  return random.chance(0.4) ? `${main}: a ${random.pick(qualities)} history of ${random.pick(topics)}` : main;
}

function names(random: Random, most: number): readonly Fields[] {
  return Array.from({ length: random.between(1, most) }, () => name(random));
}

function name(random: Random): Fields {
  if (random.chance(0.06)) return { literal: random.pick(organizations) };
  return {
    family: random.pick(families),
    given: random.pick(givens),
    ...(random.chance(0.08) && { "non-dropping-particle": random.pick(particles) }),
    ...(random.chance(0.03) && { suffix: "Jr." }),
  };
}

function date(random: Random): Fields {
  const year = random.between(1985, 2024);
  if (random.chance(0.05)) return { "date-parts": [[year], [year + 2]] };
  if (random.chance(0.05)) return { "date-parts": [[year]], season: random.between(1, 4) };
  if (random.chance(0.4)) return { "date-parts": [[year]] };
  return { "date-parts": [[year, random.between(1, 12), random.between(1, 28)]] };
}
