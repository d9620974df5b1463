import type { Sentence } from "./sentence.ts";

/** A position in a text: both start at 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong or noteworthy in what was read. Issues are values: nothing is thrown for bad data. */
export interface Issue {
  /** A stable name for programs: "wrong-type", "unknown-variable", "note-without-mark". */
  readonly code: string;
  /** error: a fact was lost; warning: a fact is doubtful; note: worth knowing. */
  readonly severity: "error" | "warning" | "note";
  /** One sentence for people, in English: what was wrong, where, what to do. */
  readonly message: string;
  /** The message with its gaps still open, by which other languages know it; only inside our programs. */
  readonly sentence?: Sentence;
  /** The way to the faulty value in structured input: `[2].author[0].family`. */
  readonly path?: string;
  readonly at?: Position;
}

/** What a parser answers: the value as far as it could be read, and what was wrong with the rest. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly issues: readonly Issue[];
}
