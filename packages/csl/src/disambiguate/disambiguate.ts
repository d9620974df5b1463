import type { GivenLevel } from "../names/person.ts";
import type { DisambiguationOptions } from "../style/style.ts";
import { globalLevels, groupBy, withLevels, type LevelsByItem } from "./name-levels.ts";
import { undecided, type DisambiguationState, type TryCite } from "./state.ts";

export interface Disambiguated {
  readonly states: ReadonlyMap<string, DisambiguationState>;
  readonly yearSuffixes: ReadonlyMap<string, number>;
}

/**
 * Tells the items of a document apart by the methods that the style allows, in order: more names, more of the given
 * names, the style's own disambiguate="true", and last a letter after the year ("Disambiguation").
 * @param ids the items in the order of the bibliography, in which year suffixes are given.
 */
export function disambiguate(ids: readonly string[], options: DisambiguationOptions, tryCite: TryCite): Disambiguated {
  return new Disambiguation(ids, options, tryCite).run();
}

class Disambiguation {
  readonly #ids: readonly string[];
  readonly #options: DisambiguationOptions;
  readonly #tryCite: TryCite;
  readonly #states = new Map<string, DisambiguationState>();
  /** Whether given names are looked at for the whole document rather than within ambiguous cites. */
  readonly #global: boolean;

  constructor(ids: readonly string[], options: DisambiguationOptions, tryCite: TryCite) {
    this.#ids = ids;
    this.#options = options;
    this.#tryCite = tryCite;
    this.#global = options.addGivenName && options.givenNameRule !== "by-cite";
    for (const id of ids) this.#states.set(id, undecided);
  }

  run(): Disambiguated {
    if (this.#global) this.#setLevels(this.#levels(true));
    this.#eachAmbiguous((set) => {
      if (this.#options.addNames) this.#expandNames(set, []);
    });
    if (this.#options.addGivenName && !this.#global) {
      this.#eachAmbiguous((set) => this.#expandNames(set, [1, 2]));
    }
    if (this.#global) this.#setLevels(this.#levels(false));
    this.#eachAmbiguous((set) => this.#addCondition(set));
    return { states: this.#states, yearSuffixes: this.#options.addYearSuffix ? this.#yearSuffixes() : new Map() };
  }

  #state(id: string): DisambiguationState {
    return this.#states.get(id) ?? undecided;
  }

  #key(id: string): string {
    return this.#tryCite(id, this.#state(id)).key;
  }

  #ambiguousSets(): readonly (readonly string[])[] {
    return [...groupBy(this.#ids, (id) => this.#key(id)).values()].filter((set) => set.length > 1);
  }

  #eachAmbiguous(resolve: (set: readonly string[]) => void): void {
    for (const set of this.#ambiguousSets()) resolve(set);
  }

  #levels(hidden: boolean): LevelsByItem {
    const trials = new Map(this.#ids.map((id) => [id, this.#tryCite(id, this.#state(id))]));
    return globalLevels(trials, this.#options, hidden);
  }

  #setLevels(levels: LevelsByItem): void {
    for (const id of this.#ids) this.#states.set(id, withLevels(this.#states.get(id), levels.get(id)));
  }

  /**
   * Shows one name more after the other, and each of them further at the given levels, for as long as that tells some
   * of the set apart; what did not help is taken back.
   */
  #expandNames(set: readonly string[], levels: readonly GivenLevel[]): void {
    for (let index = 0; index < this.#longestList(set); index += 1) {
      for (const level of [0, ...levels] as const) {
        const subsets = this.#splitBy(set, (id) => this.#expanded(id, index, level));
        if (subsets === undefined) continue;
        for (const subset of subsets) if (subset.length > 1) this.#expandNames(subset, levels);
        return;
      }
    }
  }

  #longestList(set: readonly string[]): number {
    const lengths = set.flatMap((id) => this.#tryCite(id, this.#state(id)).lists.map((list) => list.keys.length));
    return Math.max(0, ...lengths);
  }

  /** The state with the name at an index shown, at a level. */
  #expanded(id: string, index: number, level: GivenLevel): DisambiguationState {
    const state = this.#state(id);
    const namesAtLeast = this.#options.addNames ? Math.max(state.namesAtLeast, index + 1) : state.namesAtLeast;
    if (level === 0) return { ...state, namesAtLeast };
    const { lists } = this.#tryCite(id, state);
    const givenLevels = new Map(state.givenLevels);
    for (const list of lists) {
      const key = list.keys[index];
      if (key !== undefined) givenLevels.set(key, level);
    }
    return { ...state, namesAtLeast, givenLevels };
  }

  /** Puts a set into new states if that tells some of it apart; answers the parts, or undefined when all stay alike. */
  #splitBy(
    set: readonly string[],
    stateOf: (id: string) => DisambiguationState,
  ): readonly (readonly string[])[] | undefined {
    const states = new Map(set.map((id) => [id, stateOf(id)]));
    const subsets = groupBy(set, (id) => this.#tryCite(id, states.get(id) ?? undecided).key);
    if (subsets.size < 2) return undefined;
    for (const [id, state] of states) this.#states.set(id, state);
    return [...subsets.values()];
  }

  /** One test of disambiguate="true" more after the other, while cites remain alike. */
  #addCondition(set: readonly string[]): void {
    const [first] = set;
    if (first === undefined) return;
    const most = this.#tryCite(first, { ...this.#state(first), disambiguate: Number.POSITIVE_INFINITY }).tests;
    for (let count = this.#state(first).disambiguate + 1; count <= most; count += 1) {
      const subsets = this.#splitBy(set, (id) => ({ ...this.#state(id), disambiguate: count }));
      if (subsets === undefined) continue;
      for (const subset of subsets) if (subset.length > 1) this.#addCondition(subset);
      return;
    }
  }

  #yearSuffixes(): ReadonlyMap<string, number> {
    return new Map(this.#ambiguousSets().flatMap((set) => set.map((id, index): [string, number] => [id, index])));
  }
}

/** 0 → "a", 25 → "z", 26 → "aa". */
export function yearSuffixLetters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : yearSuffixLetters(Math.floor(index / 26) - 1) + letter;
}
