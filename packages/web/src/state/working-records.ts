import type { Captured, CapturedRecord } from "../answers.ts";
import type { ReadSource } from "./list.ts";
import type { WorkingRecord } from "./state.ts";

/** The rows of a record that is filled in by hand. */
const firstFacts: readonly string[] = ["author", "title", "container-title", "publisher", "issued", "URL"];

/** The records of a source as they are worked on: first those that it is, then the works that it refers to. */
export function workingRecords({ id, captured }: ReadSource): readonly WorkingRecord[] {
  const entries = captured.records.map((record) => ({ record, role: "entry" as const }));
  const references = captured.references.map((record) => ({ record, role: "reference" as const }));
  // A source in which nothing citable stands still gets a record, so that its facts can be filled in by hand.
  const known = entries.length === 0 ? [byHand, ...references] : [...entries, ...references];
  return known.map(({ record, role }, index) => ({
    ...record,
    id: `${id} ${index}`,
    role,
    typed: {},
    added: record === byHand.record ? firstFacts : [],
  }));
}

/** A source that is known by what is typed alone. */
export const nothingRead: Captured = {
  kind: "text",
  text: "",
  records: [],
  references: [],
  seeAlso: [],
  notes: [],
  missing: [],
  issues: [],
};

const nothingKnown: CapturedRecord = { item: { id: "by-hand", type: "document" }, evidence: [] };
const byHand = { record: nothingKnown, role: "entry" as const };
