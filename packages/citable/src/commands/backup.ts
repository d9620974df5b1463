import { backupTo, openStorage, restoreFrom, type BackupCount, type Storage } from "@citable/server";
import { CallError } from "../command-line/failure.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { checkFolder } from "./serve.ts";

export interface BackupFlags {
  readonly data?: string;
}

/** `citable serve backup FILE`: all that the server keeps, in one file. */
export async function backupCommand(file: string, flags: BackupFlags, { tell }: Terminal): Promise<void> {
  await withStorage(flags, async (storage) => {
    tell(`Wrote ${counted(await backupTo(file, storage))} to ${file}.`);
  });
}

/** `citable serve restore FILE`: what a backup holds, into an empty database. */
export async function restoreCommand(file: string, flags: BackupFlags, { tell }: Terminal): Promise<void> {
  await withStorage(flags, async (storage) => {
    tell(`Restored ${counted(await restoreFrom(file, storage))} from ${file}.`);
  });
}

async function withStorage({ data }: BackupFlags, work: (storage: Storage) => Promise<void>): Promise<void> {
  if (data !== undefined) await checkFolder(data);
  // The folder that is named goes before the database of the environment: it is what was just typed.
  const databaseUrl = data === undefined ? process.env["DATABASE_URL"] : undefined;
  const storage = await openStorage({ folder: data, databaseUrl });
  if (storage === undefined) {
    throw new CallError("It is not said what database is meant: give --data FOLDER, or set DATABASE_URL.");
  }
  try {
    await work(storage);
  } finally {
    await storage.close();
  }
}

function counted({ bibliographies, records, links }: BackupCount): string {
  return `${bibliographies} bibliographies, ${records} records and ${links} links`;
}
