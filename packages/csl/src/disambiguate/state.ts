import type { GivenLevel } from "../names/person.ts";

/** What has been decided to tell an item from others ("Disambiguation"). */
export interface DisambiguationState {
  readonly namesAtLeast: number;
  readonly givenLevels: ReadonlyMap<string, GivenLevel>;
  /** How many tests of disambiguate="true" hold. */
  readonly disambiguate: number;
}

/** What disambiguation has found for an item; `yearSuffix` counts from 0. */
export interface Decision {
  readonly state: DisambiguationState;
  readonly yearSuffix: number | undefined;
}

export const undecided: DisambiguationState = { namesAtLeast: 0, givenLevels: new Map(), disambiguate: 0 };

/** States with the same key are the same. */
export function stateKey({ namesAtLeast, givenLevels, disambiguate }: DisambiguationState): string {
  let key = `${namesAtLeast}|${disambiguate}`;
  for (const [name, level] of givenLevels) key += `|${level}${name}`;
  return key;
}

/** What a cite looks like in a state, and the names in it. */
export interface Trial {
  /** The words of the cite: two items are ambiguous when theirs are the same. */
  readonly key: string;
  readonly lists: readonly TrialNames[];
  /** How often the style tested disambiguate="true". */
  readonly tests: number;
}

/** An item in a state, and its cite there. */
export interface Tried {
  readonly id: string;
  readonly state: DisambiguationState;
  readonly trial: Trial;
}

/** Tries an item in a state; what it answers is the same object each time. */
export type TryItem = (id: string, state: DisambiguationState) => Tried;

export interface TrialNames {
  readonly names: readonly TrialName[];
  readonly shown: number;
}

/** A name of a cite: who it is, and its words at a level. */
export interface TrialName {
  readonly key: string;
  words(level: GivenLevel): string;
}

/** Renders an item's cite in a state, without what is particular to one place. */
export type TryCite = (id: string, state: DisambiguationState) => Trial;
