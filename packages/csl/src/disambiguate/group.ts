import type { GivenLevel } from "../names/person.ts";
import type { DisambiguationOptions } from "../style/style.ts";
import { groupBy, isGlobalRule, neededLevels, levelShown } from "./name-levels.ts";
import {
  type Decision,
  type DisambiguationState,
  type Tried,
  type TrialName,
  type TrialNames,
  type TryItem,
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
  tryItem: TryItem,
): ReadonlyMap<string, Decision> {
  return new GroupResolution(initial, options, tryItem).run();
}

/** A name at some place of an item's cite. */
interface NameOfCite {
  readonly state: DisambiguationState;
  readonly name: TrialName | undefined;
}

type SameName = (a: NameOfCite, b: NameOfCite) => boolean;

const sameKey: SameName = (a, b) => a.name?.key === b.name?.key;

class GroupResolution {
  readonly #cites: Map<string, Tried>;
  readonly #options: DisambiguationOptions;
  readonly #tryItem: TryItem;

  constructor(initial: ReadonlyMap<string, DisambiguationState>, options: DisambiguationOptions, tryItem: TryItem) {
    this.#options = options;
    this.#tryItem = tryItem;
    this.#cites = new Map([...initial].map(([id, state]) => [id, tryItem(id, state)]));
  }

  run(): ReadonlyMap<string, Decision> {
    const { addNames, addGivenName, addYearSuffix } = this.#options;
    const levels: readonly GivenLevel[] = addGivenName && !isGlobalRule(this.#options) ? [1, 2] : [];
    if (addNames || levels.length > 0) this.#eachAmbiguous((set) => this.#expandNames(set, levels));
    this.#eachAmbiguous((set) => this.#addCondition(set));
    const suffixes = new Map<string, number>();
    if (addYearSuffix) {
      this.#eachAmbiguous((set) => set.forEach(({ id }, index) => suffixes.set(id, index)));
    }
    return new Map([...this.#cites].map(([id, { state }]) => [id, { state, yearSuffix: suffixes.get(id) }]));
  }

  #eachAmbiguous(resolve: (set: readonly Tried[]) => void): void {
    for (const set of groupBy(this.#cites.values(), words).values()) if (set.length > 1) resolve(set);
  }

  /**
   * Shows one name more after the other, and each of them further at the given levels, for as long as that tells some
   * of the set apart; what did not help is taken back.
   * @param from the names before this one are known not to help.
   */
  #expandNames(set: readonly Tried[], levels: readonly GivenLevel[], from = 0): void {
    const longest = longestList(set);
    for (let index = from; index < longest; index += 1) {
      if (sameAt(set, index, sameKey)) continue;
      for (const level of [0, ...levels] as const) {
        const shown = level === 0 ? this.#alikeAt(set, index) : level;
        if (sameAt(set, index, sameWords(shown))) continue;
        const subsets = this.#splitBy(set, (cite) => this.#expanded(cite, index, shown));
        if (subsets === undefined) continue;
        for (const subset of subsets) if (subset.length > 1) this.#expandNames(subset, levels, index);
        return;
      }
    }
  }

  /** With a rule for all names, a name that comes to be shown is set off from those that look like it at once. */
  #alikeAt(set: readonly Tried[], index: number): ReadonlyMap<string, GivenLevel> {
    const { givenNameRule } = this.#options;
    if (!isGlobalRule(this.#options) || givenNameRule.startsWith("primary-name")) return new Map();
    const names = set.flatMap(({ trial }) =>
      trial.lists.flatMap((list) => (index < list.shown ? [] : list.names.slice(index, index + 1))),
    );
    const looks = groupBy(names, (name) => name.words(0));
    return new Map([...looks.values()].flatMap((alike) => [...neededLevels(alike, this.#options)]));
  }

  /** The state with the name at an index shown: at one level, or each name at its own. */
  #expanded(
    { state, trial }: Tried,
    index: number,
    level: GivenLevel | ReadonlyMap<string, GivenLevel>,
  ): DisambiguationState {
    const namesAtLeast = this.#options.addNames ? Math.max(state.namesAtLeast, index + 1) : state.namesAtLeast;
    const givenLevels = new Map(state.givenLevels);
    for (const { names } of trial.lists) {
      const name = names[index];
      if (name === undefined) continue;
      const wanted = (typeof level === "number" ? level : level.get(name.key)) ?? 0;
      if (wanted !== 0) givenLevels.set(name.key, levelShown(name, wanted, this.#options));
    }
    return { ...state, namesAtLeast, givenLevels };
  }

  /** Puts a set into new states if that tells some of it apart; answers the parts, or undefined when all stay alike. */
  #splitBy(
    set: readonly Tried[],
    stateOf: (cite: Tried) => DisambiguationState,
  ): readonly (readonly Tried[])[] | undefined {
    const cites = set.map((cite) => this.#tryItem(cite.id, stateOf(cite)));
    const subsets = groupBy(cites, words);
    if (subsets.size < 2) return undefined;
    for (const cite of cites) this.#cites.set(cite.id, cite);
    return [...subsets.values()];
  }

  /** One test of disambiguate="true" more after the other, while cites remain alike. */
  #addCondition(set: readonly Tried[]): void {
    const [first] = set;
    if (first === undefined) return;
    const most = this.#tryItem(first.id, { ...first.state, disambiguate: Number.POSITIVE_INFINITY }).trial.tests;
    const begun = first.state.disambiguate;
    for (let count = begun + 1; count <= Math.min(most, begun + mostConditions); count += 1) {
      const subsets = this.#splitBy(set, ({ state }) => ({ ...state, disambiguate: count }));
      if (subsets === undefined) continue;
      for (const subset of subsets) if (subset.length > 1) this.#addCondition(subset);
      return;
    }
  }
}

function words({ trial }: Tried): string {
  return trial.key;
}

function longestList(set: readonly Tried[]): number {
  return set.reduce(
    (longest, { trial }) => trial.lists.reduce((most, { names }) => Math.max(most, names.length), longest),
    0,
  );
}

/**
 * Whether all cites of a set have the same name at an index, so that showing it tells nothing. Where lists end, "and"
 * and "et al." may still differ. Lists of thousands of authors would else be printed thousands of times.
 */
function sameAt([first, ...others]: readonly Tried[], index: number, same: SameName): boolean {
  if (first === undefined) return true;
  const { lists } = first.trial;
  return others.every(
    ({ state, trial }) =>
      trial.lists.length === lists.length &&
      trial.lists.every((list, place) => {
        const that = lists[place];
        if (that === undefined) return false;
        const inside = sameLength(list, that) || index + 2 < Math.min(list.names.length, that.names.length);
        return inside && same({ state, name: list.names[index] }, { state: first.state, name: that.names[index] });
      }),
  );
}

/** Compares names by their words, as far as they are shown now and as far as they would be. */
function sameWords(level: GivenLevel | ReadonlyMap<string, GivenLevel>): SameName {
  const wordsOf = ({ state, name }: NameOfCite): string => {
    if (name === undefined) return "";
    const now = state.givenLevels.get(name.key) ?? 0;
    const then = (typeof level === "number" ? level : level.get(name.key)) ?? 0;
    return `${name.words(now)}|${name.words(then)}`;
  };
  return (a, b) => sameKey(a, b) || wordsOf(a) === wordsOf(b);
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
