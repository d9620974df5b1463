import { openSqlite } from "./sqlite.ts";
import type { Storage } from "./storage.ts";

/** Where bibliographies are kept. */
export interface StoragePlace {
  /** The folder of the SQLite database. */
  readonly folder?: string | undefined;
  /** The address of a PostgreSQL database, `postgres://…`; it goes before the folder. */
  readonly databaseUrl?: string | undefined;
}

/** Opens the storage; undefined where none is named. @throws StorageError */
export async function openStorage({ folder, databaseUrl }: StoragePlace): Promise<Storage | undefined> {
  if (databaseUrl !== undefined && databaseUrl !== "") {
    // The driver is loaded by those alone who have such a database.
    const { openPostgresql } = await import("./postgresql.ts");
    return openPostgresql(databaseUrl);
  }
  return folder === undefined ? undefined : openSqlite(folder);
}
