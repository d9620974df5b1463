import type { List } from "./list.ts";

/** What a link to a shared list lets its holder do. */
export type Permission = "read" | "edit";

/** A link that was given out; who has its key may do what it allows, until it is revoked. */
export interface SharedLink {
  readonly id: string;
  readonly allows: Permission;
  readonly key: string;
}

/** An entry of the list as the server has it. */
export interface SharedEntry {
  /** The id of the entry's record in the list. */
  readonly entry: string;
  readonly id: string;
  readonly version: number;
  /** What was sent or read last, as JSON: what is the same is not sent again. */
  readonly content: string;
}

/** A list as the server keeps it for others, and what this browser may do with it. */
export interface Shared {
  readonly id: string;
  /** By which this browser edits; it is in none of the links. */
  readonly key: string;
  /** Whether somebody else shared it with this reader. */
  readonly joined: boolean;
  readonly links: readonly SharedLink[];
  /** As of which everything the server has was seen here. */
  readonly version: number;
  readonly entries: readonly SharedEntry[];
}

/** The shared lists that this browser may edit, by their ids. */
export type SharedLists = Readonly<Record<string, Shared>>;

/** How the list at hand is shared; undefined if it is not. */
export function sharedOf({ list, shared }: { readonly list: List; readonly shared: SharedLists }): Shared | undefined {
  return list.shared === undefined ? undefined : shared[list.shared];
}
