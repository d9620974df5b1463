import { open, type FileHandle } from "node:fs/promises";
import { CallError, codeOf } from "./failure.ts";

/** What a command may read at one path. */
export interface ReadLimit {
  readonly bytes: number;
  /** What to do when there is more. */
  readonly advice: string;
}

/**
 * Reads a file, pipe or device to its end or to the limit, whichever comes first: nothing is read for ever.
 * @throws CallError if it cannot be read or has more than the limit; who called says which file it was
 */
export async function readFile(path: string, limit: ReadLimit): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const status = await handle.stat();
    if (status.isDirectory()) throw new CallError("It is a folder; give a file.");
    if (status.isFile() && status.size > limit.bytes) throw tooLarge(limit, status.size);
    // A file in /proc says that it is empty; reading it tells.
    if (status.isFile() && status.size > 0) return await handle.readFile();
    return await collect(handle.createReadStream({ autoClose: false }), limit);
  } catch (error) {
    throw error instanceof CallError ? error : new CallError(unreadable(error), { cause: error });
  } finally {
    await handle?.close();
  }
}

/** Reads standard input to its end. */
export async function readStandardInput(limit: ReadLimit): Promise<Uint8Array> {
  return collect(process.stdin, limit);
}

async function collect(stream: AsyncIterable<unknown>, limit: ReadLimit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > limit.bytes) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge({ bytes, advice }: ReadLimit, size?: number): CallError {
  const has = size === undefined ? `more than ${megabytes(bytes)}` : megabytes(size);
  return new CallError(`It has ${has}, and at most ${megabytes(bytes)} are read; ${advice}.`);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "It may not be read; ask for the permission to read it.",
  EPERM: "It may not be read; ask for the permission to read it.",
  EISDIR: "It is a folder; give a file.",
  ENOENT: "There is no such file; look whether its name and folder are right.",
  ENOTDIR: "There is no such file; look whether its name and folder are right.",
  ENAMETOOLONG: "No file has so long a name; to cite a text, pipe it in and give - as the source.",
};

/** Why something cannot be read, in one sentence. */
export function unreadable(error: unknown): string {
  return reasons[codeOf(error)] ?? `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
}
