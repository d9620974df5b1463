import { sql, type Kysely } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import { StorageError } from "./storage-error.ts";
import type { Tables } from "./tables.ts";

/**
 * Brings the database to the form that this version needs; one that is there already is left alone.
 * @throws StorageError if the database is newer than this version
 */
export async function migrate(database: Kysely<Tables>, kind: "sqlite" | "postgresql"): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations(kind) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const reason = error instanceof Error ? error.message : "unknown reason";
  throw new StorageError("unavailable", `The database cannot be brought up to date: ${reason}.`, { cause: error });
}

/** By name, in order. One that was released is never changed: a new one is added. */
function migrations(kind: "sqlite" | "postgresql"): Record<string, Migration> {
  return {
    "001-bibliographies": { up: async (database) => (kind === "sqlite" ? sqliteTables : postgresTables)(database) },
  };
}

async function sqliteTables(database: Kysely<unknown>): Promise<void> {
  await run(database, [
    bibliographies,
    links,
    `create table records (row integer primary key, ${recordColumns}, unique (bibliography_id, id))`,
    recordOrder,
    `create virtual table record_words using fts5(bibliography, words, content='', contentless_delete=1,
      detail=column, tokenize="unicode61 remove_diacritics 0")`,
  ]);
}

/** Nothing here that a distributed engine would not take: no sequence, trigger, extension or foreign key. */
async function postgresTables(database: Kysely<unknown>): Promise<void> {
  await run(database, [
    bibliographies,
    links,
    `create table records (${recordColumns}, words tsvector not null default '', primary key (bibliography_id, id))`,
    recordOrder,
    "create index record_words on records using gin (words)",
  ]);
}

const bibliographies = `create table bibliographies (id text primary key, title text not null, style text not null,
  locale text not null, version integer not null, record_count integer not null,
  created_at text not null, changed_at text not null)`;
const links = `create table links (bibliography_id text not null, id text not null, allows text not null,
  key_hash text not null, created_at text not null, primary key (bibliography_id, id))`;
const recordColumns = `bibliography_id text not null, id text not null, position double precision not null,
  version integer not null, content text not null, changed_at text not null`;
const recordOrder = "create index record_order on records (bibliography_id, position, id)";

async function run(database: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
