import { sql } from "kysely";
import type { Connection, Storage } from "../storage/storage.ts";
import type { BackupCount, BackupLine } from "./backup-lines.ts";

const rowsAtOnce = 1000;

/**
 * Writes everything that is stored, line by line, as it is at one moment: bibliographies, links (the hashes of their
 * keys), records. What a database makes for itself, such as its search index, is not in it.
 * @throws StorageError, and what `write` throws
 */
export async function writeBackup(storage: Storage, write: (line: BackupLine) => Promise<void>): Promise<BackupCount> {
  return storage.snapshot(async (database) => {
    await write({ citableBackup: 1 });
    const bibliographies = await writeAll(bibliographiesAfter(database), (row) => write({ bibliography: row }));
    const links = await writeAll(linksAfter(database), (row) => write({ link: row }));
    const records = await writeAll(recordsAfter(database), (row) => write({ record: row }));
    const count = { bibliographies, links, records };
    await write({ end: count });
    return count;
  });
}

/** Reads the next rows after one, by their key; each page is found by the index. */
type PageAfter<Row> = (last: Row | undefined) => Promise<readonly Row[]>;

async function writeAll<Row>(pageAfter: PageAfter<Row>, write: (row: Row) => Promise<void>): Promise<number> {
  let written = 0;
  let rows = await pageAfter(undefined);
  while (rows.length > 0) {
    for (const row of rows) await write(row);
    written += rows.length;
    rows = await pageAfter(rows.at(-1));
  }
  return written;
}

function bibliographiesAfter(database: Connection) {
  return (last: { readonly id: string } | undefined) =>
    database
      .selectFrom("bibliographies")
      .selectAll()
      .where("id", ">", last?.id ?? "")
      .orderBy("id")
      .limit(rowsAtOnce)
      .execute();
}

interface Key {
  readonly bibliography_id: string;
  readonly id: string;
}

/** Rows whose key comes after another one's. */
function after(last: Key | undefined) {
  return sql<boolean>`(bibliography_id, id) > (${last?.bibliography_id ?? ""}, ${last?.id ?? ""})`;
}

function linksAfter(database: Connection) {
  return (last: Key | undefined) =>
    database
      .selectFrom("links")
      .selectAll()
      .where(after(last))
      .orderBy("bibliography_id")
      .orderBy("id")
      .limit(rowsAtOnce)
      .execute();
}

function recordsAfter(database: Connection) {
  return (last: Key | undefined) =>
    database
      .selectFrom("records")
      .select(["bibliography_id", "id", "position", "version", "content", "changed_at"])
      .where(after(last))
      .orderBy("bibliography_id")
      .orderBy("id")
      .limit(rowsAtOnce)
      .execute();
}
