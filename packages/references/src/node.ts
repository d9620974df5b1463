import { readFile } from "node:fs/promises";
import { openReader, type ReferenceReader } from "./open.ts";

/** Opens the model that comes with this package. */
export async function openShippedReader(): Promise<ReferenceReader> {
  return openReader(await readFile(new URL("../model/references.model.gz", import.meta.url)));
}
