import type { GivenLevel } from "../names/person.ts";
import type { DisambiguationOptions } from "../style/style.ts";
import { neededLevels, type Appearance } from "./name-levels.ts";

/** One name of the document and the items that show it. */
interface KnownName {
  readonly appearance: Appearance;
  readonly items: Set<string>;
}

/**
 * The names that the cites of a document show, by what they look like there. It answers which names must be shown
 * further, and after a change which items that touches.
 */
export class NameIndex {
  readonly #options: DisambiguationOptions;
  readonly #byLook = new Map<string, Map<string, KnownName>>();
  readonly #ofItem = new Map<string, readonly Appearance[]>();
  readonly #levels = new Map<string, GivenLevel>();
  readonly #changedLooks = new Set<string>();

  constructor(options: DisambiguationOptions) {
    this.#options = options;
  }

  add(item: string, appearances: readonly Appearance[]): void {
    this.#ofItem.set(item, appearances);
    for (const appearance of appearances) {
      const look = lookOf(appearance);
      const names = this.#byLook.get(look) ?? new Map<string, KnownName>();
      this.#byLook.set(look, names);
      const known = names.get(appearance.key) ?? { appearance, items: new Set<string>() };
      names.set(appearance.key, known);
      known.items.add(item);
      this.#changedLooks.add(look);
    }
  }

  remove(item: string): void {
    for (const appearance of this.#ofItem.get(item) ?? []) {
      const look = lookOf(appearance);
      const names = this.#byLook.get(look);
      const known = names?.get(appearance.key);
      known?.items.delete(item);
      if (known?.items.size === 0) names?.delete(appearance.key);
      this.#changedLooks.add(look);
    }
    this.#ofItem.delete(item);
  }

  /** The levels of an item's names; only those that are shown further than the style says. */
  levelsOf(item: string): ReadonlyMap<string, GivenLevel> {
    const levels = new Map<string, GivenLevel>();
    for (const { key, list, index } of this.#ofItem.get(item) ?? []) {
      const level = this.#levels.get(levelKey(lookOf({ key, list, index }), key));
      if (level !== undefined) levels.set(key, level);
    }
    return levels;
  }

  /** Works out the levels anew where names have come or gone; answers the items that show a name that changed. */
  settle(): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const look of this.#changedLooks) {
      const names = this.#byLook.get(look) ?? new Map<string, KnownName>();
      const needed = neededLevels(
        [...names.values()].map(({ appearance }) => appearance),
        this.#options,
      );
      for (const [key, { items }] of names) {
        if (this.#setLevel(levelKey(look, key), needed.get(key))) for (const item of items) touched.add(item);
      }
    }
    this.#changedLooks.clear();
    return touched;
  }

  #setLevel(key: string, level: GivenLevel | undefined): boolean {
    if (this.#levels.get(key) === level) return false;
    if (level === undefined) this.#levels.delete(key);
    else this.#levels.set(key, level);
    return true;
  }
}

function lookOf({ list, index }: Appearance): string {
  return list.print(index, 0);
}

function levelKey(look: string, key: string): string {
  return `${look}\u0002${key}`;
}
