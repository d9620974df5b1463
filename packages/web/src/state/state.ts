import type { CapturedRecord, Captured, Cited, StyleChoice } from "../answers.ts";

/** A record as it is worked on: what was read, and what was typed over it. */
export interface WorkingRecord extends CapturedRecord {
  readonly role: "entry" | "reference";
  /** What was typed, by field; an empty text takes the field away. */
  readonly typed: Readonly<Record<string, string>>;
  /** Fields for which an empty row was asked. */
  readonly added: readonly string[];
}

export type SourceState =
  | { readonly phase: "reading"; readonly name: string }
  | { readonly phase: "failed"; readonly name: string; readonly message: string }
  | { readonly phase: "read"; readonly name: string; readonly captured: Captured };

export type CitedState =
  | { readonly phase: "waiting" }
  | { readonly phase: "failed"; readonly message: string }
  | { readonly phase: "cited"; readonly cited: Cited };

export interface SearchState {
  readonly query: string;
  readonly results: readonly StyleChoice[];
  readonly message: string;
}

export interface State {
  readonly source: SourceState;
  /** Whether the source is being typed instead of read. */
  readonly editing: boolean;
  readonly records: readonly WorkingRecord[];
  /** Which of the records is shown and cited. */
  readonly active: number;
  /** The field whose evidence is pointed at, by the mouse or the keyboard. */
  readonly pointed: string | undefined;
  readonly style: StyleChoice;
  /** A style from the search that joined the four at hand. */
  readonly extraStyle: StyleChoice | undefined;
  readonly search: SearchState;
  readonly cited: CitedState;
  /** Whether the citation shown is being computed anew. */
  readonly busy: boolean;
  /** The last thing said to screen readers. */
  readonly announcement: string;
}
