import type { GivenLevel } from "../names/person.ts";
import type { DisambiguationOptions } from "../style/style.ts";
import type { TrialName, TrialNames } from "./state.ts";

/**
 * How far names that look alike must be shown to look different: the lowest level at which a name is unlike all the
 * others, else the highest at which it is unlike some ("Disambiguation", givenname-disambiguation-rule).
 */
export function neededLevels(
  alike: readonly TrialName[],
  options: DisambiguationOptions,
): ReadonlyMap<string, GivenLevel> {
  const names = new Map(alike.map((name) => [name.key, name]));
  const needed = new Map<string, GivenLevel>();
  const alone = new Set<string>();
  const levels: readonly GivenLevel[] = options.givenNameRule.endsWith("-with-initials") ? [1] : [1, 2];
  for (const level of names.size < 2 ? [] : levels) {
    const byWords = groupBy(names.values(), (name) => name.words(level));
    for (const same of byWords.values()) {
      for (const name of same) {
        if (alone.has(name.key) || same.length === names.size) continue;
        needed.set(name.key, levelShown(name, level, options));
        if (same.length === 1) alone.add(name.key);
      }
    }
  }
  return needed;
}

/** In a style without initials the first level shows whole given names already: it counts as the second. */
export function levelShown(name: TrialName, level: GivenLevel, { givenNameRule }: DisambiguationOptions): GivenLevel {
  const whole = level === 1 && !givenNameRule.endsWith("-with-initials") && name.words(1) === name.words(2);
  return whole ? 2 : level;
}

/** Whether a rule looks at the names of the whole document rather than at ambiguous cites alone. */
export function isGlobalRule(options: DisambiguationOptions): boolean {
  return options.addGivenName && options.givenNameRule !== "by-cite";
}

/** The names of a cite that a global rule looks at: those that show, or the first one. */
export function namesToTell(lists: readonly TrialNames[], options: DisambiguationOptions): readonly TrialName[] {
  const primary = options.givenNameRule.startsWith("primary-name");
  const looked = primary ? lists.slice(0, 1) : lists;
  return looked.flatMap(({ names, shown }) => names.slice(0, primary ? 1 : shown));
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
