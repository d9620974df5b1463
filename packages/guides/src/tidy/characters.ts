import type { Run, Settled } from "@citable/csl";

export type Block = Settled["blocks"][number];

/** Who wrote a character: a fact of the item, the style's words, or an affix, delimiter or quotation mark. */
export type Writer = "fact" | "words" | "glue";

/** A block's text as a row of characters that can be struck out. Nothing is ever added. */
export class Characters {
  readonly block: Block;
  #text: string;
  #writers: Writer[] = [];
  /** For each character: the run it came from, and its place there. */
  #places: { readonly run: number; readonly offset: number }[] = [];
  #struck = 0;

  constructor(block: Block) {
    this.block = block;
    this.#text = block.runs.map((run) => run.text).join("");
    for (const [index, run] of block.runs.entries()) {
      const writer = writerOf(run);
      for (let offset = 0; offset < run.text.length; offset += 1) {
        this.#writers.push(writer);
        this.#places.push({ run: index, offset });
      }
    }
  }

  get text(): string {
    return this.#text;
  }

  get changed(): boolean {
    return this.#struck > 0;
  }

  writer(index: number): Writer | undefined {
    return this.#writers[index];
  }

  /** Strikes out the characters from `start` up to `end`. */
  strike(start: number, end: number): void {
    this.#text = this.#text.slice(0, start) + this.#text.slice(end);
    this.#writers.splice(start, end - start);
    this.#places.splice(start, end - start);
    this.#struck += end - start;
  }

  /** The block with what is left. */
  rebuilt(): Block {
    if (!this.changed) return this.block;
    const texts = this.block.runs.map(() => "");
    for (const [index, place] of this.#places.entries()) {
      texts[place.run] = (texts[place.run] ?? "") + this.#text.charAt(index);
    }
    const runs = this.block.runs.flatMap((run, index): readonly Run[] => {
      const text = texts[index] ?? "";
      return text === "" ? [] : [{ ...run, text }];
    });
    return { ...this.block, runs };
  }
}

function writerOf({ origin, text }: Run): Writer {
  if (origin === undefined || origin.kind === "affix") return "glue";
  if (origin.kind === "variable") return "fact";
  // The style's own text may be nothing but a mark: <text value=", "/>.
  return /[\p{L}\p{N}]/u.test(text) ? "words" : "glue";
}
