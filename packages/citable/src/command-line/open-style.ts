import { basename } from "node:path";
import type { FoundStyle } from "@citable/styles";
import { installedStyles, localeOption, stylesFrom } from "../front-door/style.ts";
import { CallError } from "./failure.ts";
import { readFile, type ReadLimit } from "./read-file.ts";

const limit: ReadLimit = { bytes: 4 * 1024 * 1024, advice: "no style is that long" };

/**
 * Opens what --style names: a file (a name that ends in .csl, or a path), or a style at hand or in an archive.
 * @throws CallError, UnknownStyleError, StyleSourceError, LocaleTagError
 */
export async function openStyle(name: string, locale: string | undefined, from?: string): Promise<FoundStyle> {
  const catalogue = from === undefined ? installedStyles() : stylesFrom(from).catalogue;
  if (!namesFile(name)) return catalogue.find(name, localeOption(locale));
  const file = new TextDecoder().decode(await readStyle(name));
  const loose = { file, id: basename(name).replace(/\.(?:csl|xml)$/i, ""), source: name };
  return catalogue.open(loose, localeOption(locale));
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
