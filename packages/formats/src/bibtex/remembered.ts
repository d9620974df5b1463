/** So many texts are remembered; then all are forgotten. */
const most = 4000;
/** Long texts do not come again. */
const longest = 120;

/**
 * Remembers what was made of texts that come again and again in one file, as names and years do. It is to be kept no
 * longer than the file: the texts may be slices that hold on to it.
 */
export class Remembered<Value> {
  readonly #make: (text: string) => Value;
  readonly #made = new Map<string, Value>();

  constructor(make: (text: string) => Value) {
    this.#make = make;
  }

  of(text: string): Value {
    const known = this.#made.get(text);
    if (known !== undefined || text.length > longest) return known ?? this.#make(text);
    const made = this.#make(text);
    if (this.#made.size >= most) this.#made.clear();
    this.#made.set(text, made);
    return made;
  }
}
