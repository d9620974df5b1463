import type { Captured, CapturedRecord, Cited, StyleChoice } from "../answers.ts";
import type { CitedList, Place } from "../pipeline/questions.ts";
import type { Words } from "../words/words.ts";
import type { BatchFile } from "./reduce-batch.ts";
import type { List, ReadSource } from "./list.ts";
import type { SharedLists } from "./shared.ts";

/** A record as it is worked on: what was read, and what was typed over it. */
export interface WorkingRecord extends CapturedRecord {
  /** The source's id and the record's place in it. */
  readonly id: string;
  readonly role: "entry" | "reference";
  /** What was typed, by field; an empty text takes the field away. */
  readonly typed: Readonly<Record<string, string>>;
  /** Fields for which an empty row was asked. */
  readonly added: readonly string[];
}

export type SourceState =
  | { readonly phase: "reading"; readonly name: string }
  | { readonly phase: "failed"; readonly name: string; readonly message: string }
  | ({ readonly phase: "read" } & ReadSource);

export type CitedState =
  | { readonly phase: "waiting" }
  | { readonly phase: "failed"; readonly message: string }
  | { readonly phase: "cited"; readonly cited: Cited };

export type CitedListState =
  | { readonly phase: "waiting" }
  | { readonly phase: "failed"; readonly message: string }
  | { readonly phase: "cited"; readonly cited: CitedList };

export interface SearchState {
  readonly query: string;
  readonly results: readonly StyleChoice[];
  readonly message: string;
}

/** Words of a list of references that were chosen, to say what they are. */
export interface Chosen {
  readonly start: number;
  readonly end: number;
}

/** What undoing brings back. */
export type Snapshot = Pick<State, "source" | "records" | "active" | "list">;

/** The states before and after the present one, nearest last. */
export interface History {
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  /** What the last change was made to, if it was one of a row of small changes. */
  readonly changed: string | undefined;
}

export interface State {
  /** What the app says, in the reader's language. */
  readonly words: Words;
  readonly screen: "source" | "list";
  readonly source: SourceState;
  /** Whether the source is being typed instead of read. */
  readonly editing: boolean;
  readonly records: readonly WorkingRecord[];
  /** Which of the records is shown and cited. */
  readonly active: number;
  readonly chosen: Chosen | undefined;
  /** The field whose evidence is pointed at, by the mouse or the keyboard. */
  readonly pointed: string | undefined;
  readonly style: StyleChoice;
  /** A style from the search that joined the four at hand. */
  readonly extraStyle: StyleChoice | undefined;
  readonly search: SearchState;
  /** The reader's house styles, and what was wrong with the last one. */
  readonly houses: { readonly styles: readonly StyleChoice[]; readonly message: string };
  readonly cited: CitedState;
  /** The passage that notes and citations in the text point to. */
  readonly place: Place;
  readonly list: List;
  readonly citedList: CitedListState;
  /** Several files that came at once, on their way into the list; none when the reader has seen to them. */
  readonly batch: readonly BatchFile[];
  readonly shared: SharedLists;
  /** What could not be done with the list, as a sentence. */
  readonly refusal: string;
  /** What the last file could not hold, a sentence each. */
  readonly lost: Captured["issues"];
  readonly history: History;
  /** Whether the citation shown is being computed anew. */
  readonly busy: boolean;
  /** The last thing said to screen readers. */
  readonly announcement: string;
}
