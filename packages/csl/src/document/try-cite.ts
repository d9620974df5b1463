import type { Name } from "@citable/model";
import { nameKey, type CiteFacts, type NamesInPrint } from "../compile/rendering.ts";
import type { Sortable } from "../bibliography/sort.ts";
import type { TrialName, TryCite } from "../disambiguate/state.ts";
import type { Engine } from "../engine.ts";
import type { GivenLevel } from "../names/person.ts";
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
      lists: rendering.namesRendered.map(({ names, shown, printed }) => ({
        names: names.map((name, index) => new TriedName(name, index, printed)),
        shown,
      })),
    };
  };
}

/** A name whose key and words are worked out when they are first asked for. */
class TriedName implements TrialName {
  readonly #name: Name;
  readonly #index: number;
  readonly #printed: NamesInPrint;
  #key: string | undefined;
  readonly #words: (string | undefined)[] = [];

  constructor(name: Name, index: number, printed: NamesInPrint) {
    this.#name = name;
    this.#index = index;
    this.#printed = printed;
  }

  get key(): string {
    return (this.#key ??= nameKey(this.#name));
  }

  words(level: GivenLevel): string {
    return (this.#words[level] ??= plainText(this.#printed.print(this.#index, level)));
  }
}
