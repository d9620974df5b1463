import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createInterface } from "node:readline";

import { archiveSource, citeprocPlusSource } from "@citable/styles/node";

import { type Order, readOrder, usage } from "./command-line.ts";
import { type Measurement, readMeasurement } from "./measurement.ts";
import { layOutStyles } from "./style-files.ts";

/** Measures one engine in a process of its own; the lines come as they are measured. */
async function measure(engine: string, folder: string, counts: readonly number[]): Promise<readonly Measurement[]> {
  const program = new URL("measure.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--conditions=@citable/source", program, engine, folder, counts.join(",")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const measurements: Measurement[] = [];
  for await (const line of createInterface(child.stdout)) {
    measurements.push(readMeasurement(line));
    progress(`${engine}: ${line.replaceAll("\t", " ")}`);
  }
  progress("");
  return measurements;
}

function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}\u001B[K`);
}

function report(ours: readonly Measurement[], peers: readonly Measurement[]): void {
  const rows = ours.map((our) => {
    const peer = peers.find(({ style, task }) => style === our.style && task === our.task);
    const ratio = (peer?.milliseconds ?? Number.NaN) / (our.milliseconds ?? Number.NaN);
    return [our.style, our.task, shown(our), shown(peer), Number.isNaN(ratio) ? "–" : `${ratio.toFixed(1)} ×`];
  });
  console.log("CPU time in milliseconds, median; the ratio is that of citeproc-js to citable");
  console.log(printTable([["style", "task", "citable", "citeproc-js", "ratio"], ...rows]));
}

/** Words to the left, numbers to the right. */
function printTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const cell = (text: string, column: number): string =>
    column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join("  ")).join("\n");
}

function shown(measurement: Measurement | undefined): string {
  return measurement?.milliseconds?.toFixed(1) ?? measurement?.error ?? "–";
}

async function bench({ archive, styles, counts, peerUpTo }: Order): Promise<void> {
  // The archive of styles holds no locales.
  const bundled = citeprocPlusSource();
  const folder = await layOutStyles(archive === undefined ? bundled : archiveSource(archive), styles, bundled);
  try {
    const ours = await measure("citable", folder, counts);
    const peerCounts = counts.filter((count) => count <= peerUpTo);
    report(ours, peerUpTo === 0 ? [] : await measure("citeproc-js", folder, peerCounts));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  await bench(readOrder(process.argv.slice(2)));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
