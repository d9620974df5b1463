import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

import { archiveSource, citeprocPlusSource } from "@citable/styles/node";

import { bundleSizes } from "./bundle-size.ts";
import { type Order, readOrder, usage } from "./command-line.ts";
import { measureFloor, measureXmlFloor } from "./floor.ts";
import { type Measurement, readMeasurement } from "./measurement.ts";
import { measurePrograms } from "./programs.ts";
import { comparison, markdownReport, sourcesReport, textTable } from "./report.ts";
import { benchSources, type SourcesOrder } from "./sources/bench-sources.ts";
import { layOutStyles } from "./style-files.ts";

/** Measures one engine in a process of its own; the lines come as they are measured. */
async function measure(engine: string, folder: string, ...more: readonly string[]): Promise<readonly Measurement[]> {
  const program = new URL("measure.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--conditions=@citable/source", program, engine, folder, ...more], {
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

type Work = Pick<Order, "counts" | "tasks" | "patience">;

async function measureAll(
  engine: string,
  folder: string,
  { counts, tasks, patience }: Work,
): Promise<readonly Measurement[]> {
  if (counts.length === 0) return [];
  const list = counts.join(",");
  return [
    ...(await measure(engine, folder, list, tasks.join(","), String(patience))),
    ...(await measure(engine, folder, list, "memory")),
  ];
}

async function benchReading(sources: SourcesOrder, write: string | undefined): Promise<void> {
  const rows = await benchSources(sources);
  console.log(textTable(rows));
  if (write !== undefined) writeFileSync(write, sourcesReport(rows));
}

async function benchEngine({ archive, styles, peerUpTo, write, ...order }: Order): Promise<void> {
  // The archive of styles holds no locales.
  const bundled = citeprocPlusSource();
  const folder = await layOutStyles(archive === undefined ? bundled : archiveSource(archive), styles, bundled);
  try {
    const peerCounts = order.counts.filter((count) => count <= peerUpTo);
    // Side by side, so that whatever else the machine does disturbs both alike.
    const [ours, peers] = await Promise.all([
      measureAll("citable", folder, order),
      measureAll("citeproc-js", folder, { ...order, counts: peerCounts }),
    ]);
    const rows = [
      ...comparison(ours, peers),
      ...measurePrograms(folder, order, ours),
      ...measureFloor(1000),
      ...(await measureXmlFloor(folder)),
      ...(await bundleSizes()),
    ];
    console.log(textTable(rows));
    if (write !== undefined)
      writeFileSync(write, markdownReport(rows, existsSync(write) ? readFileSync(write, "utf8") : ""));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  const order = readOrder(process.argv.slice(2));
  await (order.sources === undefined ? benchEngine(order) : benchReading(order.sources, order.write));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
