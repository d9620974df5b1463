import { statSync } from "node:fs";
import { createCatalogue, StyleSourceError, type Catalogue, type FoundStyle, type StyleSource } from "@citable/styles";
import { archiveSource, citeprocPlusSource, directorySource, installedSource } from "@citable/styles/node";
import { stylesFolder } from "./data-folder.ts";

let catalogue: Catalogue | undefined;

/** The styles at hand: those that were installed, then those that come with Citable. Read as they are asked for. */
export function installedStyles(): Catalogue {
  catalogue ??= createCatalogue(sourcesAt());
  return catalogue;
}

/** The same with another folder of installed styles; a new catalogue each time. */
export function stylesAt(data: string | undefined): Catalogue {
  return data === undefined ? installedStyles() : createCatalogue(sourcesAt(data));
}

/** Where styles come from: the installed set first. */
export function sourcesAt(data?: string): readonly StyleSource[] {
  return [installedSource(stylesFolder(data)), citeprocPlusSource()];
}

/** The styles of an archive or folder, and the locales of those at hand. */
export interface OtherStyles {
  readonly catalogue: Catalogue;
  /** Lists those styles alone. */
  readonly source: StyleSource;
}

/** @throws StyleSourceError if there is no such archive or folder */
export function stylesFrom(path: string): OtherStyles {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw new StyleSourceError(`There is no file or folder ${path}.`);
  const source = status.isDirectory() ? directorySource(path) : archiveSource(path);
  return { catalogue: createCatalogue([source, ...sourcesAt()]), source };
}

/** What `find` and `open` of a catalogue take. */
export function localeOption(locale: string | undefined): { readonly locale?: string } {
  return locale === undefined ? {} : { locale };
}

/** A style by its name, or the one that was opened before. */
export async function styleFor(style: string | FoundStyle, locale: string | undefined): Promise<FoundStyle> {
  return typeof style === "string" ? installedStyles().find(style, localeOption(locale)) : style;
}
