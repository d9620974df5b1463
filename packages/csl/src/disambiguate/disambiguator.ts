import type { DisambiguationOptions } from "../style/style.ts";
import { Group, type InOrder, type Means } from "./group.ts";
import { NameIndex } from "./name-index.ts";
import { isGlobalRule, namesToTell } from "./name-levels.ts";
import { NameSteps } from "./name-steps.ts";
import {
  stateKey,
  undecided,
  type Decision,
  type DisambiguationState,
  type Tried,
  type TryCite,
  type TryItem,
} from "./state.ts";

interface Entry {
  /** The words of the cite in its initial state: items with the same words form a group. */
  words: string;
  decision: Decision;
}

const undisturbed: Decision = { state: undecided, yearSuffix: undefined };

/**
 * Keeps the items of a document apart while it changes. An item that comes or goes concerns only those whose cites
 * look like its own, and, where given names are looked at for the whole document, those that share a name with it.
 */
export class Disambiguator {
  readonly #trials: Trials;
  readonly #means: Means;
  readonly #entries = new Map<string, Entry>();
  readonly #groups = new Map<string, Group>();
  readonly #names: NameIndex | undefined;
  readonly #changedItems = new Set<string>();
  readonly #changedGroups = new Set<Group>();

  constructor(options: DisambiguationOptions, tryCite: TryCite, inOrder: InOrder) {
    const global = isGlobalRule(options);
    this.#trials = remembering(tryCite);
    const tryItem = this.#trials.tried;
    const nameSteps =
      options.addNames || (options.addGivenName && !global) ? new NameSteps(options, tryItem) : undefined;
    this.#means = { options, tryItem, nameSteps, inOrder };
    this.#names = global ? new NameIndex(options) : undefined;
  }

  add(id: string): void {
    this.#entries.set(id, { words: "", decision: undisturbed });
    this.#names?.add(id, namesToTell(this.#trials.tried(id, undecided).trial.lists, this.#means.options));
    this.#changedItems.add(id);
  }

  remove(id: string): void {
    this.#leaveGroup(id);
    this.#names?.remove(id);
    this.#trials.forget(id);
    this.#entries.delete(id);
    this.#changedItems.delete(id);
  }

  /** The order of the bibliography has changed, and with it perhaps that of the year suffixes. */
  reorder(): void {
    for (const group of this.#groups.values()) if (group.size > 1) this.#changedGroups.add(group);
  }

  /** Decides anew what the changes concern; answers what came out differently, by item. */
  settle(): ReadonlyMap<string, Decision> {
    for (const id of this.#names?.settle() ?? []) this.#changedItems.add(id);
    for (const id of this.#changedItems) this.#regroup(id);
    this.#changedItems.clear();
    const changed = new Map<string, Decision>();
    for (const group of this.#changedGroups) this.#decide(group, changed);
    this.#changedGroups.clear();
    return changed;
  }

  #regroup(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#leaveGroup(id);
    const cite = this.#trials.tried(id, this.#initial(id));
    entry.words = cite.trial.key;
    const group = this.#groups.get(entry.words) ?? new Group(this.#means);
    this.#groups.set(entry.words, group);
    group.add(cite);
    this.#changedGroups.add(group);
  }

  #leaveGroup(id: string): void {
    const words = this.#entries.get(id)?.words ?? "";
    const group = this.#groups.get(words);
    if (group?.remove(id) !== true) return;
    if (group.size === 0) this.#groups.delete(words);
    this.#changedGroups.add(group);
  }

  #decide(group: Group, changed: Map<string, Decision>): void {
    for (const [id, decision] of group.decisions()) {
      const entry = this.#entries.get(id);
      if (entry === undefined || sameDecision(entry.decision, decision)) continue;
      entry.decision = decision;
      changed.set(id, decision);
    }
  }

  #initial(id: string): DisambiguationState {
    const givenLevels = this.#names?.levelsOf(id);
    return givenLevels === undefined || givenLevels.size === 0 ? undecided : { ...undecided, givenLevels };
  }
}

function sameDecision(a: Decision, b: Decision): boolean {
  return a.yearSuffix === b.yearSuffix && sameState(a.state, b.state);
}

function sameState(a: DisambiguationState, b: DisambiguationState): boolean {
  return a === b || stateKey(a) === stateKey(b);
}

interface Trials {
  readonly tried: TryItem;
  /** Another item may come under the same id. */
  readonly forget: (id: string) => void;
}

/** More states than a group of items goes through; only hostile ones have more. */
const mostRemembered = 100;

/** Tries each item in each state only once: an item that joins a group has the whole group resolved again. */
function remembering(tryCite: TryCite): Trials {
  const known = new Map<string, Map<string, Tried>>();
  return {
    tried: (id, state) => {
      const ofItem = known.get(id) ?? new Map<string, Tried>();
      known.set(id, ofItem);
      const key = stateKey(state);
      const before = ofItem.get(key);
      if (before !== undefined) return before;
      const tried: Tried = { id, state, trial: tryCite(id, state) };
      if (ofItem.size >= mostRemembered) ofItem.clear();
      ofItem.set(key, tried);
      return tried;
    },
    forget: (id) => {
      known.delete(id);
    },
  };
}
