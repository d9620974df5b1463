import { layOutEntry } from "../bibliography/second-field.ts";
import type { Sortable } from "../bibliography/sort.ts";
import { subsequentAuthors } from "../bibliography/subsequent-author.ts";
import { capitalizeEntryStart } from "../cite/capitalize.ts";
import type { CiteFacts } from "../compile/rendering.ts";
import type { BibliographyEntry, Engine } from "../engine.ts";
import { settle } from "../output/settle.ts";

/**
 * Prints the items of a bibliography, in its order, each entry when it is asked for. Lists of names are as long as the style has them there; the
 * other means of telling items apart are the same as in the citations ("Disambiguation").
 */
export function* formatBibliography(engine: Engine, items: readonly Sortable[]): Generator<BibliographyEntry, void> {
  const area = engine.bibliographyArea;
  if (area === undefined) return;
  const substituted = subsequentAuthors(area.source);
  for (const [index, { item, facts }] of items.entries()) {
    const printed = area.render(item, entryFacts(facts, index + 1)).output;
    if (printed === undefined) continue;
    const entry = layOutEntry(capitalizeEntryStart(substituted(printed)), area.source);
    yield { id: item.id, output: settle(entry, engine.habits) };
  }
}

/** Given names that a citation spells out are spelt out here; they never shrink (name_BibliographyNameFormNeverShrinks). */
function entryFacts(facts: CiteFacts, citationNumber: number): CiteFacts {
  const { givenLevels } = facts;
  const spelt = givenLevels.size === 0 ? givenLevels : new Map([...givenLevels].filter(([, level]) => level === 2));
  return { ...facts, namesAtLeast: 0, givenLevels: spelt, citationNumber };
}
