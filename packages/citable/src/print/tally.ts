import type { Issue } from "@citable/model";

/** So many issues of one kind are told one by one. */
const toldOfAKind = 5;

/** Counts what happens while a batch is read and written, and decides what is told of it. */
export class Tally {
  records = 0;
  files = 0;
  failed = 0;
  /** Facts and records that were lost. */
  lost = 0;
  readonly #kinds = new Map<string, number>();
  readonly #all: boolean;

  /** @param all whether every issue is told */
  constructor(all: boolean) {
    this.#all = all;
  }

  /** Counts an issue; whether it is to be told. */
  take({ code, severity }: Issue): boolean {
    const count = (this.#kinds.get(code) ?? 0) + 1;
    this.#kinds.set(code, count);
    if (severity === "error") this.lost += 1;
    return this.#all || count <= toldOfAKind;
  }

  /** What was not told one by one. */
  untold(): readonly string[] {
    if (this.#all) return [];
    return [...this.#kinds]
      .filter(([, count]) => count > toldOfAKind)
      .map(([code, count]) => `${inWords(count - toldOfAKind)} more of the kind ${code}; --issues tells each`);
  }

  /** "2 of 3 files, 1,204 records; 12 losses". */
  summary(): string {
    const files = this.failed === 0 ? plural(this.files, "file") : `${this.files - this.failed} of ${this.files} files`;
    const lost = this.lost === 0 ? "" : `; ${plural(this.lost, "loss", "losses")}, told above`;
    return `${plural(this.records, "record")} from ${files}${lost}`;
  }
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

function inWords(count: number): string {
  return count.toLocaleString("en-US");
}
