import type { GivenLevel } from "../names/person.ts";
import type { DisambiguationOptions } from "../style/style.ts";
import { neededLevels } from "./name-levels.ts";
import type { TrialName } from "./state.ts";

/** One name of the document, the items that show it, and how far, where that is further than the style says. */
interface KnownName {
  readonly name: TrialName;
  readonly items: Set<string>;
  level: GivenLevel | undefined;
}

/** Names that look the same as the style prints them, by their keys. */
type Look = Map<string, KnownName>;

/**
 * The names that the cites of a document show, by what they look like there. It answers which names must be shown
 * further, and after a change which items that touches.
 */
export class NameIndex {
  readonly #options: DisambiguationOptions;
  readonly #looks = new Map<string, Look>();
  readonly #ofItem = new Map<string, readonly KnownName[]>();
  readonly #changed = new Set<Look>();

  constructor(options: DisambiguationOptions) {
    this.#options = options;
  }

  add(item: string, names: readonly TrialName[]): void {
    const known = names.map((name) => this.#know(name));
    for (const { items } of known) items.add(item);
    this.#ofItem.set(item, known);
  }

  remove(item: string): void {
    for (const { name, items } of this.#ofItem.get(item) ?? []) {
      items.delete(item);
      if (items.size > 0) continue;
      const look = this.#lookOf(name);
      look.delete(name.key);
      this.#changed.add(look);
    }
    this.#ofItem.delete(item);
  }

  /** The levels of an item's names; only those that are shown further than the style says. */
  levelsOf(item: string): ReadonlyMap<string, GivenLevel> {
    const levels = new Map<string, GivenLevel>();
    for (const { name, level } of this.#ofItem.get(item) ?? []) {
      if (level !== undefined) levels.set(name.key, level);
    }
    return levels;
  }

  /** Works out the levels anew where names have come or gone; answers the items that show a name that changed. */
  settle(): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const look of this.#changed) {
      const names = [...look.values()].map(({ name }) => name);
      const needed = neededLevels(names, this.#options);
      for (const known of look.values()) {
        const level = needed.get(known.name.key);
        if (known.level === level) continue;
        known.level = level;
        for (const item of known.items) touched.add(item);
      }
    }
    this.#changed.clear();
    return touched;
  }

  #know(name: TrialName): KnownName {
    const look = this.#lookOf(name);
    const known = look.get(name.key);
    if (known !== undefined) return known;
    const added = { name, items: new Set<string>(), level: undefined };
    look.set(name.key, added);
    this.#changed.add(look);
    return added;
  }

  #lookOf(name: TrialName): Look {
    const words = name.words(0);
    const look: Look = this.#looks.get(words) ?? new Map<string, KnownName>();
    this.#looks.set(words, look);
    return look;
  }
}
