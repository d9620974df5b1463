import { nameKey, type CiteFacts } from "../compile/rendering.ts";
import type { Sortable } from "../bibliography/sort.ts";
import type { TryCite } from "../disambiguate/state.ts";
import type { Engine } from "../engine.ts";
import { plainText } from "../output/build.ts";

/** Renders cites for disambiguation. Later cites are the shortest, so ambiguity is looked for in them. */
export function tryCites(engine: Engine, known: (id: string) => Sortable | undefined): TryCite {
  // Where nothing can be told apart, nothing needs to be looked at.
  if (!engine.disambiguates) return (id) => ({ key: id, lists: [], tests: 0 });
  return (id, state) => {
    const sortable = known(id);
    if (sortable === undefined) return { key: id, lists: [], tests: 0 };
    const facts: CiteFacts = {
      ...sortable.facts,
      ...state,
      position: "subsequent",
      nearNote: true,
      comparing: true,
    };
    const { yearSuffix: _none, ...bare } = facts;
    const { output, rendering } = engine.citation.render(sortable.item, bare);
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
}
