import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The server as people run it, in a process of its own, and what the system says of it. */
export interface ServerProcess {
  readonly url: string;
  /** From the start of the process to the line that says it is ready; seconds on the clock, and of CPU. */
  readonly startUp: { readonly clock: number; readonly cpu: number };
  /** Seconds of CPU time so far, of all its threads. */
  readonly cpu: () => number;
  /** Megabytes in memory. */
  readonly memory: () => number;
  readonly end: () => Promise<void>;
}

const program = fileURLToPath(new URL("../../packages/citable/bin/citable.js", import.meta.url));
const ticks = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** Starts the built command line's server. Reads /proc, so it runs on Linux only. */
export async function startServer(flags: readonly string[], databaseUrl?: string): Promise<ServerProcess> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, "serve", "--port", "0", ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: databaseUrl ?? "" },
  });
  const url = await addressOf(child);
  const clock = (performance.now() - start) / 1000;
  const pid = String(child.pid);
  return {
    url,
    startUp: { clock, cpu: cpuOf(pid) },
    cpu: () => cpuOf(pid),
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024,
    end: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new TypeError("The server's output is not read.");
  for await (const chunk of child.stdout) {
    const url = /http:\S+/.exec(String(chunk))?.[0];
    if (url !== undefined) return url;
  }
  throw new Error("The server ended before it was ready; run `npm run build` first.");
}

/** Fields 14 and 15 of /proc/PID/stat (proc(5)), counted after the name, which may hold anything. */
function cpuOf(pid: string): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}
