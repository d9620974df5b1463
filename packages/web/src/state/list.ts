import type { Captured } from "../answers.ts";
import type { ListOrder } from "../pipeline/questions.ts";
import type { WorkingRecord } from "./state.ts";

/** A source that was read, as it is kept with what came from it. */
export interface ReadSource {
  readonly id: string;
  readonly name: string;
  readonly captured: Captured;
}

/** An entry of the reader's list. */
export interface ListEntry {
  readonly record: WorkingRecord;
  /** Where the record was read; its text shows the evidence when the entry is opened again. */
  readonly source: ReadSource;
  /** The reader's own words about it. */
  readonly note: string;
  /** The name of the group it stands in; empty for none. */
  readonly group: string;
}

/** The sources that a reader puts together. */
export interface List {
  /** The heading; empty for the one that the style has. */
  readonly heading: string;
  readonly order: ListOrder;
  readonly entries: readonly ListEntry[];
  /** The id under which a server keeps it for others, if it is shared. */
  readonly shared?: string;
}

/** A record of a source as an entry of the list, without a note and in no group. */
export function entryOf(record: WorkingRecord, { id, name, captured }: ReadSource): ListEntry {
  return { record, source: { id, name, captured }, note: "", group: "" };
}

export const emptyList: List = { heading: "", order: "style", entries: [] };

/** The list with these entries at its end; what is in it already stays where it is. */
export function withEntries(list: List, entries: readonly ListEntry[]): List {
  const there = new Set(list.entries.map(({ record }) => record.id));
  return { ...list, entries: [...list.entries, ...entries.filter(({ record }) => !there.has(record.id))] };
}

export function withoutEntry(list: List, id: string): List {
  return { ...list, entries: list.entries.filter(({ record }) => record.id !== id) };
}

/** The list with one entry changed. */
export function withEntry(list: List, id: string, change: Partial<Omit<ListEntry, "source">>): List {
  return { ...list, entries: list.entries.map((entry) => (entry.record.id === id ? { ...entry, ...change } : entry)) };
}

/** Puts an entry before another, or at the end; from then on the list stands in its own order. */
export function movedEntry(list: List, id: string, before: string | undefined): List {
  const moved = list.entries.find(({ record }) => record.id === id);
  if (moved === undefined || id === before) return list;
  const others = list.entries.filter((entry) => entry !== moved);
  const place = others.findIndex(({ record }) => record.id === before);
  const at = place === -1 ? others.length : place;
  return { ...list, order: "own", entries: [...others.slice(0, at), moved, ...others.slice(at)] };
}

/** The list's entries in this order: what was printed in the style's order becomes the reader's own. */
export function inOrder(list: List, ids: readonly string[]): List {
  const rank = new Map(ids.map((id, index) => [id, index]));
  const place = ({ record }: ListEntry): number => rank.get(record.id) ?? ids.length;
  return { ...list, entries: list.entries.toSorted((left, right) => place(left) - place(right)) };
}

/** The names of the groups, in the order in which they first come. */
export function groupsOf({ entries }: List): readonly string[] {
  return [...new Set(entries.map(({ group }) => group))];
}
