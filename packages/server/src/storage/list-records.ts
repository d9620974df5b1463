import { sql } from "kysely";
import type { Storage } from "./storage.ts";
import { recordColumns, recordOf, type StoredRecord } from "./stored-record.ts";
import { wordsAsked } from "./words.ts";

/** Where a page of records ends: the record after which the next page begins. */
export interface PageEnd {
  readonly position: number;
  readonly id: string;
}

/** A page of records; `end` where there may be more. */
export interface Page {
  readonly records: readonly StoredRecord[];
  readonly end?: PageEnd;
}

export interface PageAsked {
  readonly bibliography: string;
  readonly after?: PageEnd | undefined;
  readonly limit: number;
}

/** The records of a bibliography in its own order. */
export async function listRecords(storage: Storage, { bibliography, after, limit }: PageAsked): Promise<Page> {
  const rows = await storage.query((database) => {
    const all = database.selectFrom("records").select(recordColumns).where("bibliography_id", "=", bibliography);
    const rest = after === undefined ? all : all.where(sql<boolean>`(position, id) > (${after.position}, ${after.id})`);
    return rest
      .orderBy("position")
      .orderBy("id")
      .limit(limit + 1)
      .execute();
  });
  return pageOf(rows.map(recordOf), limit);
}

/**
 * The records of a bibliography that have all the words of a query, or longer words that begin so, in the order in
 * which they were added. A query without a word finds nothing.
 */
export async function searchRecords(
  storage: Storage,
  query: string,
  { bibliography, after, limit }: PageAsked,
): Promise<Page> {
  const words = wordsAsked(query);
  if (words.length === 0) return { records: [] };
  const found = await storage.query(async (database) => {
    const asked = { bibliography, words, after: after?.id ?? "", limit: limit + 1 };
    const ids = await storage.search.find(database, asked);
    if (ids.length === 0) return [];
    return database
      .selectFrom("records")
      .select(recordColumns)
      .where("bibliography_id", "=", bibliography)
      .where("id", "in", ids)
      .orderBy("id")
      .execute();
  });
  return pageOf(found.map(recordOf), limit);
}

/** One more than the page holds was asked for: if it came, there is another page. */
function pageOf(records: readonly StoredRecord[], limit: number): Page {
  const shown = records.slice(0, limit);
  const last = shown.at(-1);
  if (records.length <= limit || last === undefined) return { records: shown };
  return { records: shown, end: { position: last.position, id: last.id } };
}
