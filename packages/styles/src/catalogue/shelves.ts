import type { StyleSource } from "../source.ts";
import { listStyles, type ListedStyle } from "./listing.ts";
import { LocaleShelf } from "./locales.ts";

/** Where styles and locales are looked up. */
export interface Shelves {
  /** In the order in which they are asked. */
  readonly sources: readonly StyleSource[];
  readonly locales: LocaleShelf;
  /** The styles of all sources, listed once. */
  listed(): Promise<readonly ListedStyle[]>;
}

export function createShelves(sources: readonly StyleSource[]): Shelves {
  let listed: Promise<readonly ListedStyle[]> | undefined;
  return {
    sources,
    locales: new LocaleShelf(sources),
    listed: () => {
      const listing = listed ?? listStyles(sources);
      listed = listing;
      // What could not be read may be mended by the next time.
      listing.catch(() => (listed = undefined));
      return listing;
    },
  };
}
