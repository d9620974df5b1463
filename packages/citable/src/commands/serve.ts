import { stat } from "node:fs/promises";
import { serve } from "@citable/server";
import { sourcesAt } from "../front-door/style.ts";
import { CallError, codeOf } from "../command-line/failure.ts";

export interface ServeFlags {
  readonly port?: number;
  readonly data?: string;
}

/** `citable serve`: the web app and the API on this machine, until Ctrl-C. */
export async function serveCommand({ port, data }: ServeFlags): Promise<void> {
  if (data !== undefined) await checkFolder(data);
  try {
    await serve({
      sources: sourcesAt(data),
      storage: { folder: data, databaseUrl: process.env["DATABASE_URL"] },
      ...(port !== undefined && { port }),
    });
  } catch (error) {
    if (codeOf(error) !== "EACCES") throw error;
    throw new CallError(`Port ${port} may not be opened by you; choose one from 1024 up.`, { cause: error });
  }
}

async function checkFolder(folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (status) => status.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new CallError(`--data ${folder}: there is no such folder; make it first.`);
}
