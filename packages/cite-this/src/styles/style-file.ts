import type { Element, IndependentStyle, Locale } from "@citable/csl";
import type { citeRecord } from "@citable/guides";

/** A style ready to cite with, as the guides take it. */
export type ReadyStyle = Parameters<typeof citeRecord>[1];

/** A style as a file of JSON: already parsed, so that the page needs no XML parser. */
export interface StyleFile {
  readonly citableStyle: 1;
  /** "mla@9", or the name that the publisher gave. */
  readonly name: string;
  readonly id: string;
  readonly title: string;
  readonly family?: string | undefined;
  readonly edition?: string | undefined;
  readonly locale: string;
  /** What an institution's house style asks for. */
  readonly house?: ReadyStyle["house"] | undefined;
  readonly style: StoredStyle;
  /** The locales that it prints with; without them the one that the element has. */
  readonly locales?: readonly Locale[] | undefined;
}

/** What of a style makes citations; macros in a list, for JSON has no maps. */
export interface StoredStyle extends Omit<IndependentStyle, "macros" | "issues" | "bibliography"> {
  readonly bibliography?: IndependentStyle["bibliography"];
  readonly macros: readonly (readonly [name: string, elements: readonly Element[]])[];
}

/** A style as JSON can hold it. */
export function storeStyle(found: ReadyStyle, withLocales: boolean): StyleFile {
  const { issues: _, macros, locales, ...style } = found.style;
  const language = found.locale.slice(0, 2);
  const own = locales.filter((locale) => locale.language === undefined || locale.language.startsWith(language));
  return {
    citableStyle: 1,
    name: found.name,
    id: found.id,
    title: found.title,
    family: found.family,
    edition: found.edition,
    house: found.house,
    locale: found.locale,
    style: { ...style, locales: own, macros: [...macros] },
    ...(withLocales && { locales: found.locales }),
  };
}

/** The text of a style's file, without the places in the style's own source, which only messages need. */
export function printStyleFile(file: StyleFile): string {
  return JSON.stringify(file, (key, value: unknown) => (key === "at" ? undefined : value));
}

/** Reads what `storeStyle` wrote; `locales` stand in where the file has none of its own. */
export function openStyle(file: StyleFile, locales: readonly Locale[]): ReadyStyle {
  const { style } = file;
  return {
    id: file.id,
    name: file.name,
    title: file.title,
    ...(file.family !== undefined && { family: file.family }),
    ...(file.edition !== undefined && { edition: file.edition }),
    ...(file.house !== undefined && { house: file.house }),
    style: { ...style, bibliography: style.bibliography, macros: new Map(style.macros), issues: [] },
    locale: file.locale,
    locales: file.locales ?? locales,
    source: "cite-this",
  };
}

/** Whether a value says that it is a style's file. What is inside is believed: it comes from the publisher's own site. */
export function isStyleFile(value: unknown): value is StyleFile {
  if (typeof value !== "object" || value === null || !("citableStyle" in value) || !("style" in value)) return false;
  const { citableStyle, style } = value;
  return citableStyle === 1 && typeof style === "object" && style !== null && "macros" in style;
}

/** Whether a value says that it is a locale. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === "object" && value !== null && "terms" in value && "dates" in value && "options" in value;
}
