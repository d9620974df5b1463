import type { Item } from "@citable/model";
import type { Sortable } from "./bibliography/sort.ts";
import type { Cite } from "./cite/citation.ts";
import { joinCites, withCiteAffixes } from "./cite/cluster.ts";
import { placeCites, type PlacedCite } from "./cite/position.ts";
import { plainFacts, type CiteFacts } from "./compile/rendering.ts";
import type { BibliographyEntry, DocumentInput, Engine, FormattedDocument } from "./engine.ts";
import { wrapped } from "./output/build.ts";
import { settle } from "./output/settle.ts";
import type { Settled } from "./output/tree.ts";

/** Formats a whole document from scratch: numbers, positions, disambiguation, citations, bibliography. */
export function formatDocument(engine: Engine, document: DocumentInput): FormattedDocument {
  const items = citedItems(document);
  const numbered = numberItems(engine, items);
  const placed = placeCites(document.citations, engine.style.citation.nearNoteDistance);
  return {
    citations: placed.map((cites) => formatCitation(engine, cites, numbered)),
    bibliography: formatBibliography(engine, numbered),
  };
}

/** Every item once, in the order of its first cite. */
function citedItems({ citations, registered = [], uncited = [] }: DocumentInput): readonly Item[] {
  const items = new Map<string, Item>();
  const cited = citations.flatMap(({ cites }) => cites.map((cite) => cite.item));
  for (const item of [...registered, ...cited, ...uncited]) {
    if (!items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

/** What a document knows of each of its items, in the order of the bibliography. */
export type NumberedItems = ReadonlyMap<string, Sortable>;

function numberItems(engine: Engine, items: readonly Item[]): NumberedItems {
  const cited = items.map((item, index) => ({ item, facts: { ...plainFacts, citationNumber: index + 1 } }));
  const sorted = engine.bibliographyArea?.sorter?.sort(cited) ?? cited;
  return new Map(
    sorted.map(({ item, facts }, index) => [item.id, { item, facts: { ...facts, citationNumber: index + 1 } }]),
  );
}

function formatCitation(engine: Engine, cites: readonly PlacedCite[], numbered: NumberedItems): Settled {
  const sortable = cites.map((placed) => ({ item: placed.cite.item, facts: citeFacts(placed, numbered), placed }));
  const sorted = engine.citation.sorter?.sort(sortable) ?? sortable;
  const rendered = sorted.flatMap(({ item, facts, placed }) => {
    const output = withCiteAffixes(engine.citation.render(item, facts).output, placed.cite);
    return output === undefined ? [] : [{ output }];
  });
  return settle(joinCites(rendered, engine.style.citation.layout), engine.habits);
}

function citeFacts(
  { cite, position, nearNote, firstReferenceNoteNumber }: PlacedCite,
  numbered: NumberedItems,
): CiteFacts {
  return {
    ...(numbered.get(cite.item.id)?.facts ?? plainFacts),
    ...locatorOf(cite),
    position,
    nearNote,
    ...(firstReferenceNoteNumber !== undefined && { firstReferenceNoteNumber }),
    suppressAuthor: cite.suppressAuthor ?? false,
  };
}

function locatorOf(cite: Cite): Pick<CiteFacts, "locator" | "label"> {
  if (cite.locator === undefined || cite.locator.trim() === "") return {};
  return { locator: cite.locator, ...(cite.label !== undefined && { label: cite.label }) };
}

function formatBibliography(engine: Engine, numbered: NumberedItems): readonly BibliographyEntry[] {
  const area = engine.bibliographyArea;
  if (area === undefined) return [];
  return [...numbered.values()].flatMap(({ item, facts }) => {
    const output = wrapped(area.render(item, facts).output, area.source.layout);
    return output === undefined ? [] : [{ id: item.id, output: settle(output, engine.habits) }];
  });
}
