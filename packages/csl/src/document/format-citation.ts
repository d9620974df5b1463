import { sortedBy, type Sortable } from "../bibliography/sort.ts";
import { capitalizeNoteStart } from "../cite/capitalize.ts";
import type { Cite } from "../cite/citation.ts";
import { joinCites, withCiteAffixes } from "../cite/cluster.ts";
import { collapseCites, type ClusterCite, type PrintAgain } from "../cite/collapse.ts";
import type { PlacedCite } from "../cite/position.ts";
import type { CiteFacts } from "../compile/rendering.ts";
import type { Engine } from "../engine.ts";
import { settle } from "../output/settle.ts";
import type { Settled } from "../output/tree.ts";

type PlacedItem = Sortable & { readonly placed: PlacedCite };

/** Prints a citation: its cites sorted, grouped, collapsed and joined ("Citation"). */
export function formatCitation(
  engine: Engine,
  cites: readonly PlacedCite[],
  factsOf: (id: string) => CiteFacts,
): Settled {
  const placed = cites.map((cite): PlacedItem => placedItem(cite, factsOf(cite.cite.item.id)));
  const sorted = engine.citation.sorter === undefined ? placed : sortedBy(placed, engine.citation.sorter);
  const printed = sorted.flatMap((entry) => clusterCite(engine, entry));
  const again: PrintAgain = (cite, change) => engine.citation.render(cite.item, { ...cite.facts, ...change }).output;
  const joined = joinCites(collapseCites(printed, engine.style.citation, again), engine.style.citation.layout);
  return settle(engine.style.class === "note" ? capitalizeNoteStart(joined) : joined, engine.habits);
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
  const output = withCiteAffixes(engine.citation.render(item, facts).output, cite);
  if (output === undefined) return [];
  const prefixed = cite.prefix !== undefined && cite.prefix !== "";
  const particular = prefixed || cite.suffix !== undefined || facts.locator !== undefined;
  return [{ item, facts, output, particular, prefixed }];
}
