import type { StyleSource } from "../source.ts";
import { words } from "../text/fold.ts";
import { listMatching, type ListedStyle } from "./listing.ts";
import { openLoose, openResolved, type FoundStyle, type LooseStyle } from "./open.ts";
import { resolveName } from "./resolve.ts";
import { searchStyles } from "./search.ts";
import { createShelves } from "./shelves.ts";

export interface FindOptions {
  /** The language to print in; without it the style's own, else en-US. */
  readonly locale?: string;
}

/** All styles at hand, wherever they come from. */
export interface Catalogue {
  /** The sources, in the order in which they are asked. */
  readonly sources: readonly StyleSource[];
  /**
   * Finds a style by its name by edition, its id or its official address, and reads what is needed to print with it.
   * @example find("mla@9"), find("apa"), find("http://www.zotero.org/styles/nature-physics", { locale: "de" })
   * @throws UnknownStyleError if there is no such style or edition, or the name fits several
   * @throws LocaleTagError if the locale is no language tag
   * @throws StyleSourceError if the style, its parent or a source cannot be read
   */
  find(name: string, options?: FindOptions): Promise<FoundStyle>;
  /**
   * The styles that match a query by id, title, guide or subject, best first; all of them without a query.
   * @example search("chicago 17"), search("revue d'histoire")
   */
  search(query?: string): Promise<readonly ListedStyle[]>;
  /** Reads a style from outside the sources; its parent and locales come from them. */
  open(loose: LooseStyle, options?: FindOptions): Promise<FoundStyle>;
}

/**
 * Makes one catalogue of several sources; where two have the same style, the earlier one is used. Lists and locales
 * are read once and kept: after an update, make a new catalogue.
 */
export function createCatalogue(sources: readonly StyleSource[]): Catalogue {
  const shelves = createShelves(sources);

  return {
    sources,
    find: async (name, options = {}) => {
      const resolved = await resolveName(shelves, name);
      return openResolved(shelves, resolved, options.locale);
    },
    search: async (query = "") => {
      const asked = words(query);
      return asked.length === 0 ? shelves.listed() : searchStyles(await listMatching(sources, asked), query);
    },
    open: async (loose, options = {}) => openLoose(shelves, loose, options.locale),
  };
}
