import type { Name } from "@citable/model";
import { nameKey, type CiteFacts, type NamesInPrint, type Position } from "../compile/rendering.ts";
import type { Sortable } from "../bibliography/sort.ts";
import type { DisambiguationState, Trial, TrialName, TryCite } from "../disambiguate/state.ts";
import type { Engine } from "../engine.ts";
import type { GivenLevel } from "../names/person.ts";
import { nameSettings } from "../names/options.ts";
import { plainText } from "../output/build.ts";

/**
 * Renders cites for disambiguation. Ambiguity is looked for where cites are shortest: in later ones, or where a style
 * shows more names there (et-al-subsequent-min="6" beside et-al-min="4"), in the shorter of the two. A later cite that
 * is nothing but the number of a note ("See reference 4") has no words that could be mistaken.
 */
export function tryCites(engine: Engine, known: (id: string) => Sortable | undefined): TryCite {
  const mayBeLonger = showsMoreNamesLater(engine);
  return (id, state) => {
    const sortable = known(id);
    if (sortable === undefined) return untried(id);
    const later = tryAt("subsequent", engine, sortable, state);
    const wordless = later.key === "";
    if (!mayBeLonger && !wordless) return later;
    const first = tryAt("first", engine, sortable, state);
    return wordless || namesShown(first) < namesShown(later) ? first : later;
  };
}

function untried(id: string): Trial {
  return { key: id, lists: [], tests: 0 };
}

function showsMoreNamesLater({ style }: Engine): boolean {
  const settings = nameSettings({ ...style.nameOptions, ...style.citation.nameOptions });
  return settings.etAlSubsequentMin > settings.etAlMin || settings.etAlSubsequentUseFirst > settings.etAlUseFirst;
}

function namesShown({ lists }: Trial): number {
  return lists.reduce((sum, { shown }) => sum + shown, 0);
}

function tryAt(position: Position, engine: Engine, { item, facts }: Sortable, state: DisambiguationState): Trial {
  const tried: CiteFacts = { ...facts, ...state, position, nearNote: true, comparing: true };
  const { output, rendering } = engine.citation.render(item, tried);
  return {
    key: plainText(output),
    tests: rendering.disambiguateTests,
    lists: rendering.namesRendered.map(({ names, shown, printed }) => ({
      names: names.map((name, index) => new TriedName(name, index, printed)),
      shown,
    })),
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
