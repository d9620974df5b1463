import type { GivenLevel } from "../names/person.ts";
import type { DisambiguationOptions } from "../style/style.ts";
import type { TrialNames } from "./state.ts";

/** A name at its place in a cite. */
export interface Appearance {
  /** The identity of the name. */
  readonly key: string;
  readonly list: TrialNames;
  readonly index: number;
}

/**
 * How far names that look alike must be shown to look different: the lowest level at which a name is unlike all the
 * others, else the highest at which it is unlike some ("Disambiguation", givenname-disambiguation-rule).
 */
export function neededLevels(
  alike: readonly Appearance[],
  options: DisambiguationOptions,
): ReadonlyMap<string, GivenLevel> {
  const names = new Map(alike.map((appearance) => [appearance.key, appearance]));
  const needed = new Map<string, GivenLevel>();
  const alone = new Set<string>();
  const levels: readonly GivenLevel[] = options.givenNameRule.endsWith("-with-initials") ? [1] : [1, 2];
  for (const level of names.size < 2 ? [] : levels) {
    const byWords = groupBy(names, ([, { list, index }]) => list.print(index, level));
    for (const same of byWords.values()) {
      for (const [key, { list, index }] of same) {
        if (alone.has(key) || same.length === names.size) continue;
        needed.set(key, levelShown(list, index, level, options));
        if (same.length === 1) alone.add(key);
      }
    }
  }
  return needed;
}

/** In a style without initials the first level shows whole given names already: it counts as the second. */
export function levelShown(
  list: TrialNames,
  index: number,
  level: GivenLevel,
  { givenNameRule }: DisambiguationOptions,
): GivenLevel {
  const whole =
    level === 1 && !givenNameRule.endsWith("-with-initials") && list.print(index, 1) === list.print(index, 2);
  return whole ? 2 : level;
}

/** Whether a rule looks at the names of the whole document rather than at ambiguous cites alone. */
export function isGlobalRule(options: DisambiguationOptions): boolean {
  return options.addGivenName && options.givenNameRule !== "by-cite";
}

/** The names of a cite that a global rule looks at: those that show, or the first one. */
export function appearancesIn(lists: readonly TrialNames[], options: DisambiguationOptions): readonly Appearance[] {
  const primary = options.givenNameRule.startsWith("primary-name");
  const looked = primary ? lists.slice(0, 1) : lists;
  return looked.flatMap((list) =>
    list.keys.slice(0, primary ? 1 : list.shown).map((key, index) => ({ key, list, index })),
  );
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
