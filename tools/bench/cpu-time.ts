import { Bench } from "tinybench";

/** Milliseconds of processor time, the garbage collector's included: other programs on the machine do not disturb it. */
export function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What is done in less than this is done again, and the median counts: milliseconds. */
export const longEnough = 1000;

/** After so much of it the compiler has done its part, also for the longest style: milliseconds. */
const settled = 2000;

/**
 * The median processor time of a piece of work, in milliseconds. `prepare` makes the work anew before each round and
 * does not count. Small work is done often enough that the compiler has settled; large work at least once.
 */
export async function cpuTime(size: "small" | "large", prepare: () => () => unknown): Promise<number> {
  const time = size === "small" ? settled : longEnough;
  const bench = new Bench({ now, time, iterations: 1, warmup: size === "small", warmupTime: 0, warmupIterations: 1 });
  const prepared: (() => unknown)[] = [];
  bench.add("work", () => void prepared.pop()?.(), { beforeEach: () => void prepared.push(prepare()) });
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (result?.state === "errored") throw result.error;
  if (result?.state !== "completed") throw new Error(`The measurement ended as ${result?.state}.`);
  return result.latency.p50;
}
