import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { openReader, type ReferenceReader } from "../open.ts";

const own = "@citable/references";

/** Opens the model that comes with this package. It is found by the package's name, so also from a bundle. */
export async function openShippedReader(): Promise<ReferenceReader> {
  return openReader(await readFile(createRequire(import.meta.url).resolve(`${own}/model`)));
}
