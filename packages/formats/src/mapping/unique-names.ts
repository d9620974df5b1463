import { NameSet } from "./name-set.ts";

/** Gives names that are not yet taken: "doe", "doe-2", "doe-3". Little is kept of each, so that files may be long. */
export class UniqueNames {
  readonly #taken = new NameSet();
  /** How far the names that were wanted more than once are counted. */
  readonly #counts = new Map<string, number>();
  readonly #fold: (name: string) => string;

  /** `fold` makes names alike that must not stand beside one another: "Doe" and "doe". */
  constructor(fold: (name: string) => string = (name) => name) {
    this.#fold = fold;
  }

  take(name: string): string {
    const folded = this.#fold(name);
    if (this.#taken.add(folded)) return name;
    for (let count = (this.#counts.get(folded) ?? 1) + 1; ; count += 1) {
      const free = `${name}-${count}`;
      if (!this.#taken.add(this.#fold(free))) continue;
      this.#counts.set(folded, count);
      return free;
    }
  }
}
