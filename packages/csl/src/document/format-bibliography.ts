import { layOutEntry } from "../bibliography/second-field.ts";
import { substituteSubsequentAuthors } from "../bibliography/subsequent-author.ts";
import { capitalizeEntryStart } from "../cite/capitalize.ts";
import { plainFacts } from "../compile/rendering.ts";
import type { BibliographyEntry, Engine } from "../engine.ts";
import { settle } from "../output/settle.ts";
import type { Output } from "../output/tree.ts";
import type { ItemRegistry } from "./item-registry.ts";

/**
 * Prints the bibliography. Names show as the style has them there; the other means of telling items apart are the
 * same as in the citations ("Disambiguation").
 */
export function formatBibliography(engine: Engine, items: ItemRegistry): readonly BibliographyEntry[] {
  const area = engine.bibliographyArea;
  if (area === undefined) return [];
  const entries = items.order.flatMap((id): { id: string; output: Output }[] => {
    const item = items.item(id);
    if (item === undefined) return [];
    const facts = { ...items.factsForEntry(id), namesAtLeast: 0, givenLevels: plainFacts.givenLevels };
    const { output } = area.render(item, facts);
    return output === undefined ? [] : [{ id, output }];
  });
  return substituteSubsequentAuthors(entries, area.source).map(({ id, output }) => ({
    id,
    output: settle(layOutEntry(capitalizeEntryStart(output), area.source), engine.habits),
  }));
}
