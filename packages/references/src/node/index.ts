import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { openReader, type ReferenceReader } from "../open.ts";

const own = "@citable/references";

let opened: Promise<ReferenceReader> | undefined;

/**
 * The reader with the model that comes with this package; it is opened once, when it is first asked for. The model is
 * found by the package's name, so also from a bundle.
 */
export function openShippedReader(): Promise<ReferenceReader> {
  return (opened ??= openShipped());
}

async function openShipped(): Promise<ReferenceReader> {
  return openReader(await readFile(createRequire(import.meta.url).resolve(`${own}/model`)));
}
