import type { Transaction } from "kysely";
import { newId } from "./keys.ts";
import { recordColumns, recordOf, type RecordDraft, type StoredRecord } from "./stored-record.ts";
import type { Connection, Storage } from "./storage.ts";
import { StorageError } from "./storage-error.ts";
import type { NewRecordRow, Tables } from "./tables.ts";
import { touch, wasChanged } from "./touch.ts";
import { wordsOf } from "./words.ts";

/** So many new records at once change what the database should know of them. */
const many = 2_000;

/** So many rows travel in one statement. */
const rowsAtOnce = 500;

/** Writes new records into a bibliography that has already been touched. */
export async function addRecords(
  storage: Storage,
  transaction: Transaction<Tables>,
  bibliography: string,
  drafts: readonly RecordDraft[],
): Promise<readonly StoredRecord[]> {
  const last = drafts.length === 0 ? 0 : await lastPosition(transaction, bibliography);
  const added = drafts.map((draft, index) =>
    newRow(bibliography, { ...draft, position: draft.position ?? last + index + 1 }),
  );
  for (let start = 0; start < added.length; start += rowsAtOnce) {
    const rows = added.slice(start, start + rowsAtOnce);
    await transaction.insertInto("records").values(rows).execute();
    const words = rows.map(({ id }, index) => ({ id, words: wordsOf(drafts[start + index]?.item) }));
    await storage.search.note(transaction, bibliography, words);
  }
  if (drafts.length >= many) await storage.search.survey(transaction);
  return added.map(recordOf);
}

/** Adds one record. @throws StorageError "not-found", "full" */
export async function addRecord(
  storage: Storage,
  bibliography: string,
  draft: RecordDraft,
  mostRecords: number,
): Promise<StoredRecord> {
  return storage.transaction(async (transaction) => {
    const { record_count } = await touch(transaction, bibliography, { more: 1 });
    requireRoom(record_count, mostRecords);
    const [record] = await addRecords(storage, transaction, bibliography, [draft]);
    if (record === undefined) throw new TypeError("A record that was added is one record.");
    return record;
  });
}

/** @throws StorageError "full" if so many records are more than a bibliography may have */
export function requireRoom(count: number, most: number): void {
  if (count <= most) return;
  throw new StorageError("full", `A bibliography holds at most ${most} records; make another one for the rest.`);
}

/** @throws StorageError "not-found" */
export async function readRecord(storage: Storage, bibliography: string, id: string): Promise<StoredRecord> {
  return storage.query((database) => recordAt(database, bibliography, id));
}

/** A record, and the version at which its reader saw it; without one, whatever it is now. */
export interface RecordVersion {
  readonly bibliography: string;
  readonly id: string;
  readonly version?: number | undefined;
}

/** @throws StorageError "not-found"; "changed" if the record is no longer at this version */
export async function changeRecord(storage: Storage, place: RecordVersion, draft: RecordDraft): Promise<StoredRecord> {
  const { bibliography, id } = place;
  return storage.transaction(async (transaction) => {
    await touch(transaction, bibliography, {});
    const present = await unchangedRecord(transaction, place);
    const changed = newRow(bibliography, { ...draft, position: draft.position ?? present.position });
    const row = { ...changed, id, version: present.version + 1 };
    const { position, version, content, changed_at } = row;
    await transaction
      .updateTable("records")
      .set({ position, version, content, changed_at })
      .where("bibliography_id", "=", bibliography)
      .where("id", "=", id)
      .execute();
    await storage.search.note(transaction, bibliography, [{ id, words: wordsOf(draft.item) }]);
    return recordOf(row);
  });
}

/** @throws StorageError "not-found"; "changed" if the record is no longer at this version */
export async function removeRecord(storage: Storage, place: RecordVersion): Promise<void> {
  const { bibliography, id } = place;
  await storage.transaction(async (transaction) => {
    await touch(transaction, bibliography, { more: -1 });
    await unchangedRecord(transaction, place);
    await storage.search.forget(transaction, bibliography, id);
    await transaction.deleteFrom("records").where("bibliography_id", "=", bibliography).where("id", "=", id).execute();
  });
}

async function unchangedRecord(transaction: Transaction<Tables>, place: RecordVersion): Promise<StoredRecord> {
  const present = await recordAt(transaction, place.bibliography, place.id);
  if (place.version !== undefined && present.version !== place.version) throw wasChanged("record");
  return present;
}

async function recordAt(connection: Connection, bibliography: string, id: string): Promise<StoredRecord> {
  const row = await connection
    .selectFrom("records")
    .select(recordColumns)
    .where("bibliography_id", "=", bibliography)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw new StorageError("not-found", "There is no such record in the bibliography.");
  return recordOf(row);
}

async function lastPosition(transaction: Transaction<Tables>, bibliography: string): Promise<number> {
  const row = await transaction
    .selectFrom("records")
    .select((column) => column.fn.max("position").as("last"))
    .where("bibliography_id", "=", bibliography)
    .executeTakeFirst();
  return row?.last ?? 0;
}

function newRow(bibliography: string, draft: RecordDraft & { readonly position: number }): NewRecordRow {
  const { position, item, evidence, note } = draft;
  return {
    bibliography_id: bibliography,
    id: newId(),
    position,
    version: 1,
    content: JSON.stringify({ item, evidence, note }),
    changed_at: new Date().toISOString(),
  };
}
