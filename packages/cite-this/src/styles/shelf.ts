import type { Locale } from "@citable/csl";
import { isLocale, isStyleFile, openStyle, type ReadyStyle } from "./style-file.ts";
import { unpack, type Packed } from "./pack.ts";

/** Where styles come from. */
export interface Shelf {
  /** What the style of that name is called; undefined when there is none. Cheaper than loading it. */
  find(name: string): Promise<ListedStyle | undefined>;
  /** The style of that name; undefined when there is none. */
  load(name: string): Promise<ReadyStyle | undefined>;
  /** More styles to choose from, by title. */
  list(): Promise<readonly ListedStyle[]>;
}

/** A style in a folder's `index.json`. */
export interface ListedStyle {
  readonly name: string;
  readonly title: string;
}

/** The styles that come with the element, by name, the locale that they share, and under "titles" what they are called. */
export function packedShelf(packed: Packed): Shelf {
  let locale: Locale | undefined;
  const opened = new Map<string, ReadyStyle>();
  const open = (name: string): ReadyStyle | undefined => {
    const [file, shared] = [unpack(packed, name), locale ?? unpack(packed, "locale")];
    if (!isStyleFile(file) || !isLocale(shared)) return undefined;
    locale = shared;
    const style = openStyle(file, [shared]);
    opened.set(name, style);
    return style;
  };
  return {
    find: async (name) => listedIn(unpack(packed, "titles")).find((listed) => listed.name === name),
    load: async (name) => opened.get(name) ?? (Object.hasOwn(packed.rows, name) ? open(name) : undefined),
    list: async () => [],
  };
}

/** The styles that a list in JSON names. */
export function listedIn(value: unknown): readonly ListedStyle[] {
  return Array.isArray(value) ? value.filter(isListed) : [];
}

function isListed(value: unknown): value is ListedStyle {
  if (typeof value !== "object" || value === null || !("name" in value) || !("title" in value)) return false;
  return typeof value.name === "string" && typeof value.title === "string";
}
