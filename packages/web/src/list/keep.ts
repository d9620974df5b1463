import { get, set } from "idb-keyval";
import type { List } from "../state/list.ts";

/** Where the reader's list stays between visits. */
export interface Keeper {
  /** The list of the last visit; undefined if there is none that can be read. */
  readonly load: () => Promise<List | undefined>;
  readonly save: (list: List) => Promise<void>;
}

const key = "list";
/** Goes up when the shape of what is kept changes: an older list is then not taken for a newer one. */
const version = 1;

/** Keeps the list in the browser's own database, and nowhere else. */
export const browserKeeper: Keeper = {
  load: async () => {
    try {
      const kept: unknown = await get(key);
      return isKept(kept) ? kept.list : undefined;
    } catch {
      // No database: a private window may have none.
      return undefined;
    }
  },
  save: async (list) => {
    await set(key, { version, list });
  },
};

function isKept(value: unknown): value is { readonly list: List } {
  return typeof value === "object" && value !== null && "version" in value && value.version === version;
}
