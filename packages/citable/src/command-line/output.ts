import { once } from "node:events";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { CallError, codeOf } from "./failure.ts";

/** Where a long result goes. What is discarded, or ended by force, leaves a file as it was before. */
export interface Output {
  /** Waits while the reader is slower. */
  readonly write: (text: string) => Promise<void>;
  /** The result is whole. */
  readonly keep: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/**
 * A file that is there as a whole or not at all, or standard output without a path.
 * @throws CallError if it cannot be written there
 */
export async function openOutput(path: string | undefined): Promise<Output> {
  return path === undefined || path === "-" ? standardOutput : openFile(path);
}

const standardOutput: Output = {
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
  keep: async () => {},
  discard: async () => {},
};

/** Written beside its place under another name, and put there when it is whole; a link goes on leading where it does. */
async function openFile(named: string): Promise<Output> {
  const path = await realpath(named).catch(() => named);
  const status = await stat(path).catch(() => undefined);
  if (status?.isDirectory() === true) throw new CallError(`${path} is a folder; give the name of a file.`);
  if (status !== undefined && !status.isFile()) return openDevice(path);
  const unfinished = `${path}.${process.pid}.unfinished`;
  const handle = await open(unfinished, "wx").catch((error: unknown) => {
    throw new CallError(`${path} cannot be written: ${reasonOf(error)}.`, { cause: error });
  });
  return {
    write: async (text) => writeTo(handle, text, path),
    keep: async () => {
      await handle.close();
      await rename(unfinished, path);
    },
    discard: async () => {
      await handle.close();
      await rm(unfinished, { force: true });
    },
  };
}

/** What is no file (/dev/null, a pipe) is written to, never put something else in its place. */
async function openDevice(path: string): Promise<Output> {
  const handle = await open(path, "w").catch((error: unknown) => {
    throw new CallError(`${path} cannot be written: ${reasonOf(error)}.`, { cause: error });
  });
  return {
    write: async (text) => writeTo(handle, text, path),
    keep: async () => handle.close(),
    discard: async () => handle.close(),
  };
}

async function writeTo(handle: FileHandle, text: string, path: string): Promise<void> {
  await handle.write(text).catch((error: unknown) => {
    throw new CallError(`${path} cannot be written: ${reasonOf(error)}.`, { cause: error });
  });
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "its folder may not be written to",
  EPERM: "its folder may not be written to",
  EROFS: "its folder may not be written to",
  EDQUOT: "there is no room left for it",
  ENOSPC: "there is no room left for it",
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
};

/** Why something cannot be written, as part of a sentence. */
export function reasonOf(error: unknown): string {
  return reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
