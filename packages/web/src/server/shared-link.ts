import type { Permission, Shared, SharedLink } from "../state/shared.ts";

/** What a link to a shared list says: the list, the key that opens it, and what that is for. */
export interface OpenedLink extends Pick<Shared, "id" | "key"> {
  readonly allows: Permission;
}

/** What the address of the page asks for, if it is the link to a shared list. */
export function sharedIn(hash: string): OpenedLink | undefined {
  const [, allows, id, key] = /^#(read|edit)\/([\w-]+)\/([\w-]+)$/.exec(hash) ?? [];
  if (id === undefined || key === undefined) return undefined;
  return { allows: allows === "edit" ? "edit" : "read", id, key };
}

/** The link to give out; the key stands behind the #, where no server sees it. */
export function addressOf({ id }: Pick<Shared, "id">, { allows, key }: Pick<SharedLink, "allows" | "key">): string {
  return new URL(`#${allows}/${id}/${key}`, document.baseURI).href;
}
