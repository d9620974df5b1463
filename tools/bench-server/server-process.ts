import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Readable } from "node:stream";
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
  /** Megabytes of what JavaScript still holds after all garbage was collected. */
  readonly held: () => Promise<number>;
  readonly end: () => Promise<void>;
}

const program = fileURLToPath(new URL("../../packages/citable/bin/citable.js", import.meta.url));
const ticks = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** Starts the built command line's server. Reads /proc, so it runs on Linux only. */
export async function startServer(flags: readonly string[], databaseUrl?: string): Promise<ServerProcess> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--inspect=127.0.0.1:0", program, "serve", "--port", "0", ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: databaseUrl ?? "" },
  });
  const inspected = firstMatch(child.stderr, /ws:\S+/);
  const url = await firstMatch(child.stdout, /http:\S+/);
  const clock = (performance.now() - start) / 1000;
  const pid = String(child.pid);
  return {
    url,
    startUp: { clock, cpu: cpuOf(pid) },
    cpu: () => cpuOf(pid),
    held: async () => heldMemory(await inspected),
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024,
    end: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** The first thing of that form that a program says; what it says later is passed over. */
export async function firstMatch(output: Readable, form: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    output.on("data", (chunk) => {
      const found = form.exec(String(chunk))?.[0];
      if (found !== undefined) resolve(found);
    });
    output.on("end", () => reject(new Error("The server ended before it was ready; run `npm run build` first.")));
  });
}

/** Has the process collect its garbage, by the protocol of Node's inspector, and answers the megabytes that are left. */
async function heldMemory(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector);
  await once(socket, "open");
  const ask = async (id: number, method: string): Promise<string> =>
    new Promise((resolve) => {
      socket.addEventListener("message", ({ data }) => resolve(String(data)), { once: true });
      socket.send(JSON.stringify({ id, method }));
    });
  await ask(1, "HeapProfiler.collectGarbage");
  const usage = await ask(2, "Runtime.getHeapUsage");
  socket.close();
  return Number(/"usedSize":(\d+)/.exec(usage)?.[1]) / 1024 / 1024;
}

/** Fields 14 and 15 of /proc/PID/stat (proc(5)), counted after the name, which may hold anything. */
function cpuOf(pid: string): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}
