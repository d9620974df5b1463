/**
 * Cuts a text of JSON that comes in pieces into its outermost objects, wherever a list or several lines hold them, without
 * parsing what is around them. Each character is looked at once.
 */
export class JsonObjects {
  #rest = "";
  #scanned = 0;
  #start = -1;
  #depth = 0;
  #inText = false;

  /** Takes a piece; answers the objects that it completes, as text. */
  push(chunk: string): readonly string[] {
    this.#rest += chunk;
    const found: string[] = [];
    for (; this.#scanned < this.#rest.length; this.#scanned += 1) {
      const object = this.#step(this.#rest.charCodeAt(this.#scanned));
      if (object !== undefined) found.push(object);
    }
    const kept = this.#start < 0 ? this.#scanned : this.#start;
    this.#rest = this.#rest.slice(kept);
    this.#scanned -= kept;
    this.#start -= this.#start < 0 ? 0 : kept;
    return found;
  }

  /** Whether the text ended within an object. */
  get isOpen(): boolean {
    return this.#start >= 0;
  }

  #step(code: number): string | undefined {
    if (this.#inText) {
      if (code === backslash) this.#scanned += 1;
      else if (code === quote) this.#inText = false;
    } else if (code === quote) this.#inText = true;
    else if (code === open) this.#open();
    else if (code === close && this.#depth > 0) return this.#close();
    return undefined;
  }

  #open(): void {
    if (this.#depth === 0) this.#start = this.#scanned;
    this.#depth += 1;
  }

  #close(): string | undefined {
    this.#depth -= 1;
    if (this.#depth > 0) return undefined;
    const object = this.#rest.slice(this.#start, this.#scanned + 1);
    this.#start = -1;
    return object;
  }
}

const quote = 34;
const backslash = 92;
const open = 123;
const close = 125;
