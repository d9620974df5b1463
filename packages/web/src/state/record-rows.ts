import type { Cited, Evidence, WireItem } from "../answers.ts";
import { fieldsOf, fieldText, withField } from "../record/field-text.ts";
import { sortFields } from "../record/field-words.ts";
import { onlyAdvice } from "../record/advice.ts";
import type { Mark } from "../source/segments.ts";
import type { List } from "./list.ts";
import { toldText, type Words } from "../words/words.ts";
import type { State, WorkingRecord } from "./state.ts";

/** One row of the record: a fact with its evidence, or a gap with advice. */
export interface Row {
  readonly field: string;
  readonly text: string;
  readonly gap: boolean;
  /** Whether the value was typed, and what stood there before. */
  readonly typedOver: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly advice: string;
}

/** The record that is shown and cited. */
export function activeRecord(state: State): WorkingRecord | undefined {
  return state.records[state.active];
}

/** The item as it stands now: what was read, with what was typed over it. */
export function currentItem(record: WorkingRecord): WireItem {
  return Object.entries(record.typed).reduce((item, [field, text]) => withField(item, field, text), record.item);
}

/** What the style misses; empty while nothing is cited yet. */
function missingFacts(state: State): Cited["missing"] {
  return state.cited.phase === "cited" ? state.cited.cited.missing : [];
}

/**
 * The rows of the active record: its fields, what the source and the style miss, and what was asked for by hand.
 * A row keeps its place while it is being filled, so that the keyboard's focus stays where it is.
 */
export function recordRows(state: State): readonly Row[] {
  const record = activeRecord(state);
  if (record === undefined) return [];
  const missing = missingFacts(state);
  const unread = state.source.phase === "read" && record.role === "entry" ? state.source.captured.missing : [];
  const fields = sortFields([
    "type",
    ...fieldsOf(record.item),
    ...Object.keys(record.typed),
    ...record.added,
    ...missing.map((gap) => gap.field),
    ...unread.map((gap) => gap.field),
  ]);
  return fields.map((field) => {
    const read = fieldText(record.item, field);
    const typed = record.typed[field];
    const gap = missing.find((candidate) => candidate.field === field);
    const text = typed ?? read;
    const unsaid = unread.find((candidate) => candidate.field === field);
    return {
      field,
      text,
      gap: text.trim() === "",
      typedOver: typed === undefined || typed === read ? undefined : read,
      evidence: record.evidence.filter((evidence) => evidence.field === field),
      advice: gap?.advice ?? onlyAdvice(unsaid === undefined ? "" : toldText(state.words, unsaid)),
    };
  });
}

/** The places in the source that speak for the active record. */
export function evidenceMarks(record: WorkingRecord | undefined): readonly Mark[] {
  return (record?.evidence ?? []).flatMap(({ field, start, end }) =>
    start === undefined || end === undefined ? [] : [{ field, start, end }],
  );
}

/** A stretch of the source that is no field: a heading it refers to, a note's mark, a whole reference. */
export function otherMarks(state: State): readonly Mark[] {
  if (state.source.phase !== "read") return [];
  const { seeAlso, notes } = state.source.captured;
  const headings = seeAlso.map(({ start, end }, index) => ({ field: seeAlsoMark(index), start, end }));
  const noteMarks = notes.map(({ start, end }, index) => ({ field: `note ${index}`, start, end }));
  const references = state.records.flatMap((record, index): Mark[] => {
    if (record.role === "entry" || index === state.active) return [];
    const marks = evidenceMarks(record);
    if (marks.length === 0) return [];
    const start = Math.min(...marks.map((mark) => mark.start));
    return [{ field: referenceMark(index), start, end: Math.max(...marks.map((mark) => mark.end)) }];
  });
  return [...headings, ...noteMarks, ...references];
}

/** The name under which a see-also heading is marked in the source. */
export function seeAlsoMark(index: number): string {
  return `see-also ${index}`;
}

/** The name under which a reference is marked in the source. */
export function referenceMark(index: number): string {
  return `reference ${index}`;
}

/** A line that names a record: "Adair, Miriam K. · Salt and Sovereignty · 1968". */
export function recordLine(record: WorkingRecord, words: Words): { readonly title: string; readonly detail: string } {
  const item = currentItem(record);
  const title = fieldText(item, "title") || fieldText(item, "container-title") || words.record.untitled;
  const names = fieldText(item, "author") || fieldText(item, "editor");
  const year = /\d{3,4}/.exec(fieldText(item, "issued"))?.[0] ?? "";
  return { title, detail: [names, year].filter(Boolean).join(", ") };
}

/** The items of the list as they stand now, each under its record's id. */
export function listItems({ entries }: List): readonly WireItem[] {
  return entries.map(({ record, note }) => ({
    ...currentItem(record),
    id: record.id,
    ...(note !== "" && { annote: note }),
  }));
}
