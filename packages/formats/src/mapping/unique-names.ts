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
    let free = name;
    if (this.#taken.has(folded)) {
      let count = this.#counts.get(folded) ?? 1;
      while (this.#taken.has(this.#fold(free))) {
        count += 1;
        free = `${name}-${count}`;
      }
      this.#counts.set(folded, count);
    }
    this.#taken.add(this.#fold(free));
    return free;
  }
}
