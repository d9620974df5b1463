import { closeSync, openSync } from "node:fs";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** So many prepared statements are kept; the storage's own are some forty. */
const keptStatements = 100;

/** Opens a database file as Kysely's SQLite dialect wants it. Only this user may read the file. */
export function openNodeSqlite(path: string, pragmas: Readonly<Record<string, string | number>>): SqliteDatabase {
  if (path !== ":memory:") closeSync(openSync(path, "a", 0o600));
  const database = new DatabaseSync(path, { timeout: 5000 });
  for (const [name, value] of Object.entries(pragmas)) database.exec(`PRAGMA ${name} = ${value}`);
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      // After a full disk the database has already rolled back by itself.
      if (sql === "rollback" && !database.isTransaction) return nothing;
      const found = kept.get(sql) ?? statement(database.prepare(sql === "begin" ? "begin immediate" : sql));
      if (kept.size < keptStatements) kept.set(sql, found);
      return found;
    },
  };
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

function statement(prepared: StatementSync): SqliteStatement {
  const reader = prepared.columns().length > 0;
  return {
    reader,
    all: (parameters) => prepared.all(...values(parameters)),
    run: (parameters) => prepared.run(...values(parameters)),
    iterate: (parameters) => prepared.iterate(...values(parameters)),
  };
}

function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((parameter) => {
    if (typeof parameter === "string" || typeof parameter === "number" || parameter === null) return parameter;
    throw new TypeError(`A ${typeof parameter} cannot be stored.`);
  });
}
