import type { GivenLevel } from "../names/person.ts";
import type { DisambiguationOptions } from "../style/style.ts";
import { groupBy, isGlobalRule, neededLevels, levelShown } from "./name-levels.ts";
import type { DisambiguationState, Tried, TrialName, TrialNames, TryItem } from "./state.ts";

/** Shows the name at an index, and it and all before it at a level; level 0 is how the style prints it. */
export interface NameStep {
  readonly index: number;
  readonly level: GivenLevel;
}

/** How far names are shown: all at one level, or each at its own. */
type ShownLevels = GivenLevel | ReadonlyMap<string, GivenLevel>;

/** A step as some cites take it. */
export interface TakenStep extends NameStep {
  readonly shown: ShownLevels;
}

/** A step that tells some cites apart: the cites after it, by their words. */
export interface NameSplit {
  readonly step: TakenStep;
  readonly parts: ReadonlyMap<string, readonly Tried[]>;
}

/** A name at some place of an item's cite. */
interface NameOfCite {
  readonly state: DisambiguationState;
  readonly name: TrialName | undefined;
}

type SameName = (a: NameOfCite, b: NameOfCite) => boolean;

const sameKey: SameName = (a, b) => a.name?.key === b.name?.key;

/** The steps by which a style tells names apart: one name more after the other, each of them further and further. */
export class NameSteps {
  readonly #options: DisambiguationOptions;
  readonly #tryItem: TryItem;
  readonly #levels: readonly GivenLevel[];
  /**
   * With a rule for all names, a name that comes to be shown is set off from those that look like it at once: how far
   * it is shown depends on the other cites.
   */
  readonly levelsFollowOthers: boolean;

  constructor(options: DisambiguationOptions, tryItem: TryItem) {
    const { addGivenName, givenNameRule } = options;
    const global = isGlobalRule(options);
    this.#options = options;
    this.#tryItem = tryItem;
    this.#levels = addGivenName && !global ? [0, 1, 2] : [0];
    this.levelsFollowOthers = global && !givenNameRule.startsWith("primary-name");
  }

  /** The first step, from a name on, that tells some of the cites apart. */
  firstSplit(cites: readonly Tried[], from: number): NameSplit | undefined {
    for (const step of this.after(cites, from)) {
      const split = this.split(cites, step);
      if (split !== undefined) return split;
    }
    return undefined;
  }

  /** The steps that may tell cites apart, in order, from a name on. */
  *after(cites: readonly Tried[], from: number): Iterable<NameStep> {
    const longest = longestList(cites);
    for (let index = from; index < longest; index += 1) {
      if (sameAt(cites, index, sameKey)) continue;
      for (const level of this.#levels) yield { index, level };
    }
  }

  /** Takes a step with some cites; answers nothing when all stay alike. */
  split(cites: readonly Tried[], { index, level }: NameStep): NameSplit | undefined {
    const shown = level === 0 && this.levelsFollowOthers ? this.#alikeAt(cites, index) : level;
    if (sameAt(cites, index, sameWords(shown))) return undefined;
    const step = { index, level, shown };
    const parts = groupBy(
      cites.map((cite) => this.take(cite, step)),
      ({ trial }) => trial.key,
    );
    return parts.size < 2 ? undefined : { step, parts };
  }

  /** A cite with the name at an index shown. */
  take(cite: Tried, { index, shown }: TakenStep): Tried {
    const { id, state } = cite;
    const namesAtLeast = this.#options.addNames ? Math.max(state.namesAtLeast, index + 1) : state.namesAtLeast;
    const givenLevels = shown === 0 ? state.givenLevels : this.#levelsWith(cite, index, shown);
    return this.#tryItem(id, { ...state, namesAtLeast, givenLevels });
  }

  #levelsWith({ state, trial }: Tried, index: number, shown: ShownLevels): ReadonlyMap<string, GivenLevel> {
    const givenLevels = new Map(state.givenLevels);
    for (const { names } of trial.lists) {
      const name = names[index];
      const wanted = name === undefined ? 0 : levelOf(name, shown);
      if (name !== undefined && wanted !== 0) givenLevels.set(name.key, levelShown(name, wanted, this.#options));
    }
    return givenLevels;
  }

  #alikeAt(cites: readonly Tried[], index: number): ReadonlyMap<string, GivenLevel> {
    const names = cites.flatMap(({ trial }) =>
      trial.lists.flatMap((list) => (index < list.shown ? [] : list.names.slice(index, index + 1))),
    );
    const looks = groupBy(names, (name) => name.words(0));
    return new Map([...looks.values()].flatMap((alike) => [...neededLevels(alike, this.#options)]));
  }
}

function levelOf(name: TrialName, shown: ShownLevels): GivenLevel {
  return typeof shown === "number" ? shown : (shown.get(name.key) ?? 0);
}

function longestList(cites: readonly Tried[]): number {
  return cites.reduce(
    (longest, { trial }) => trial.lists.reduce((most, { names }) => Math.max(most, names.length), longest),
    0,
  );
}

/**
 * Whether all cites have the same name at an index, so that showing it tells nothing. Where lists end, "and" and
 * "et al." may still differ. Lists of thousands of authors would else be printed thousands of times.
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
function sameWords(shown: ShownLevels): SameName {
  const wordsOf = ({ state, name }: NameOfCite): string => {
    if (name === undefined) return "";
    return `${name.words(state.givenLevels.get(name.key) ?? 0)}|${name.words(levelOf(name, shown))}`;
  };
  return (a, b) => sameKey(a, b) || wordsOf(a) === wordsOf(b);
}

function sameLength(a: TrialNames, b: TrialNames): boolean {
  return a.names.length === b.names.length;
}
