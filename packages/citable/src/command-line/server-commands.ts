import { InvalidArgumentError, Option, type Command } from "commander";
import type { BackupFlags } from "../commands/backup.ts";
import type { ServeFlags } from "../commands/serve.ts";
import { examples } from "./examples.ts";
import type { Terminal } from "./terminal.ts";

/** `citable serve` (or `citable server`), and the commands for what it keeps. */
export function addServer(program: Command, terminal: Terminal): void {
  const serve = program
    .command("serve")
    .alias("server")
    .summary("open the web app on this machine, or serve it to others")
    .description(
      "Serves the web app and its API until Ctrl-C; on 127.0.0.1, for nobody else, unless --host says otherwise. " +
        "Bibliographies are kept in --data (SQLite), or in the PostgreSQL database that DATABASE_URL names.",
    )
    .option("--port <number>", "the port (default: 4840, or a free one if that is taken)", portNumber)
    .option("--host <address>", "the address to listen on; 0.0.0.0 for every one of this machine")
    .option("--data <folder>", "the folder for what is to be kept: bibliographies, installed styles")
    .option("--fetch", "look addresses and identifiers up for those who ask (public addresses only)")
    .option("--allow-origin <site...>", "sites whose pages may use the API, such as https://example.org; or *")
    .option("--rate <number>", "requests that one client may make in a minute; 0 for any number", wholeNumber)
    .option("--connections <number>", "connections held at once (default: 2000)", wholeNumber)
    .option("--behind-proxy", "believe the last address in X-Forwarded-For, which your own proxy writes")
    .addOption(
      new Option("--log <what>", "lines of JSON on standard error")
        .choices(["silent", "error", "info"])
        .default("error"),
    )
    .addHelpText("after", examples("serve", terminal.paint))
    .action(async (flags: ServeFlags) => {
      const { serveCommand } = await import("../commands/serve.ts");
      await serveCommand(flags);
    });
  addBackup(serve, terminal);
}

function addBackup(serve: Command, terminal: Terminal): void {
  const place = ["--data <folder>", "the data folder; without it, the database that DATABASE_URL names"] as const;
  serve
    .command("backup")
    .summary("write all that the server keeps into a file")
    .description("Writes every bibliography, record and link, as they are at one moment. The server may be running.")
    .argument("<file>", "the file to write (lines of JSON, compressed); it must not be there yet")
    .option(...place)
    .addHelpText("after", examples("backup", terminal.paint))
    .action(async (file: string, _: unknown, command: Command) => {
      const { backupCommand } = await import("../commands/backup.ts");
      await backupCommand(file, command.optsWithGlobals<BackupFlags>(), terminal);
    });
  serve
    .command("restore")
    .summary("read what `backup` wrote into an empty database")
    .description("Restores a backup, of either database into either, whole or not at all. Links stay valid.")
    .argument("<file>", "the file that backup wrote")
    .option(...place)
    .addHelpText("after", examples("backup", terminal.paint))
    .action(async (file: string, _: unknown, command: Command) => {
      const { restoreCommand } = await import("../commands/backup.ts");
      await restoreCommand(file, command.optsWithGlobals<BackupFlags>(), terminal);
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a number from 0 to 65535.");
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("This must be a whole number.");
}
