import type { CitedEntry } from "../pipeline/questions.ts";
import type { ListEntry } from "../state/list.ts";
import type { State } from "../state/state.ts";

/** An entry with what the style makes of it. */
export interface PrintedEntry {
  readonly entry: ListEntry;
  readonly printed: CitedEntry | undefined;
}

/** The entries in the order in which they are shown; what was added since the last printing follows at the end. */
export function printedEntries({ list, citedList }: State): readonly PrintedEntry[] {
  const printed = citedList.phase === "cited" ? citedList.cited.entries : [];
  const byId = new Map(printed.map((each) => [each.id, each]));
  const all = list.entries.map((entry) => ({ entry, printed: byId.get(entry.record.id) }));
  if (list.order === "own") return all;
  const ranks = new Map(printed.map(({ id }, index) => [id, index]));
  const rank = ({ entry }: PrintedEntry): number => ranks.get(entry.record.id) ?? printed.length;
  return all.toSorted((left, right) => rank(left) - rank(right));
}
