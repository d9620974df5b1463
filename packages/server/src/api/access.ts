import type { Context } from "hono";
import { RequestError } from "../problem.ts";
import { permissionOf, type Permission } from "../storage/links.ts";
import type { Storage } from "../storage/storage.ts";

/**
 * Sees to it that the request comes with the key of a link that allows this. A wrong key and a bibliography that is
 * not there are answered alike, so that nobody learns which there are by asking.
 * @throws RequestError
 */
export async function requireKey(
  context: Context,
  storage: Storage,
  bibliography: string,
  needed: Permission,
): Promise<void> {
  const key = /^Bearer +([\w-]{1,100})$/i.exec(context.req.header("authorization") ?? "")?.[1];
  if (key === undefined) {
    context.header("WWW-Authenticate", 'Bearer realm="Citable"');
    throw new RequestError(401, "no-key", "Send the key of the link: `Authorization: Bearer KEY`.");
  }
  const allows = await permissionOf(storage, bibliography, key);
  if (allows === undefined) {
    throw new RequestError(404, "not-found", "There is no such bibliography, or the link to it was revoked.");
  }
  if (needed === "edit" && allows === "read") {
    throw new RequestError(403, "read-only", "This link is for reading; ask its owner for the link for editing.");
  }
}
