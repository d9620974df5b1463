import { open, rename, writeFile, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes a file and waits until it is on the disk. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content);
  await sync(await open(path, "r+"));
}

/** Puts a file or folder in its place in one step, and waits until that is on the disk. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Waits until the names in a folder are on the disk, where the system can be asked for that. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    await sync(await open(folder, "r"));
  } catch {
    // Windows cannot; renaming is ordered there.
  }
}

async function sync(handle: FileHandle): Promise<void> {
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
