import type { Transaction } from "kysely";
import type { Storage } from "../storage/storage.ts";
import { recordOf } from "../storage/stored-record.ts";
import type { NewRecordRow, Tables } from "../storage/tables.ts";
import { wordsOf } from "../storage/words.ts";
import { BackupError, parseBackupLine, type BackupCount } from "./backup-lines.ts";

const rowsAtOnce = 500;

/**
 * Reads a backup into an empty database, of either kind, whole or not at all.
 * @throws BackupError if the backup is damaged or the database has something in it; StorageError
 */
export async function readBackup(
  storage: Storage,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<BackupCount> {
  return storage.transaction(async (transaction) => {
    const present = await transaction.selectFrom("bibliographies").select("id").limit(1).executeTakeFirst();
    if (present !== undefined) {
      throw new BackupError("The database is not empty; restore into a new data folder or database.");
    }
    return readLines(storage, transaction, lines);
  });
}

async function readLines(
  storage: Storage,
  transaction: Transaction<Tables>,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<BackupCount> {
  const count = { bibliographies: 0, links: 0, records: 0 };
  let waiting: NewRecordRow[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await addRows(storage, transaction, waiting);
    waiting = [];
  };
  let number = 0;
  for await (const written of lines) {
    number += 1;
    const line = parseBackupLine(written, number);
    if ("citableBackup" in line !== (number === 1)) throw new BackupError("This is not a backup of Citable.");
    if ("bibliography" in line) {
      await transaction.insertInto("bibliographies").values(line.bibliography).execute();
      count.bibliographies += 1;
    } else if ("link" in line) {
      await transaction.insertInto("links").values(line.link).execute();
      count.links += 1;
    } else if ("record" in line) {
      waiting.push(line.record);
      count.records += 1;
      if (waiting.length >= rowsAtOnce) await flush();
    } else if ("end" in line) {
      await flush();
      await storage.search.survey(transaction);
      return complete(count, line.end);
    }
  }
  throw new BackupError("The backup ends before its last line; it was cut off. Take another one.");
}

function complete(count: BackupCount, stated: BackupCount): BackupCount {
  const fits =
    count.bibliographies === stated.bibliographies && count.links === stated.links && count.records === stated.records;
  if (fits) return count;
  throw new BackupError("Lines are missing from the middle of the backup; take another one.");
}

/** Rows stand in the order of their bibliographies; the words are noted for one bibliography at a time. */
async function addRows(
  storage: Storage,
  transaction: Transaction<Tables>,
  rows: readonly NewRecordRow[],
): Promise<void> {
  await transaction.insertInto("records").values(rows).execute();
  for (const [bibliography, own] of Map.groupBy(rows, (row) => row.bibliography_id)) {
    const words = own.map((row) => ({ id: row.id, words: wordsOf(recordOf(row).item) }));
    await storage.search.note(transaction, bibliography, words);
  }
}
