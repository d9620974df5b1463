import type { RecordRow } from "./tables.ts";

/** What is kept of a record: its item in CSL-JSON, the evidence for its fields, a note of the user's. */
export interface RecordContent {
  readonly item: Readonly<Record<string, unknown>>;
  readonly evidence?: readonly unknown[] | undefined;
  readonly note?: string | undefined;
}

/** A record to be stored. Without a position it comes last. */
export interface RecordDraft extends RecordContent {
  readonly position?: number | undefined;
}

export interface StoredRecord extends RecordContent {
  readonly id: string;
  readonly position: number;
  readonly version: number;
  readonly changedAt: string;
}

/** The columns that a record is read from; those for the search stay where they are. */
export const recordColumns = ["id", "position", "version", "content", "changed_at"] as const;

export function recordOf(row: Pick<RecordRow, (typeof recordColumns)[number]>): StoredRecord {
  const content: unknown = JSON.parse(row.content);
  if (!isContent(content)) throw new TypeError(`The stored record ${row.id} is not a record.`);
  return { id: row.id, position: row.position, version: row.version, changedAt: row.changed_at, ...content };
}

function isContent(value: unknown): value is RecordContent {
  return typeof value === "object" && value !== null && "item" in value && typeof value.item === "object";
}
