import { accessSync, constants, statSync } from "node:fs";
import { serve } from "@citable/server";
import { CallError } from "../command-line/failure.ts";

export interface ServeFlags {
  readonly port?: number;
  readonly data?: string;
}

/** `citable serve`: the web app and the API on this machine, until Ctrl-C. */
export async function serveCommand(flags: ServeFlags): Promise<void> {
  if (flags.data !== undefined) checkFolder(flags.data);
  await serve(flags.port === undefined ? {} : { port: flags.port });
}

function checkFolder(folder: string): void {
  const status = statSync(folder, { throwIfNoEntry: false });
  if (status === undefined) throw new CallError(`The folder ${folder} for --data is not there; make it first.`);
  if (!status.isDirectory()) throw new CallError(`${folder} for --data is not a folder.`);
  accessSync(folder, constants.R_OK | constants.W_OK);
}
