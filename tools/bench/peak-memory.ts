import { readFileSync } from "node:fs";

/**
 * The most memory that this process has held, in MB. Linux tells it of the program alone; `maxRSS`, which is asked
 * elsewhere, begins with that of the process that started it.
 */
export function peakMemory(): number {
  const peak = process.platform === "linux" ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(peak)?.[1];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1024;
}
