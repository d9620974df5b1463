import { basename } from "node:path";
import type { Catalogue, FindOptions } from "../catalogue/catalogue.ts";
import type { FoundStyle } from "../catalogue/open.ts";
import { StyleSourceError } from "../errors.ts";
import { readText } from "./files.ts";

/**
 * Reads a style from a file of the user's: `./our-house.csl`. If it depends on another style, that one, and in any
 * case the locales, come from the catalogue.
 * @throws StyleSourceError if there is no such file or no usable style in it
 */
export async function loadStyleFile(
  path: string,
  catalogue: Catalogue,
  options: FindOptions = {},
): Promise<FoundStyle> {
  const file = await readText(path);
  if (file === undefined) throw new StyleSourceError(`There is no file ${path}; give the path of a .csl file.`);
  return catalogue.open({ file, id: basename(path).replace(/\.csl$/i, ""), source: path }, options);
}
