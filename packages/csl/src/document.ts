import type { Item } from "@citable/model";
import { substituteSubsequentAuthors } from "./bibliography/subsequent-author.ts";
import { layOutEntry } from "./bibliography/second-field.ts";
import type { Sortable } from "./bibliography/sort.ts";
import { capitalizeNoteStart } from "./cite/capitalize.ts";
import type { Cite } from "./cite/citation.ts";
import { joinCites, withCiteAffixes } from "./cite/cluster.ts";
import { collapseCites, type ClusterCite, type PrintAgain } from "./cite/collapse.ts";
import { placeCites, type PlacedCite } from "./cite/position.ts";
import { nameKey, plainFacts, type CiteFacts } from "./compile/rendering.ts";
import { disambiguate, yearSuffixLetters } from "./disambiguate/disambiguate.ts";
import type { TryCite } from "./disambiguate/state.ts";
import type { BibliographyEntry, DocumentInput, Engine, FormattedDocument } from "./engine.ts";
import { plainText } from "./output/build.ts";
import { settle } from "./output/settle.ts";
import type { Output, Settled } from "./output/tree.ts";

/** Formats a whole document from scratch: numbers, positions, disambiguation, citations, bibliography. */
export function formatDocument(engine: Engine, document: DocumentInput): FormattedDocument {
  const items = disambiguated(engine, numberItems(engine, citedItems(document)));
  const placed = placeCites(document.citations, engine.style.citation.nearNoteDistance);
  return {
    citations: placed.map((cites) => formatCitation(engine, cites, items)),
    bibliography: formatBibliography(engine, items),
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
type KnownItems = ReadonlyMap<string, Sortable>;

function numberItems(engine: Engine, items: readonly Item[]): KnownItems {
  const cited = items.map((item, index) => ({ item, facts: { ...plainFacts, citationNumber: index + 1 } }));
  const sorted = engine.bibliographyArea?.sorter?.sort(cited) ?? cited;
  return new Map(
    sorted.map(({ item, facts }, index) => [item.id, { item, facts: { ...facts, citationNumber: index + 1 } }]),
  );
}

/** Adds what tells the items apart. Later cites are the shortest, so ambiguity is looked for in them. */
function disambiguated(engine: Engine, items: KnownItems): KnownItems {
  const tryCite: TryCite = (id, state) => {
    const known = items.get(id);
    if (known === undefined) return { key: id, lists: [], tests: 0 };
    const facts: CiteFacts = { ...known.facts, ...state, position: "subsequent", nearNote: true, comparing: true };
    const { output, rendering } = engine.citation.render(known.item, facts);
    return {
      key: plainText(output),
      tests: rendering.disambiguateTests,
      lists: rendering.namesRendered.map(({ names, shown, print }) => ({
        keys: names.map(nameKey),
        shown,
        print: (index, level) => plainText(print(index, level)),
      })),
    };
  };
  const { states, yearSuffixes } = disambiguate([...items.keys()], engine.style.citation.disambiguation, tryCite);
  return new Map(
    [...items].map(([id, { item, facts }]) => {
      const suffix = yearSuffixes.get(id);
      const yearSuffix = suffix === undefined ? {} : { yearSuffix: yearSuffixLetters(suffix) };
      return [id, { item, facts: { ...facts, ...states.get(id), ...yearSuffix } }];
    }),
  );
}

function formatCitation(engine: Engine, cites: readonly PlacedCite[], items: KnownItems): Settled {
  const sortable = cites.map((placed) => ({ item: placed.cite.item, facts: citeFacts(placed, items), placed }));
  const sorted = engine.citation.sorter?.sort(sortable) ?? sortable;
  const printed = sorted.flatMap((entry): ClusterCite[] => clusterCite(engine, entry));
  const again: PrintAgain = (cite, change) => engine.citation.render(cite.item, { ...cite.facts, ...change }).output;
  const collapsed = collapseCites(printed, engine.style.citation, again);
  const joined = joinCites(collapsed, engine.style.citation.layout);
  return settle(engine.style.class === "note" ? capitalizeNoteStart(joined) : joined, engine.habits);
}

type SortedCite = Sortable & { readonly placed: PlacedCite };

function clusterCite(engine: Engine, { item, facts, placed: { cite } }: SortedCite): ClusterCite[] {
  const output = withCiteAffixes(engine.citation.render(item, facts).output, cite);
  if (output === undefined) return [];
  const prefixed = cite.prefix !== undefined && cite.prefix !== "";
  const particular = prefixed || cite.suffix !== undefined || facts.locator !== undefined;
  return [{ item, facts, output, particular, prefixed }];
}

function citeFacts({ cite, position, nearNote, firstReferenceNoteNumber }: PlacedCite, items: KnownItems): CiteFacts {
  return {
    ...(items.get(cite.item.id)?.facts ?? plainFacts),
    ...locatorOf(cite),
    position,
    nearNote,
    ...(firstReferenceNoteNumber !== undefined && { firstReferenceNoteNumber }),
    suppressAuthor: cite.suppressAuthor ?? false,
  };
}

function locatorOf(cite: Cite): Pick<CiteFacts, "locator" | "label"> {
  const locator = cite.locator?.trim() ?? "";
  // "sub verbo" is what CSL-JSON calls the term "sub-verbo".
  return locator === "" ? {} : { locator, ...(cite.label !== undefined && { label: cite.label.replaceAll(" ", "-") }) };
}

/** In the bibliography names print as the style has them there; the other means of telling items apart show. */
function formatBibliography(engine: Engine, items: KnownItems): readonly BibliographyEntry[] {
  const area = engine.bibliographyArea;
  if (area === undefined) return [];
  const entries = [...items.values()].flatMap(({ item, facts }): { id: string; output: Output }[] => {
    const { output } = area.render(item, { ...facts, namesAtLeast: 0, givenLevels: plainFacts.givenLevels });
    return output === undefined ? [] : [{ id: item.id, output }];
  });
  return substituteSubsequentAuthors(entries, area.source).map(({ id, output }) => ({
    id,
    output: settle(layOutEntry(output, area.source), engine.habits),
  }));
}
