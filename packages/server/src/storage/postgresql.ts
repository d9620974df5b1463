import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import { DatabaseError, Pool } from "pg";
import { migrate } from "./migrate.ts";
import type { Storage, WordSearch } from "./storage.ts";
import { StorageError } from "./storage-error.ts";
import type { Tables } from "./tables.ts";

export interface PostgresqlOptions {
  /** Connections to the database, at most. */
  readonly connections?: number;
}

/** Two changes met at the database, which let one win; the other one is tried again so often. */
const mostTries = 5;

/**
 * Opens a PostgreSQL database (or one that speaks its protocol) by its address, `postgres://…`.
 * @throws StorageError if it cannot be reached
 */
export async function openPostgresql(address: string, options: PostgresqlOptions = {}): Promise<Storage> {
  const pool = new Pool({
    connectionString: address,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    application_name: "citable",
  });
  // A connection that breaks while nobody uses it is replaced when it is needed.
  pool.on("error", () => {});
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const ping = async (): Promise<void> => {
    await sql`select 1`.execute(database).catch(explain);
  };
  await ping();
  await migrate(database, "postgresql");
  return {
    kind: "postgresql",
    query: (ask) => ask(database).catch(explain),
    search,
    transaction: (work) => transact(database, work),
    snapshot: (read) =>
      database
        .transaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute(read)
        .catch(explain),
    ping,
    close: () => database.destroy(),
  };
}

async function transact<Result>(
  database: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction().execute(work);
    } catch (error) {
      const met = error instanceof DatabaseError && (error.code === "40001" || error.code === "40P01");
      if (!met || attempt === mostTries) explain(error);
    }
  }
}

const gone = "The database does not answer at present; try again in a moment.";

function explain(error: unknown): never {
  if (error instanceof DatabaseError) {
    const code = error.code ?? "";
    if (code === "53100") {
      throw new StorageError("full", "There is no room left for the database; nothing was written.", { cause: error });
    }
    // Connection failures, too few resources, a shutdown, and what was given up for its length.
    if (/^(?:08|53|57|58|40|25006)/.test(code)) throw new StorageError("unavailable", gone, { cause: error });
  } else if (error instanceof Error && isConnectionFailure(error)) {
    throw new StorageError("unavailable", gone, { cause: error });
  }
  throw error;
}

function isConnectionFailure(error: Error): boolean {
  if ("code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code)) return true;
  return /connection (?:terminated|timeout|ended)|timeout exceeded|not queryable|timeout expired/i.test(error.message);
}

/** Lexemes and their prefixes, as they are given: the text search configurations of PostgreSQL have no part in it. */
const search: WordSearch = {
  note: async (connection, bibliography, records) => {
    const ids = records.map(({ id }) => id);
    const lexemes = records.map(({ words }) => [tag(bibliography), ...words].map((word) => `'${word}'`).join(" "));
    await sql`update records set words = noted.words::tsvector
      from unnest(${ids}::text[], ${lexemes}::text[]) as noted (id, words)
      where bibliography_id = ${bibliography} and records.id = noted.id`.execute(connection);
  },
  // Otherwise that is done some minutes later, and until then a search may take a way that is ten times as long.
  survey: async (connection) => void (await sql`analyze records`.execute(connection)),
  // The words stand in the record's own row.
  forget: async () => {},
  find: async (connection, { bibliography, words, after, limit }) => {
    const asked = [`'${tag(bibliography)}'`, ...words.map((word) => `'${word}':*`)].join(" & ");
    const { rows } = await sql<{ id: string }>`select id from records
      where bibliography_id = ${bibliography} and words @@ ${asked}::tsquery and id > ${after}
      order by id limit ${limit}`.execute(connection);
    return rows.map(({ id }) => id);
  },
};

/** The bibliography as a lexeme, so that the index is narrowed to one bibliography before anything is read. */
function tag(bibliography: string): string {
  return `in-${bibliography}`;
}
