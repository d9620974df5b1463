import type { DisambiguationOptions } from "../style/style.ts";
import { resolveGroup } from "./group.ts";
import { NameIndex } from "./name-index.ts";
import { isGlobalRule, namesToTell } from "./name-levels.ts";
import {
  stateKey,
  undecided,
  type Decision,
  type DisambiguationState,
  type Tried,
  type TryCite,
  type TryItem,
} from "./state.ts";

/** Puts ids into the order of the bibliography. */
export type InOrder = (ids: Iterable<string>) => readonly string[];

interface Entry {
  initial: DisambiguationState;
  /** The words of the cite in the initial state: items with the same words form a group. */
  group: string;
  decision: Decision;
}

const undisturbed: Decision = { state: undecided, yearSuffix: undefined };

/**
 * Keeps the items of a document apart while it changes. An item that comes or goes concerns only those whose cites
 * look like its own, and, where given names are looked at for the whole document, those that share a name with it.
 */
export class Disambiguator {
  readonly #options: DisambiguationOptions;
  readonly #trials: Trials;
  readonly #inOrder: InOrder;
  readonly #entries = new Map<string, Entry>();
  readonly #groups = new Map<string, Set<string>>();
  readonly #names: NameIndex | undefined;
  readonly #changedItems = new Set<string>();
  readonly #changedGroups = new Set<string>();

  constructor(options: DisambiguationOptions, tryCite: TryCite, inOrder: InOrder) {
    this.#options = options;
    this.#trials = remembering(tryCite);
    this.#inOrder = inOrder;
    this.#names = isGlobalRule(options) ? new NameIndex(options) : undefined;
  }

  add(id: string): void {
    this.#entries.set(id, { initial: undecided, group: "", decision: undisturbed });
    this.#names?.add(id, namesToTell(this.#trials.tried(id, undecided).trial.lists, this.#options));
    this.#changedItems.add(id);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (entry !== undefined) this.#leaveGroup(id, entry);
    this.#names?.remove(id);
    this.#trials.forget(id);
    this.#entries.delete(id);
    this.#changedItems.delete(id);
  }

  /** The order of the bibliography has changed, and with it perhaps that of the year suffixes. */
  reorder(): void {
    for (const [group, ids] of this.#groups) if (ids.size > 1) this.#changedGroups.add(group);
  }

  decision(id: string): Decision {
    return this.#entries.get(id)?.decision ?? undisturbed;
  }

  /** Decides anew what the changes concern; answers the items for which something came out differently. */
  settle(): ReadonlySet<string> {
    for (const id of this.#names?.settle() ?? []) this.#changedItems.add(id);
    for (const id of this.#changedItems) this.#regroup(id);
    this.#changedItems.clear();
    const changed = new Set<string>();
    for (const group of this.#changedGroups) this.#resolve(group, changed);
    this.#changedGroups.clear();
    return changed;
  }

  #regroup(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    const givenLevels = this.#names?.levelsOf(id);
    entry.initial = givenLevels === undefined || givenLevels.size === 0 ? undecided : { ...undecided, givenLevels };
    this.#leaveGroup(id, entry);
    entry.group = this.#trials.tried(id, entry.initial).trial.key;
    const group = this.#groups.get(entry.group) ?? new Set<string>();
    this.#groups.set(entry.group, group.add(id));
    this.#changedGroups.add(entry.group);
  }

  #leaveGroup(id: string, entry: Entry): void {
    const group = this.#groups.get(entry.group);
    if (group?.delete(id) !== true) return;
    if (group.size === 0) this.#groups.delete(entry.group);
    this.#changedGroups.add(entry.group);
  }

  #resolve(group: string, changed: Set<string>): void {
    const ids = this.#groups.get(group) ?? new Set<string>();
    for (const [id, decision] of ids.size > 1 ? this.#tellApart(ids) : this.#alone(ids)) {
      const entry = this.#entries.get(id);
      if (entry === undefined || sameDecision(entry.decision, decision)) continue;
      entry.decision = decision;
      changed.add(id);
    }
  }

  #alone(ids: ReadonlySet<string>): Iterable<readonly [string, Decision]> {
    return Array.from(ids, (id) => [id, { state: this.#initial(id), yearSuffix: undefined }]);
  }

  #tellApart(ids: ReadonlySet<string>): Iterable<readonly [string, Decision]> {
    // Only year suffixes follow the order of the bibliography.
    const members = this.#options.addYearSuffix ? this.#inOrder(ids) : [...ids];
    const initial = new Map(members.map((id) => [id, this.#initial(id)]));
    return resolveGroup(initial, this.#options, this.#trials.tried);
  }

  #initial(id: string): DisambiguationState {
    return this.#entries.get(id)?.initial ?? undecided;
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
