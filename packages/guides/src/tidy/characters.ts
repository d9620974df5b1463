import type { Run, Settled } from "@citable/csl";

/** Who wrote a character: a fact of the item, the style's words, an affix or quotation mark; or a block ends there. */
export type Writer = "fact" | "words" | "glue" | "break";

interface Place {
  readonly run: number;
  readonly offset: number;
}

/** A line's text as a row of characters that can be struck out; blocks are set apart by "\n". Nothing is ever added. */
export class Characters {
  readonly output: Settled;
  #text = "";
  #writers: Writer[] = [];
  #places: (Place | undefined)[] = [];
  #struck = 0;

  constructor(output: Settled) {
    this.output = output;
    let number = 0;
    for (const [index, block] of output.blocks.entries()) {
      if (index > 0) this.#push("\n", "break", undefined);
      for (const run of block.runs) {
        const writer = writerOf(run);
        for (let offset = 0; offset < run.text.length; offset += 1) {
          this.#push(run.text.charAt(offset), writer, { run: number, offset });
        }
        number += 1;
      }
    }
  }

  #push(character: string, writer: Writer, place: Place | undefined): void {
    this.#text += character;
    this.#writers.push(writer);
    this.#places.push(place);
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

  /** Strikes out the characters from `start` up to `end`, ends of blocks excepted; answers whether there were any. */
  strike(start: number, end: number): boolean {
    let struck = 0;
    for (let index = end - 1; index >= start; index -= 1) {
      if (this.#writers[index] === "break") continue;
      this.#text = this.#text.slice(0, index) + this.#text.slice(index + 1);
      this.#writers.splice(index, 1);
      this.#places.splice(index, 1);
      struck += 1;
    }
    this.#struck += struck;
    return struck > 0;
  }

  /** Strikes out a run as a whole. */
  strikeRun(run: number): void {
    for (let index = this.#places.length - 1; index >= 0; index -= 1) {
      if (this.#places[index]?.run === run) this.strike(index, index + 1);
    }
  }

  /** Strikes out the marks of a run; its spaces and words stay. */
  strikeMarks(run: number): void {
    for (let index = this.#places.length - 1; index >= 0; index -= 1) {
      if (this.#places[index]?.run === run && /\p{P}/u.test(this.#text.charAt(index))) this.strike(index, index + 1);
    }
  }

  /** The line with what is left; blocks that nothing is left of go. */
  rebuilt(): Settled {
    if (!this.changed) return this.output;
    const texts = new Map<number, string>();
    for (const [index, place] of this.#places.entries()) {
      if (place !== undefined) texts.set(place.run, (texts.get(place.run) ?? "") + this.#text.charAt(index));
    }
    let number = 0;
    const blocks = this.output.blocks.flatMap((block) => {
      const runs = block.runs.flatMap((run): readonly Run[] => {
        const text = texts.get(number) ?? "";
        number += 1;
        return text === "" ? [] : [{ ...run, text }];
      });
      return runs.length === 0 ? [] : [{ ...block, runs }];
    });
    return { blocks };
  }
}

function writerOf({ origin, text }: Run): Writer {
  if (origin === undefined) return "glue";
  if (origin.kind === "variable") return "fact";
  // The style's own text may be nothing but a mark, <text value=", "/>, and an affix may have words, prefix="p. ".
  return /[\p{L}\p{N}]/u.test(text) ? "words" : "glue";
}
