import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { once } from "node:events";
import { finished, pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { Storage } from "../storage/storage.ts";
import { BackupError, type BackupCount } from "./backup-lines.ts";
import { readBackup } from "./read-backup.ts";
import { writeBackup } from "./write-backup.ts";

/**
 * Writes a backup into a new file, which only this user may read. It has its name once it is complete.
 * @throws BackupError if the file is there already; StorageError
 */
export async function backupTo(file: string, storage: Storage): Promise<BackupCount> {
  if (await exists(file)) throw new BackupError(`${file} is there already; give another name.`);
  const partial = `${file}.partial`;
  const gzip = createGzip();
  const writing = pipeline(gzip, createWriteStream(partial, { mode: 0o600, flush: true }));
  try {
    const writes = writeBackup(storage, async (line) => {
      if (!gzip.write(`${JSON.stringify(line)}\n`)) await once(gzip, "drain");
    });
    // A full disk ends the writing; nobody would ask for more then.
    const count = await Promise.race([writes, writing.then(() => writes)]);
    gzip.end();
    await writing;
    await rename(partial, file);
    return count;
  } catch (error) {
    gzip.destroy();
    await finished(gzip).catch(() => {});
    await writing.catch(() => {});
    await rm(partial, { force: true });
    throw error;
  }
}

/** Reads a backup's file into an empty database. @throws BackupError, StorageError */
export async function restoreFrom(file: string, storage: Storage): Promise<BackupCount> {
  if (!(await exists(file))) throw new BackupError(`There is no file ${file}.`);
  const unzipped = createGunzip();
  const reading = pipeline(createReadStream(file), unzipped).catch(() => {});
  try {
    return await readBackup(storage, linesOf(unzipped));
  } catch (error) {
    if (isDamage(error)) throw new BackupError(`${file} is damaged: it cannot be unpacked.`, { cause: error });
    throw error;
  } finally {
    unzipped.destroy();
    await reading;
  }
}

/** A line is given out whole; readline would lose those that come before it is asked. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
