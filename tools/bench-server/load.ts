import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

const autocannon = createRequire(import.meta.url).resolve("autocannon");

/** What came of a load. */
export interface Load {
  readonly requests: number;
  /** Of answers that were no success, and of none. */
  readonly failed: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface LoadAsked {
  readonly url: string;
  readonly body: string;
  readonly connections: number;
  /** For so many seconds, or so many requests. */
  readonly until: { readonly seconds: number } | { readonly requests: number };
  /** Requests a second; without it as many as can be. */
  readonly rate?: number;
}

/** Asks for citations from a second process. */
export async function load({ url, body, connections, until, rate }: LoadAsked): Promise<Load> {
  const flags = ["--json", "--method", "POST", "--headers", "content-type=application/json", "--body", body];
  flags.push("--connections", String(connections), "--timeout", "60");
  if ("seconds" in until) flags.push("--duration", String(until.seconds));
  else flags.push("--amount", String(until.requests));
  if (rate !== undefined) flags.push("--overallRate", String(rate));
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon, ...flags, url], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const result: unknown = JSON.parse(stdout);
  return {
    requests: numberAt(result, "requests", "total"),
    failed: numberAt(result, "errors") + numberAt(result, "non2xx"),
    seconds: numberAt(result, "duration"),
    p50: numberAt(result, "latency", "p50"),
    p99: numberAt(result, "latency", "p99"),
  };
}

function numberAt(result: unknown, ...path: readonly string[]): number {
  let value = result;
  for (const key of path) {
    value =
      typeof value === "object" && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
  }
  if (typeof value === "number") return value;
  throw new TypeError(`autocannon says nothing of ${path.join(".")}.`);
}
