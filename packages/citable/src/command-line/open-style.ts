import { basename } from "node:path";
import type { FoundStyle } from "@citable/styles";
import { localeOption, stylesAt, stylesFrom } from "../front-door/style.ts";
import { CallError } from "./failure.ts";
import { readFile, type ReadLimit } from "./read-file.ts";

const limit: ReadLimit = { bytes: 4 * 1024 * 1024, advice: "no style is that long" };

/** Where a style is looked for, and the language to print in. */
export interface StyleWhere {
  readonly locale?: string | undefined;
  /** An archive or folder of styles that comes first. */
  readonly from?: string | undefined;
  /** The folder of what is installed, where it is not the usual one. */
  readonly data?: string | undefined;
}

/**
 * Opens what --style names: a file (a name that ends in .csl, or a path), a house style (a name that ends in
 * .json), or a style at hand or in an archive.
 * @throws CallError, UnknownStyleError, StyleSourceError, LocaleTagError
 */
export async function openStyle(name: string, where: StyleWhere = {}): Promise<FoundStyle> {
  const { locale, from, data } = where;
  const catalogue = from === undefined ? stylesAt(data) : stylesFrom(from).catalogue;
  if (namesHouse(name)) {
    const { openHouse } = await import("./open-house.ts");
    return openHouse(name, catalogue, locale);
  }
  if (!namesFile(name)) return catalogue.find(name, localeOption(locale));
  const file = new TextDecoder().decode(await readStyle(name));
  const loose = { file, id: basename(name).replace(/\.(?:csl|xml)$/i, ""), source: name };
  return catalogue.open(loose, localeOption(locale));
}

/** A house style is a file of JSON. */
function namesHouse(name: string): boolean {
  return /\.json$/i.test(name) && !/^https?:\/\//i.test(name);
}

/** `http://www.zotero.org/styles/apa` is a name of a style, not a path. */
function namesFile(name: string): boolean {
  return !/^https?:\/\//i.test(name) && (/\.(?:csl|xml)$/i.test(name) || /[\\/]/.test(name));
}

async function readStyle(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path, limit);
  } catch (error) {
    throw error instanceof CallError ? new CallError(`The style ${path}: ${error.message}`, { cause: error }) : error;
  }
}
