import { compareEditions, editionName, editionOf, idsOf } from "../editions/edition.ts";
import { families, type StyleFamily } from "../editions/families.ts";
import { listOverlays } from "../overlays/listing.ts";
import { summaryIn, type StyleSource, type StyleSummary } from "../source.ts";
import { locateId } from "./located.ts";

/** A style in the catalogue's list. */
export interface ListedStyle extends StyleSummary {
  /** Its name by edition, "mla@9", if `find` answers that name with this style. */
  readonly name?: string;
  /** The edition that this one is made from, if no source has it: "chicago-notes@17". */
  readonly madeFrom?: string;
}

/** The styles of all sources, each id once: the first source's. Those with a name by edition come first. */
export async function listStyles(sources: readonly StyleSource[]): Promise<readonly ListedStyle[]> {
  return joinLists(await Promise.all(sources.map((source) => source.list())));
}

/**
 * The same without most of the styles that none of these words find; those of the guides are all there, because people
 * call them by other words than their own.
 */
export async function listMatching(
  sources: readonly StyleSource[],
  words: readonly string[],
): Promise<readonly ListedStyle[]> {
  return joinLists(
    await Promise.all(sources.map(async (source, place) => matching(sources.slice(0, place), source, words))),
  );
}

async function matching(
  earlier: readonly StyleSource[],
  source: StyleSource,
  words: readonly string[],
): Promise<readonly StyleSummary[]> {
  if (source.matching === undefined) return source.list();
  const found = new Map<string, StyleSummary>();
  for (const summary of await source.matching(words)) {
    // The earlier source may have the style with a title that does not match: it hides this one all the same.
    if ((await locateId(earlier, summary.id)) === undefined) found.set(summary.id, summary);
  }
  for (const id of families.flatMap((family) => idsOf(family))) {
    const summary = await summaryIn(source, id);
    if (summary !== undefined) found.set(id, summary);
  }
  return [...found.values()];
}

async function joinLists(lists: readonly (readonly StyleSummary[])[]): Promise<readonly ListedStyle[]> {
  const names = nameStyles(lists);
  const named: NamedStyle[] = [];
  const others: StyleSummary[] = [];
  const seen = new Set<string>();
  for (const summary of lists.flat()) {
    const name = names.get(summary);
    // A later source's style of the same id stays in the list only when it is another edition, with its own name.
    if (name !== undefined) named.push({ ...summary, name });
    else if (!seen.has(summary.id)) others.push(summary);
    seen.add(summary.id);
  }
  return [...(await withOverlays(named)).sort(byName), ...others.sort((left, right) => order(left.title, right.title))];
}

async function withOverlays(named: readonly NamedStyle[]): Promise<NamedStyle[]> {
  const made = await listOverlays(named);
  return [...named, ...made.flatMap((style) => (hasName(style) ? style : []))];
}

function hasName(style: ListedStyle): style is NamedStyle {
  return style.name !== undefined;
}

type NamedStyle = ListedStyle & { readonly name: string };

/** Gives each name by edition to the one style that has it: the first source's, and there the id that states it. */
function nameStyles(lists: readonly (readonly StyleSummary[])[]): ReadonlyMap<StyleSummary, string> {
  const owners = new Map<string, StyleSummary>();
  for (const list of lists) {
    const taken = new Map<string, StyleSummary>();
    for (const summary of list) claimNames(summary, taken);
    for (const [name, summary] of taken) if (!owners.has(name)) owners.set(name, summary);
  }
  const told = new Set([...owners.keys()].flatMap((name) => (name.includes("@") ? (name.split("@")[0] ?? "") : [])));
  const names = new Map<StyleSummary, string>();
  for (const [name, summary] of owners) {
    // A family's bare name leads to its newest edition, so a style that states none has no name beside those.
    if (!told.has(name) && !names.has(summary)) names.set(summary, name);
  }
  return names;
}

function claimNames(summary: StyleSummary, taken: Map<string, StyleSummary>): void {
  const edition = editionOf(summary);
  if (edition === undefined) return;
  const editions = edition.editions.length === 0 ? [undefined] : edition.editions;
  for (const each of editions) {
    const name = editionName(edition.family, each);
    const owner = taken.get(name);
    const precedes = owner === undefined || rank(edition.family, summary, each) < rank(edition.family, owner, each);
    if (precedes) taken.set(name, summary);
  }
}

function rank(family: StyleFamily, summary: StyleSummary, edition: string | undefined): number {
  return idsOf(family, edition).indexOf(summary.id);
}

function byName(left: NamedStyle, right: NamedStyle): number {
  const [leftFamily = "", leftEdition] = left.name.split("@");
  const [rightFamily = "", rightEdition] = right.name.split("@");
  return order(leftFamily, rightFamily) || compareEditions(leftEdition, rightEdition);
}

/** By code unit: a collator would take ten times as long for ten thousand titles. */
function order(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
