import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Kysely, sql, SqliteDialect } from "kysely";
import { migrate } from "./migrate.ts";
import { openNodeSqlite } from "./node-sqlite.ts";
import type { Storage, WordSearch } from "./storage.ts";
import { StorageError } from "./storage-error.ts";
import type { Tables } from "./tables.ts";

/** The file in the data folder. */
const databaseFile = "citable.sqlite";

export interface SqliteOptions {
  /** So many pages of 4,096 bytes and no more: a quota. */
  readonly mostPages?: number;
}

/**
 * Opens the database of a data folder, and makes both if need be. What was acknowledged is on the disk: the journal is
 * synced at every commit.
 * @throws StorageError if the folder or the file cannot be used
 */
export async function openSqlite(folder: string, options: SqliteOptions = {}): Promise<Storage> {
  const database = open(folder, options);
  await migrate(database, "sqlite");
  return {
    kind: "sqlite",
    query: (ask) => ask(database).catch(explain),
    search,
    transaction: (work) => database.transaction().execute(work).catch(explain),
    snapshot: (read) => snapshot(database, read).catch(explain),
    ping: async () => {
      await sql`select 1 from bibliographies limit 1`.execute(database).catch(explain);
    },
    close: () => database.destroy(),
  };
}

/** Reading begins no writing: in write-ahead mode the writers of other processes go on beside it. */
async function snapshot<Result>(
  database: Kysely<Tables>,
  read: (connection: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  return database.connection().execute(async (connection) => {
    await sql`begin deferred`.execute(connection);
    try {
      return await read(connection);
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

function open(folder: string, { mostPages }: SqliteOptions): Kysely<Tables> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const pragmas = {
      journal_mode: "WAL",
      synchronous: "FULL",
      trusted_schema: "OFF",
      ...(mostPages !== undefined && { max_page_count: mostPages }),
    };
    const file = openNodeSqlite(join(folder, databaseFile), pragmas);
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError("unavailable", `The data folder ${folder} cannot be used: ${reason}.`, { cause: error });
  }
}

/** SQLite's primary result codes that say something to the one who asked. */
const faults: ReadonlyMap<number, readonly ["full" | "unavailable", string]> = new Map([
  [5, ["unavailable", "The database is busy with something else; try again in a moment."]],
  [8, ["unavailable", "The database can only be read at present; nothing was written."]],
  [10, ["unavailable", "The disk of the database does not answer; nothing was written."]],
  [11, ["unavailable", "The database file is damaged; restore a backup."]],
  [13, ["full", "There is no room left for the database; nothing was written."]],
  [14, ["unavailable", "The database file cannot be opened."]],
  [26, ["unavailable", "The database file is not a database; restore a backup."]],
]);

function explain(error: unknown): never {
  if (error instanceof Error && "errcode" in error && typeof error.errcode === "number") {
    const fault = faults.get(error.errcode & 0xff);
    if (fault !== undefined) throw new StorageError(fault[0], fault[1], { cause: error });
  }
  throw error;
}

/**
 * FTS5. The bibliography is itself a word of each record, so that the index is narrowed to one bibliography before
 * anything is read. A record's row number, which FTS5 needs, is SQLite's own and used nowhere else.
 */
const search: WordSearch = {
  note: async (connection, bibliography, records) => {
    for (const { id, words } of records) {
      await sql`insert or replace into record_words (rowid, bibliography, words)
        select row, bibliography_id, ${words.join(" ")} from records
        where bibliography_id = ${bibliography} and id = ${id}`.execute(connection);
    }
  },
  // The way of its searches does not depend on how much there is.
  survey: async () => {},
  forget: async (connection, bibliography, record) => {
    await sql`delete from record_words where rowid in (select row from records
      where bibliography_id = ${bibliography} and (${record ?? null} is null or id = ${record ?? null}))`.execute(
      connection,
    );
  },
  find: async (connection, { bibliography, words, after, limit }) => {
    // Words hold letters and digits only, so nothing in them can be taken for FTS5's own signs.
    const asked = [`bibliography:"${bibliography}"`, ...words.map((word) => `words:"${word}"*`)].join(" AND ");
    const { rows } = await sql<{ id: string }>`select records.id from record_words
      join records on records.row = record_words.rowid
      where record_words match ${asked} and record_words.rowid >
        coalesce((select row from records where bibliography_id = ${bibliography} and id <= ${after}
          order by id desc limit 1), 0)
      order by record_words.rowid limit ${limit}`.execute(connection);
    return rows.map(({ id }) => id);
  },
};
