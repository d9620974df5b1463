import { newBibliographyId } from "./keys.ts";
import { addLink, type NewLink } from "./links.ts";
import { addRecords } from "./records.ts";
import type { Storage } from "./storage.ts";
import type { RecordDraft } from "./stored-record.ts";
import type { BibliographyRow } from "./tables.ts";
import { noBibliography, touch } from "./touch.ts";

/** What a bibliography is apart from its records. Style and locale are "" where none was chosen. */
export interface Heading {
  readonly title: string;
  readonly style: string;
  readonly locale: string;
}

export interface Bibliography extends Heading {
  readonly id: string;
  /** Grows with every change of the bibliography or of a record in it. */
  readonly version: number;
  readonly recordCount: number;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** Makes a bibliography, its records, and a link for editing and one for reading; all of it or nothing. */
export async function createBibliography(
  storage: Storage,
  heading: Heading,
  records: readonly RecordDraft[],
): Promise<{ readonly bibliography: Bibliography; readonly links: readonly NewLink[] }> {
  const id = newBibliographyId();
  const now = new Date().toISOString();
  return storage.transaction(async (transaction) => {
    const row = { ...heading, id, version: 1, record_count: records.length, created_at: now, changed_at: now };
    await transaction.insertInto("bibliographies").values(row).execute();
    await addRecords(storage, transaction, id, records);
    const links = [await addLink(transaction, id, "edit"), await addLink(transaction, id, "read")];
    return { bibliography: bibliographyOf(row), links };
  });
}

/** @throws StorageError "not-found" */
export async function readBibliography(storage: Storage, id: string): Promise<Bibliography> {
  const row = await storage.query((database) =>
    database.selectFrom("bibliographies").selectAll().where("id", "=", id).executeTakeFirst(),
  );
  if (row === undefined) throw noBibliography();
  return bibliographyOf(row);
}

/** @throws StorageError "not-found"; "changed" if a version is given and is no longer the present one */
export async function changeHeading(
  storage: Storage,
  id: string,
  version: number | undefined,
  heading: Heading,
): Promise<Bibliography> {
  return storage.transaction(async (transaction) => {
    await touch(transaction, id, { version });
    const row = await transaction
      .updateTable("bibliographies")
      .set({ ...heading })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return bibliographyOf(row);
  });
}

/** Deletes the bibliography, its records and links. @throws StorageError "not-found", "changed" */
export async function removeBibliography(storage: Storage, id: string, version?: number): Promise<void> {
  await storage.transaction(async (transaction) => {
    await touch(transaction, id, { version });
    await storage.search.forget(transaction, id);
    await transaction.deleteFrom("records").where("bibliography_id", "=", id).execute();
    await transaction.deleteFrom("links").where("bibliography_id", "=", id).execute();
    await transaction.deleteFrom("bibliographies").where("id", "=", id).execute();
  });
}

function bibliographyOf(row: BibliographyRow): Bibliography {
  return {
    id: row.id,
    title: row.title,
    style: row.style,
    locale: row.locale,
    version: row.version,
    recordCount: row.record_count,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}
