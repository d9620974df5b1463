/**
 * Cuts a text of JSON that comes in pieces into its outermost objects, wherever a list or several lines hold them, without
 * parsing what is around them; of an outermost object that has one of the lists of objects that are asked for, into the
 * objects of that list. Each character is looked at once.
 */
export class JsonObjects {
  #rest = "";
  #scanned = 0;
  #start = -1;
  #depth = 0;
  #inText = false;
  readonly #lists: ReadonlySet<string>;
  /** How deep the list is in whose objects the text is cut; 0 outside of objects. */
  #inside = 0;
  /** Where the text began that was read last, and what it says when it is the name of a member. */
  #textStart = 0;
  #name: string | undefined;

  /** `lists` names members of outermost objects: `["@graph"]`. */
  constructor(lists: readonly string[] = []) {
    this.#lists = new Set(lists);
  }

  /** Takes a piece; answers the objects that it completes, as text. */
  push(chunk: string): readonly string[] {
    this.#rest += chunk;
    const found: string[] = [];
    for (; this.#scanned < this.#rest.length; this.#scanned += 1) {
      const object = this.#step(this.#rest.charCodeAt(this.#scanned));
      if (object !== undefined) found.push(object);
    }
    const isInName = this.#inText && this.#scanned - this.#textStart < longestName;
    const begun = this.#start < 0 ? this.#scanned : this.#start;
    const kept = isInName ? Math.min(begun, this.#textStart) : begun;
    this.#rest = this.#rest.slice(kept);
    this.#scanned -= kept;
    this.#start -= this.#start < 0 ? 0 : kept;
    this.#textStart -= kept;
    return found;
  }

  /** Whether the text ended within an object. */
  get isOpen(): boolean {
    return this.#start >= 0;
  }

  #step(code: number): string | undefined {
    if (this.#inText) {
      if (code === backslash) this.#scanned += 1;
      else if (code === quote) this.#endText();
    } else if (code === quote) this.#beginText();
    else if (code === open) this.#open();
    else if (code === close && this.#depth > this.#inside) return this.#close();
    else this.#around(code);
    return undefined;
  }

  #beginText(): void {
    this.#inText = true;
    this.#textStart = this.#scanned;
  }

  #endText(): void {
    this.#inText = false;
    const isMember = this.#depth === 1 && this.#inside === 0 && this.#lists.size > 0 && this.#textStart >= 0;
    this.#name = isMember ? this.#rest.slice(this.#textStart + 1, this.#scanned) : undefined;
  }

  /** Enters a list of objects that is asked for, and leaves it. */
  #around(code: number): void {
    if (code === listOpen && this.#name !== undefined && this.#lists.has(this.#name)) {
      this.#inside = 1;
      this.#start = -1;
    } else if (code === listClose && this.#inside === 1 && this.#depth === 1) {
      // What else the object has is around it too.
      this.#inside = 0;
      this.#depth = 0;
    }
    if (code !== colon && code > space) this.#name = undefined;
  }

  #open(): void {
    if (this.#depth === this.#inside) this.#start = this.#scanned;
    this.#depth += 1;
    this.#name = undefined;
  }

  #close(): string | undefined {
    this.#depth -= 1;
    if (this.#depth > this.#inside) return undefined;
    const object = this.#rest.slice(this.#start, this.#scanned + 1);
    this.#start = -1;
    return object;
  }
}

/** Of a longer text the beginning need not be kept: it is no name of a list. */
const longestName = 100;

const quote = 34;
const backslash = 92;
const open = 123;
const close = 125;
const listOpen = 91;
const listClose = 93;
const colon = 58;
const space = 32;
