import { sortedBy, type Sortable } from "../bibliography/sort.ts";
import { capitalizeNoteStart } from "../cite/capitalize.ts";
import type { CitationMode, Cite } from "../cite/citation.ts";
import { joinCites, withCiteAffixes } from "../cite/cluster.ts";
import { collapseCites, type ClusterCite, type PrintAgain } from "../cite/collapse.ts";
import type { PlacedCite } from "../cite/position.ts";
import type { CiteFacts } from "../compile/rendering.ts";
import { groupBy } from "../disambiguate/name-levels.ts";
import type { Engine } from "../engine.ts";
import { settle } from "../output/settle.ts";
import { findRole, joined, plainText } from "../output/build.ts";
import type { Output, Settled } from "../output/tree.ts";

type PlacedItem = Sortable & { readonly placed: PlacedCite };

/** A citation whose cites have found their positions. */
export interface PlacedCitation {
  readonly cites: readonly PlacedCite[];
  readonly mode: CitationMode;
}

/** Prints a citation: its cites sorted, grouped, collapsed and joined ("Citation"). */
export function formatCitation(
  engine: Engine,
  { cites, mode }: PlacedCitation,
  factsOf: (id: string) => CiteFacts,
): Settled {
  const placed = cites.map((cite): PlacedItem => placedItem(cite, factsOf(cite.cite.item.id)));
  const sorted = engine.citation.sorter === undefined ? placed : sortedBy(placed, engine.citation.sorter);
  return settle(inMode(engine, sorted, mode), engine.habits);
}

function inMode(engine: Engine, cites: readonly PlacedItem[], mode: CitationMode): Output | undefined {
  switch (mode) {
    case "normal":
      return cites.some(({ placed }) => placed.cite.authorOnly === true)
        ? authorsAlone(engine, cites)
        : cluster(engine, cites);
    case "author-only":
      return authorsAlone(engine, cites);
    case "suppress-author":
      return cluster(engine, cites.map(withoutAuthor));
    case "narrative":
      // A note begins with its authors as it is.
      return engine.style.class === "note" ? cluster(engine, cites) : narrative(engine, cites);
    default:
      return mode satisfies never;
  }
}

function withoutAuthor({ facts, ...rest }: PlacedItem): PlacedItem {
  return { ...rest, facts: { ...facts, suppressAuthor: true } };
}

function cluster(engine: Engine, cites: readonly PlacedItem[]): Output | undefined {
  const printed = cites.flatMap((entry) => clusterCite(engine, entry));
  const again: PrintAgain = ({ item, facts, suffix }, change) =>
    withCiteAffixes(engine.citation.render(item, { ...facts, ...change }).output, {
      item,
      ...(suffix !== undefined && { suffix }),
    });
  const output = joinCites(collapseCites(printed, engine.style.citation, again), engine.style.citation.layout);
  return engine.style.class === "note" ? capitalizeNoteStart(output) : output;
}

/** The authors as words of the sentence, each once. */
function authorsAlone(engine: Engine, cites: readonly PlacedItem[]): Output | undefined {
  const authors = citesByAuthor(engine, cites).map(({ author }) => author);
  return joined(authors, delimiterOfWords(engine));
}

/** "Ash (1999, 2001); Birch (2001)": each author followed by their own cites, so that nobody has to match them. */
function narrative(engine: Engine, cites: readonly PlacedItem[]): Output | undefined {
  const parts = citesByAuthor(engine, cites).map(({ author, cites: own }) =>
    joined([author, cluster(engine, own.map(withoutAuthor))], " "),
  );
  return joined(parts, delimiterOfWords(engine));
}

/** Numbers may stand close ("1,2"), words may not. */
function delimiterOfWords({ style }: Engine): string {
  const { delimiter } = style.citation.layout;
  return /\s$/.test(delimiter) ? delimiter : `${delimiter} `;
}

interface CitesOfAuthor {
  readonly author: Output | undefined;
  readonly cites: readonly PlacedItem[];
}

/** The cites of each author, in the order in which the authors come. */
function citesByAuthor(engine: Engine, cites: readonly PlacedItem[]): readonly CitesOfAuthor[] {
  const authored = cites.map((cite) => ({ cite, author: authorOf(engine, cite) }));
  const groups = groupBy(authored, ({ author }) => plainText(author));
  return [...groups.values()].map((group) => ({ author: group[0]?.author, cites: group.map(({ cite }) => cite) }));
}

/** Styles that cite by number have authors in the bibliography only; there they are shortened as a sentence has them. */
function authorOf(engine: Engine, { item, facts }: PlacedItem): Output | undefined {
  const cited = findRole(engine.citation.render(item, { ...facts, suppressAuthor: false }).output, "names");
  if (cited !== undefined) return cited;
  const listed = findRole(engine.bibliographyArea?.renderForSentence(item, facts), "names");
  return findRole(listed, "name-list") ?? listed;
}

function placedItem(placed: PlacedCite, known: CiteFacts): PlacedItem {
  const { cite, position, nearNote, firstReferenceNoteNumber } = placed;
  const facts: CiteFacts = {
    ...known,
    ...locatorOf(cite),
    position,
    nearNote,
    ...(firstReferenceNoteNumber !== undefined && { firstReferenceNoteNumber }),
    suppressAuthor: cite.suppressAuthor ?? false,
  };
  return { item: cite.item, facts, placed };
}

function locatorOf(cite: Cite): Pick<CiteFacts, "locator" | "label"> {
  const locator = cite.locator?.trim() ?? "";
  // "sub verbo" is what CSL-JSON calls the term "sub-verbo".
  return locator === "" ? {} : { locator, ...(cite.label !== undefined && { label: cite.label.replaceAll(" ", "-") }) };
}

function clusterCite(engine: Engine, { item, facts, placed: { cite } }: PlacedItem): readonly ClusterCite[] {
  const printed = engine.citation.render(item, facts).output;
  const output = withCiteAffixes(printed, cite);
  if (output === undefined) return [];
  const whole = facts.suppressAuthor
    ? engine.citation.render(item, { ...facts, suppressAuthor: false }).output
    : printed;
  const author = plainText(findRole(whole, "names"));
  const prefixed = cite.prefix !== undefined && cite.prefix !== "";
  const particular = prefixed || cite.suffix !== undefined || facts.locator !== undefined;
  return [{ item, facts, output, author, particular, prefixed, suffix: cite.suffix }];
}
