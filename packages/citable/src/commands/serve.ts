import { stat } from "node:fs/promises";
import { serve, type ServeOptions } from "@citable/server";
import { sourcesAt } from "../front-door/style.ts";
import { CallError, codeOf } from "../command-line/failure.ts";

export interface ServeFlags {
  readonly port?: number;
  readonly host?: string;
  readonly data?: string;
  readonly fetch?: true;
  readonly allowOrigin?: readonly string[];
  readonly rate?: number;
  readonly connections?: number;
  readonly behindProxy?: true;
  readonly log: "silent" | "error" | "info";
}

/** What one client may ask in a minute, where the server listens to others than this machine. */
const usualRate = 3000;

/** `citable serve`: the web app and the API, until Ctrl-C. */
export async function serveCommand(flags: ServeFlags): Promise<void> {
  if (flags.data !== undefined) await checkFolder(flags.data);
  try {
    await serve(optionsOf(flags));
  } catch (error) {
    if (codeOf(error) !== "EACCES") throw error;
    throw new CallError(`Port ${flags.port} may not be opened by you; choose one from 1024 up.`, { cause: error });
  }
}

function optionsOf(flags: ServeFlags): ServeOptions {
  const { port, host, data, connections, log } = flags;
  const contact = process.env["CITABLE_CONTACT"];
  const rate = flags.rate ?? (host === undefined ? 0 : usualRate);
  return {
    sources: sourcesAt(data),
    storage: { folder: data, databaseUrl: process.env["DATABASE_URL"] },
    fetches: flags.fetch === true,
    origins: flags.allowOrigin ?? [],
    log,
    ...(rate > 0 && { rateLimit: { perMinute: rate, behindProxy: flags.behindProxy === true } }),
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(connections !== undefined && { connections }),
    ...(contact !== undefined && { contact }),
  };
}

/** A folder that is not there is more often a typing mistake than a wish. */
export async function checkFolder(folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (status) => status.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new CallError(`--data ${folder}: there is no such folder; make it first.`);
}
