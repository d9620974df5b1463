import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** A place in the database to read from or write to: the database itself, or a transaction. */
export type Connection = Kysely<Tables> | Transaction<Tables>;

/** What the two databases do each in its own way: finding words. */
export interface WordSearch {
  /** Notes the words of records that were just written; what was noted of them before is forgotten. */
  readonly note: (connection: Connection, bibliography: string, records: readonly RecordWords[]) => Promise<void>;
  /** Has the database look over what it holds, after many records came at once: it plans its searches by that. */
  readonly survey: (connection: Connection) => Promise<void>;
  /** Forgets a record, or all records of a bibliography. To be called before they are deleted. */
  readonly forget: (connection: Connection, bibliography: string, record?: string) => Promise<void>;
  /** Ids of records that have all the words (or longer ones that begin so), in the order of their ids. */
  readonly find: (
    connection: Connection,
    asked: {
      readonly bibliography: string;
      readonly words: readonly string[];
      readonly after: string;
      readonly limit: number;
    },
  ) => Promise<readonly string[]>;
}

export interface RecordWords {
  readonly id: string;
  readonly words: readonly string[];
}

/** An open database. */
export interface Storage {
  readonly kind: "sqlite" | "postgresql";
  /** Asks one question. @throws StorageError */
  readonly query: <Result>(ask: (database: Connection) => Promise<Result>) => Promise<Result>;
  readonly search: WordSearch;
  /** Runs what must happen whole or not at all; what it throws undoes all of it. @throws StorageError */
  readonly transaction: <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>) => Promise<Result>;
  /** Reads everything as it is at one moment, while others go on writing. @throws StorageError */
  readonly snapshot: <Result>(read: (database: Connection) => Promise<Result>) => Promise<Result>;
  /** Asks the database something small; throws StorageError if it does not answer. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}
