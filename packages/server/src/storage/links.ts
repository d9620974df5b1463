import { hashKey, newId, newKey } from "./keys.ts";
import type { Connection, Storage } from "./storage.ts";
import { StorageError } from "./storage-error.ts";

/** What the holder of a link may do. */
export type Permission = "edit" | "read";

export interface Link {
  readonly id: string;
  readonly allows: Permission;
  readonly createdAt: string;
}

/** A link that was just made: the only time its key is told. */
export interface NewLink extends Link {
  readonly key: string;
}

/** Makes a link. Who has its key may read, or read and edit, until the link is revoked. */
export async function addLink(connection: Connection, bibliography: string, allows: Permission): Promise<NewLink> {
  const link = { id: newId(), allows, createdAt: new Date().toISOString() };
  const key = newKey();
  await connection
    .insertInto("links")
    .values({ bibliography_id: bibliography, id: link.id, allows, key_hash: hashKey(key), created_at: link.createdAt })
    .execute();
  return { ...link, key };
}

export async function listLinks(storage: Storage, bibliography: string): Promise<readonly Link[]> {
  const rows = await storage.query((database) =>
    database
      .selectFrom("links")
      .select(["id", "allows", "created_at"])
      .where("bibliography_id", "=", bibliography)
      .orderBy("id")
      .execute(),
  );
  return rows.map(({ id, allows, created_at }) => ({ id, allows, createdAt: created_at }));
}

/** Ends a link: from now on its key opens nothing. @throws StorageError "not-found" */
export async function revokeLink(storage: Storage, bibliography: string, id: string): Promise<void> {
  const { numDeletedRows } = await storage.query((database) =>
    database.deleteFrom("links").where("bibliography_id", "=", bibliography).where("id", "=", id).executeTakeFirst(),
  );
  if (numDeletedRows === 0n) throw new StorageError("not-found", "There is no such link.");
}

/** What a key opens in a bibliography; undefined for nothing. */
export async function permissionOf(
  storage: Storage,
  bibliography: string,
  key: string,
): Promise<Permission | undefined> {
  const row = await storage.query((database) =>
    database
      .selectFrom("links")
      .select("allows")
      .where("bibliography_id", "=", bibliography)
      .where("key_hash", "=", hashKey(key))
      .executeTakeFirst(),
  );
  return row?.allows;
}
