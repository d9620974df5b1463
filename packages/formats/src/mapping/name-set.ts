const smallest = 1024;

/**
 * The names of a file of any length, 16 to 32 bytes each: what is kept of a name is a number of 53 bits. Of a million
 * names, two have the same number once in twenty thousand times.
 */
export class NameSet {
  /** Open addressing; 0 is a free place. */
  #places = new Float64Array(smallest);
  #count = 0;

  has(name: string): boolean {
    const number = numberOf(name);
    return this.#places[this.#placeOf(number)] === number;
  }

  /** Whether the name is a new one. */
  add(name: string): boolean {
    const number = numberOf(name);
    const place = this.#placeOf(number);
    if (this.#places[place] === number) return false;
    this.#places[place] = number;
    this.#count += 1;
    if (this.#count * 2 > this.#places.length) this.#grow();
    return true;
  }

  /** Where a number is, or may be put. */
  #placeOf(number: number): number {
    const { length } = this.#places;
    let place = number % length;
    while (this.#places[place] !== 0 && this.#places[place] !== number) place = (place + 1) % length;
    return place;
  }

  #grow(): void {
    const before = this.#places;
    this.#places = new Float64Array(before.length * 2);
    for (const number of before) if (number !== 0) this.#places[this.#placeOf(number)] = number;
  }
}

/** Two sums over the signs (FNV-1a, each with its own beginning), 32 bits of one and 21 of the other; never 0. */
function numberOf(name: string): number {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b) + index;
  }
  return mixed(one) * 0x20_00_00 + (mixed(other) >>> 11) || 1;
}

/** Spreads what differs in a few bits over all. */
function mixed(sum: number): number {
  const half = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (half ^ (half >>> 13)) >>> 0;
}
