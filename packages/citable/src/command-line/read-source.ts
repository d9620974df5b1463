import { readFile, readStandardInput, type ReadLimit } from "./read-file.ts";

/** A source as it was named in the call, and its content. */
export interface NamedSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const limit: ReadLimit = { bytes: 32 * 1024 * 1024, advice: "give only the entry to be cited" };

/** How messages name a source. */
export function nameOfSource(path: string): string {
  if (path === "-") return "standard input";
  return path.length > 100 ? `${path.slice(0, 100)}…` : path;
}

/**
 * Reads what a SOURCE argument names: a file, or standard input for `-`.
 * @throws CallError if it cannot be read
 */
export async function readSource(path: string): Promise<NamedSource> {
  const bytes = path === "-" ? await readStandardInput(limit) : await readFile(path, limit);
  return { name: nameOfSource(path), bytes };
}
