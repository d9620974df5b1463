import type { GivenLevel } from "../names/person.ts";
import type { DisambiguationOptions } from "../style/style.ts";
import { undecided, type DisambiguationState, type Trial, type TrialNames } from "./state.ts";

/** The levels of names for each item, by the rules that look at all names of a document. */
export type LevelsByItem = ReadonlyMap<string, ReadonlyMap<string, GivenLevel>>;

interface Appearance {
  readonly item: string;
  readonly key: string;
  readonly list: TrialNames;
  readonly index: number;
}

/**
 * givenname-disambiguation-rule other than by-cite: every name that looks like another one is shown further, whether
 * its cite is ambiguous or not ("Disambiguation").
 * @param hidden whether names that et-al hides count as well, because a later step may show them.
 */
export function globalLevels(
  trials: ReadonlyMap<string, Trial>,
  options: DisambiguationOptions,
  hidden: boolean,
): LevelsByItem {
  const primary = options.givenNameRule.startsWith("primary-name");
  const appearances = [...trials].flatMap(([item, trial]) => appearancesIn(item, trial, primary, hidden));
  const levels = new Map<string, Map<string, GivenLevel>>();
  for (const alike of groupBy(appearances, ({ list, index }) => list.print(index, 0)).values()) {
    if (new Set(alike.map(({ key }) => key)).size < 2) continue;
    for (const appearance of alike) {
      const level = neededLevel(appearance, alike, options.givenNameRule.endsWith("-with-initials"));
      const ofItem = levels.get(appearance.item) ?? new Map<string, GivenLevel>();
      if (level > 0) levels.set(appearance.item, ofItem.set(appearance.key, level));
    }
  }
  return levels;
}

function appearancesIn(item: string, trial: Trial, primary: boolean, hidden: boolean): readonly Appearance[] {
  const lists = primary ? trial.lists.slice(0, 1) : trial.lists;
  return lists.flatMap((list) => {
    const count = primary ? 1 : hidden ? list.keys.length : list.shown;
    return list.keys.slice(0, count).map((key, index) => ({ item, key, list, index }));
  });
}

/** The lowest level at which a name differs from all others that look like it; 0 when none helps. */
function neededLevel(appearance: Appearance, alike: readonly Appearance[], initialsOnly: boolean): GivenLevel {
  const others = alike.filter(({ key }) => key !== appearance.key);
  const levels: readonly GivenLevel[] = initialsOnly ? [1] : [1, 2];
  const words = (level: GivenLevel, { list, index }: Appearance): string => list.print(index, level);
  const enough = levels.find((level) => others.every((other) => words(level, other) !== words(level, appearance)));
  if (enough !== undefined) return enough;
  // Some of the others may still be told apart.
  return levels.findLast((level) => others.some((other) => words(level, other) !== words(level, appearance))) ?? 0;
}

/** A state with an item's levels. */
export function withLevels(
  state: DisambiguationState | undefined,
  levels: ReadonlyMap<string, GivenLevel> | undefined,
): DisambiguationState {
  const before = state ?? undecided;
  const givenLevels = levels ?? undecided.givenLevels;
  return before.givenLevels === givenLevels ? before : { ...before, givenLevels };
}

export function groupBy<Entry, Key>(entries: Iterable<Entry>, keyOf: (entry: Entry) => Key): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
