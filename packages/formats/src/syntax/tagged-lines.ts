import { streamLines } from "./stream-lines.ts";

/** A record of a format of lines, each with a tag: the values by tag, in the order of the file. */
export interface TaggedRecord {
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** The line on which the record begins, from 1. */
  readonly line: number;
  /** Whether its last line was there; false for a record that the next one or the end of the file cut off. */
  readonly closed: boolean;
}

/** What the lines of a format look like. */
export interface LineSyntax {
  /** Matches a line that begins a value; its groups are the tag and the value. */
  readonly tagged: RegExp;
  /** Tags that begin a record. Without one, a record begins with the first tag after the last record. */
  readonly first: ReadonlySet<string>;
  /** The tag that ends a record. */
  readonly last?: string;
  /** Whether an empty line ends a record. */
  readonly blankEnds: boolean;
}

/** Cuts lines into records, one line at a time. Lines without a tag go on with the value before them. */
class TaggedLines {
  readonly #syntax: LineSyntax;
  #tags = new Map<string, string[]>();
  #values: string[] | undefined;
  #begun = 1;
  #line = 0;

  constructor(syntax: LineSyntax) {
    this.#syntax = syntax;
  }

  /** Takes a line; answers the record that it completes. */
  push(line: string): TaggedRecord | undefined {
    this.#line += 1;
    const match = this.#syntax.tagged.exec(line);
    if (match === null) return this.#goOn(line);
    const [, tag = "", value = ""] = match;
    if (tag === this.#syntax.last) return this.#finish(true);
    const done = this.#syntax.first.has(tag) ? this.#finish(this.#syntax.last === undefined) : undefined;
    this.#add(tag, value.trim());
    return done;
  }

  /** The record that the end of the text completes. */
  end(): TaggedRecord | undefined {
    return this.#finish(this.#syntax.last === undefined);
  }

  #add(tag: string, value: string): void {
    if (this.#tags.size === 0) this.#begun = this.#line;
    const values = this.#tags.get(tag);
    this.#values = values ?? [];
    this.#values.push(value);
    if (values === undefined) this.#tags.set(tag, this.#values);
  }

  #goOn(line: string): TaggedRecord | undefined {
    const text = line.trim();
    if (text === "") return this.#syntax.blankEnds ? this.#finish(true) : undefined;
    const before = this.#values?.pop();
    if (before !== undefined) this.#values?.push(before === "" ? text : `${before}\n${text}`);
    return undefined;
  }

  #finish(closed: boolean): TaggedRecord | undefined {
    this.#values = undefined;
    if (this.#tags.size === 0) return undefined;
    const record = { tags: this.#tags, line: this.#begun, closed };
    this.#tags = new Map();
    return record;
  }
}

/** The records of a whole text. */
export function readTaggedLines(text: string, syntax: LineSyntax): readonly TaggedRecord[] {
  const lines = new TaggedLines(syntax);
  const records = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .map((line) => lines.push(line));
  return [...records, lines.end()].filter((record) => record !== undefined);
}

/** The records of a text that comes in pieces. */
export async function* streamTaggedLines(
  chunks: AsyncIterable<string>,
  syntax: LineSyntax,
): AsyncGenerator<TaggedRecord> {
  const lines = new TaggedLines(syntax);
  for await (const line of streamLines(chunks)) {
    const record = lines.push(line);
    if (record !== undefined) yield record;
  }
  const last = lines.end();
  if (last !== undefined) yield last;
}
