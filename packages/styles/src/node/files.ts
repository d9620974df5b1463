import { open, type FileHandle } from "node:fs/promises";
import { reasonOf, StyleSourceError } from "../errors.ts";

/** The longest style there is has 350 kB. */
export const longestStyle = 4_000_000;

/** Reads a small text file; undefined if there is none. What is known to be ASCII is read as Latin 1, which is quicker. */
export async function readText(
  path: string,
  longest: number = longestStyle,
  encoding: "utf8" | "latin1" = "utf8",
): Promise<string | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const status = await handle.stat();
    if (!status.isFile()) throw new StyleSourceError(`${path} is not a file.`);
    if (status.size > longest) {
      throw new StyleSourceError(`${path} has ${status.size} bytes; ${longest} are the most that is read.`);
    }
    return await handle.readFile(encoding);
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (error instanceof StyleSourceError) throw error;
    throw new StyleSourceError(`${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  } finally {
    await handle?.close();
  }
}

/** True for the error of a file or folder that does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** Parses JSON that a source consists of. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StyleSourceError(`${path} is not JSON: ${reasonOf(error)}.`, { cause: error });
  }
}
