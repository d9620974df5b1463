import type { GivenLevel } from "../names/person.ts";
import type { DisambiguationOptions } from "../style/style.ts";
import { groupBy, isGlobalRule, neededLevels, levelShown } from "./name-levels.ts";
import {
  undecided,
  type Decision,
  type DisambiguationState,
  type TrialName,
  type TrialNames,
  type TryCite,
} from "./state.ts";

/**
 * Tells the items of a group, whose cites look alike, apart by the methods that the style allows, in order: more
 * names, more of the given names, the style's own disambiguate="true", and last a letter after the year
 * ("Disambiguation").
 * @param initial the items in the order of the bibliography, in which year suffixes are given, with their states.
 */
export function resolveGroup(
  initial: ReadonlyMap<string, DisambiguationState>,
  options: DisambiguationOptions,
  tryCite: TryCite,
): ReadonlyMap<string, Decision> {
  return new GroupResolution(initial, options, tryCite).run();
}

/** A name at some place of an item's cite. */
interface NameOfCite {
  readonly id: string;
  readonly name: TrialName | undefined;
}

type SameName = (a: NameOfCite, b: NameOfCite) => boolean;

const sameKey: SameName = (a, b) => a.name?.key === b.name?.key;

class GroupResolution {
  readonly #states: Map<string, DisambiguationState>;
  readonly #options: DisambiguationOptions;
  readonly #tryCite: TryCite;

  constructor(initial: ReadonlyMap<string, DisambiguationState>, options: DisambiguationOptions, tryCite: TryCite) {
    this.#states = new Map(initial);
    this.#options = options;
    this.#tryCite = tryCite;
  }

  run(): ReadonlyMap<string, Decision> {
    const { addNames, addGivenName, addYearSuffix } = this.#options;
    const levels: readonly GivenLevel[] = addGivenName && !isGlobalRule(this.#options) ? [1, 2] : [];
    if (addNames || levels.length > 0) this.#eachAmbiguous((set) => this.#expandNames(set, levels));
    this.#eachAmbiguous((set) => this.#addCondition(set));
    const suffixes = new Map<string, number>();
    if (addYearSuffix) {
      this.#eachAmbiguous((set) => set.forEach((id, index) => suffixes.set(id, index)));
    }
    return new Map([...this.#states].map(([id, state]) => [id, { state, yearSuffix: suffixes.get(id) }]));
  }

  #state(id: string): DisambiguationState {
    return this.#states.get(id) ?? undecided;
  }

  #eachAmbiguous(resolve: (set: readonly string[]) => void): void {
    const sets = groupBy(this.#states.keys(), (id) => this.#tryCite(id, this.#state(id)).key);
    for (const set of sets.values()) if (set.length > 1) resolve(set);
  }

  /**
   * Shows one name more after the other, and each of them further at the given levels, for as long as that tells some
   * of the set apart; what did not help is taken back.
   * @param from the names before this one are known not to help.
   */
  #expandNames(set: readonly string[], levels: readonly GivenLevel[], from = 0): void {
    const longest = this.#longestList(set);
    for (let index = from; index < longest; index += 1) {
      if (this.#sameAt(set, index, sameKey)) continue;
      for (const level of [0, ...levels] as const) {
        const shown = level === 0 ? this.#alikeAt(set, index) : level;
        if (this.#sameAt(set, index, this.#sameWords(shown))) continue;
        const subsets = this.#splitBy(set, (id) => this.#expanded(id, index, shown));
        if (subsets === undefined) continue;
        for (const subset of subsets) if (subset.length > 1) this.#expandNames(subset, levels, index);
        return;
      }
    }
  }

  #longestList(set: readonly string[]): number {
    return set.reduce((longest, id) => {
      const { lists } = this.#tryCite(id, this.#state(id));
      return lists.reduce((most, { names }) => Math.max(most, names.length), longest);
    }, 0);
  }

  /**
   * Whether all cites of a set have the same name at an index, so that showing it tells nothing. Where lists end, "and"
   * and "et al." may still differ. Lists of thousands of authors would else be printed thousands of times.
   */
  #sameAt(set: readonly string[], index: number, same: SameName): boolean {
    const [first, ...others] = set.map((id) => ({ id, lists: this.#tryCite(id, this.#state(id)).lists }));
    if (first === undefined) return true;
    return others.every(
      ({ id, lists }) =>
        lists.length === first.lists.length &&
        lists.every((list, place) => {
          const that = first.lists[place];
          if (that === undefined) return false;
          const inside = sameLength(list, that) || index + 2 < Math.min(list.names.length, that.names.length);
          return inside && same({ id, name: list.names[index] }, { id: first.id, name: that.names[index] });
        }),
    );
  }

  /** Compares names by their words, as far as they are shown now and as far as they would be. */
  #sameWords(level: GivenLevel | ReadonlyMap<string, GivenLevel>): SameName {
    const words = ({ id, name }: NameOfCite): string => {
      if (name === undefined) return "";
      const now = this.#state(id).givenLevels.get(name.key) ?? 0;
      const then = (typeof level === "number" ? level : level.get(name.key)) ?? 0;
      return `${name.words(now)}|${name.words(then)}`;
    };
    return (a, b) => sameKey(a, b) || words(a) === words(b);
  }

  /** With a rule for all names, a name that comes to be shown is set off from those that look like it at once. */
  #alikeAt(set: readonly string[], index: number): ReadonlyMap<string, GivenLevel> {
    const { givenNameRule } = this.#options;
    if (!isGlobalRule(this.#options) || givenNameRule.startsWith("primary-name")) return new Map();
    const names = set.flatMap((id) =>
      this.#tryCite(id, this.#state(id)).lists.flatMap((list) =>
        index < list.shown ? [] : list.names.slice(index, index + 1),
      ),
    );
    const looks = groupBy(names, (name) => name.words(0));
    return new Map([...looks.values()].flatMap((alike) => [...neededLevels(alike, this.#options)]));
  }

  /** The state with the name at an index shown: at one level, or each name at its own. */
  #expanded(id: string, index: number, level: GivenLevel | ReadonlyMap<string, GivenLevel>): DisambiguationState {
    const state = this.#state(id);
    const namesAtLeast = this.#options.addNames ? Math.max(state.namesAtLeast, index + 1) : state.namesAtLeast;
    const givenLevels = new Map(state.givenLevels);
    for (const { names } of this.#tryCite(id, state).lists) {
      const name = names[index];
      if (name === undefined) continue;
      const wanted = (typeof level === "number" ? level : level.get(name.key)) ?? 0;
      if (wanted !== 0) givenLevels.set(name.key, levelShown(name, wanted, this.#options));
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
    const begun = this.#state(first).disambiguate;
    for (let count = begun + 1; count <= Math.min(most, begun + mostConditions); count += 1) {
      const subsets = this.#splitBy(set, (id) => ({ ...this.#state(id), disambiguate: count }));
      if (subsets === undefined) continue;
      for (const subset of subsets) if (subset.length > 1) this.#addCondition(subset);
      return;
    }
  }
}

function sameLength(a: TrialNames, b: TrialNames): boolean {
  return a.names.length === b.names.length;
}

/** Styles test disambiguate="true" once or twice; hostile ones would have each cite rendered without end. */
const mostConditions = 50;

/** 0 → "a", 25 → "z", 26 → "aa". */
export function yearSuffixLetters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : yearSuffixLetters(Math.floor(index / 26) - 1) + letter;
}
