import { get, set } from "idb-keyval";
import { isJsonObject } from "@citable/model";
import type { List } from "../state/list.ts";
import type { SharedLists } from "../state/shared.ts";

/** Where the reader's list and language stay between visits. */
export interface Keeper {
  /** The list of the last visit; undefined if there is none that can be read. */
  readonly loadList: () => Promise<List | undefined>;
  readonly saveList: (list: List) => Promise<void>;
  readonly loadLanguage: () => Promise<unknown>;
  readonly saveLanguage: (language: string) => Promise<void>;
  /** The names of house styles, which are their texts. */
  readonly loadHouses: () => Promise<readonly string[]>;
  readonly saveHouses: (names: readonly string[]) => Promise<void>;
  readonly loadShared: () => Promise<SharedLists>;
  readonly saveShared: (shared: SharedLists) => Promise<void>;
}

/** Goes up when the shape of what is kept changes: an older list is then not taken for a newer one. */
const version = 1;

/** What is kept under a name; nothing where there is no database: a private window may have none. */
async function loaded(key: string): Promise<unknown> {
  return get<unknown>(key).catch(() => undefined);
}

/** Keeps the list in the browser's own database, and nowhere else. */
export const browserKeeper: Keeper = {
  loadList: async () => {
    const kept = await loaded("list");
    return isKept(kept) ? kept.list : undefined;
  },
  saveList: async (list) => set("list", { version, list }),
  loadLanguage: async () => loaded("language"),
  saveLanguage: async (language) => set("language", language),
  loadHouses: async () => {
    const kept = await loaded("houses");
    return Array.isArray(kept) ? kept.filter((name) => typeof name === "string") : [];
  },
  saveHouses: async (names) => set("houses", names),
  loadShared: async () => {
    const kept = await loaded("shared");
    return isKeptShared(kept) ? kept.shared : {};
  },
  saveShared: async (shared) => set("shared", { version, shared }),
};

function isKeptShared(value: unknown): value is { readonly shared: SharedLists } {
  return isJsonObject(value) && value["version"] === version;
}

function isKept(value: unknown): value is { readonly list: List } {
  return typeof value === "object" && value !== null && "version" in value && value.version === version;
}
