import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sample } from "./subject.ts";

/** Longer ones would take the time of a hundred others. */
const longestSample = 500_000;

/** The files of a folder, those that are not too long, as stock. */
export function readFolder(folder: string): readonly Sample[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length <= longestSample);
}
