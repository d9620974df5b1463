/** Gives names that are not yet taken: "doe", "doe-2", "doe-3". */
export class UniqueNames {
  readonly #next = new Map<string, number>();
  readonly #fold: (name: string) => string;

  /** `fold` makes names alike that must not stand beside one another: "Doe" and "doe". */
  constructor(fold: (name: string) => string = (name) => name) {
    this.#fold = fold;
  }

  take(name: string): string {
    const folded = this.#fold(name);
    if (!this.#next.has(folded)) {
      this.#next.set(folded, 1);
      return name;
    }
    let free = name;
    let count = this.#next.get(this.#fold(name)) ?? 1;
    while (this.#next.has(this.#fold(free))) {
      count += 1;
      free = `${name}-${count}`;
    }
    this.#next.set(this.#fold(name), count);
    this.#next.set(this.#fold(free), this.#next.get(this.#fold(free)) ?? 1);
    return free;
  }
}
