import { layOutEntry } from "../bibliography/second-field.ts";
import { subsequentAuthors } from "../bibliography/subsequent-author.ts";
import { capitalizeEntryStart } from "../cite/capitalize.ts";
import type { CiteFacts } from "../compile/rendering.ts";
import type { BibliographyEntry, Engine } from "../engine.ts";
import { settle } from "../output/settle.ts";
import type { ItemRegistry } from "./item-registry.ts";

/**
 * Prints the bibliography, each entry when it is asked for. Lists of names are as long as the style has them there; the
 * other means of telling items apart are the same as in the citations ("Disambiguation").
 */
export function* formatBibliography(engine: Engine, items: ItemRegistry): Generator<BibliographyEntry, void> {
  const area = engine.bibliographyArea;
  if (area === undefined) return;
  const substituted = subsequentAuthors(area.source);
  for (const id of items.order) {
    const item = items.item(id);
    const printed = item && area.render(item, entryFacts(items.factsForEntry(id))).output;
    if (printed === undefined) continue;
    const entry = layOutEntry(capitalizeEntryStart(substituted(printed)), area.source);
    yield { id, output: settle(entry, engine.habits) };
  }
}

/** Given names that a citation spells out are spelt out here; they never shrink (name_BibliographyNameFormNeverShrinks). */
function entryFacts(facts: CiteFacts): CiteFacts {
  if (facts.givenLevels.size === 0) return facts.namesAtLeast === 0 ? facts : { ...facts, namesAtLeast: 0 };
  const givenLevels = new Map([...facts.givenLevels].filter(([, level]) => level === 2));
  return { ...facts, namesAtLeast: 0, givenLevels };
}
