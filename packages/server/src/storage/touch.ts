import type { Transaction } from "kysely";
import { StorageError } from "./storage-error.ts";
import type { BibliographyRow, Tables } from "./tables.ts";

/**
 * Notes that something in a bibliography changes. Comes first in every change: it holds the row until the end, so that
 * of two changes at once one waits for the other. Answers with the row as it is now.
 * @throws StorageError "not-found"; "changed" if a version is given that is no longer the present one
 */
export async function touch(
  transaction: Transaction<Tables>,
  id: string,
  change: { readonly version?: number | undefined; readonly more?: number },
): Promise<BibliographyRow> {
  const row = await transaction
    .updateTable("bibliographies")
    .set((column) => ({
      version: column("version", "+", 1),
      record_count: column("record_count", "+", change.more ?? 0),
      changed_at: new Date().toISOString(),
    }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw noBibliography();
  if (change.version !== undefined && row.version !== change.version + 1) throw wasChanged("bibliography");
  return row;
}

export function wasChanged(what: "bibliography" | "record"): StorageError {
  return new StorageError(
    "changed",
    `The ${what} was changed since you read it; read it again, and make your change to what it is now.`,
  );
}

export function noBibliography(): StorageError {
  return new StorageError("not-found", "There is no such bibliography.");
}
