import type { WireItem } from "../answers.ts";
import { fieldText } from "../record/field-text.ts";
import { currentItem } from "../state/record-rows.ts";
import type { List, ListEntry } from "../state/list.ts";

/** Two entries that may be the same work, and how that is known. */
export interface Duplicate {
  readonly first: ListEntry;
  readonly second: ListEntry;
}

/** The entries that share an identifier, or title, author and year. */
export function findDuplicates({ entries }: List): readonly Duplicate[] {
  const seen = new Map<string, ListEntry>();
  const found = new Map<ListEntry, Duplicate>();
  for (const second of entries) {
    for (const key of keysOf(currentItem(second.record))) {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, second);
      else if (first !== second) found.set(second, found.get(second) ?? { first, second });
    }
  }
  return [...found.values()];
}

/** By what an item is known: its identifiers, and its title with author and year. */
function keysOf(item: WireItem): readonly string[] {
  const identifiers = ["DOI", "PMID", "PMCID"].map((field): readonly [string, string] => [
    field,
    fieldText(item, field),
  ]);
  const title = plain(fieldText(item, "title"));
  const author = plain(fieldText(item, "author") || fieldText(item, "editor")).slice(0, 12);
  const year = /\d{4}/.exec(fieldText(item, "issued"))?.[0] ?? "";
  const words = `${title} ${plain(fieldText(item, "container-title"))} ${author} ${year}`;
  return [
    ...identifiers.filter(([, value]) => value !== "").map(([field, value]) => `${field} ${value.toLowerCase()}`),
    ...(title === "" ? [] : [words]),
  ];
}

/** A text by its letters and digits alone. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** One entry out of two: the first, with the facts that only the second has. */
export function mergedEntry({ first, second }: Duplicate): ListEntry {
  const kept = currentItem(first.record);
  const other = currentItem(second.record);
  const gained = Object.keys(other).filter((field) => fieldText(kept, field) === "" && field !== "id");
  const typed = Object.fromEntries(gained.map((field) => [field, fieldText(other, field)]));
  const note = [first.note, second.note].filter(Boolean).join("\n");
  return { ...first, record: { ...first.record, typed: { ...typed, ...first.record.typed } }, note };
}
