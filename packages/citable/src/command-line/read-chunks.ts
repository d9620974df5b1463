import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { CallError } from "./failure.ts";
import { unreadable } from "./read-file.ts";

/**
 * The content of a file, or of standard input for `-`, as it comes.
 * @throws CallError if it cannot be read
 */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    if (path !== "-" && (await stat(path)).isDirectory()) throw new CallError("It is a folder; give a file.");
    const stream = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
    for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    throw error instanceof CallError ? error : new CallError(unreadable(error), { cause: error });
  }
}

/** How many bytes files have together, as far as they are there. */
export async function sizeOfFiles(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path).catch(() => undefined))?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}
