import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { archiveSource, citeprocPlusSource } from "@citable/styles/node";

import { bundleProgram } from "./bundle-program.ts";
import { bundleSizes } from "./bundle-size.ts";
import { benchCatalogue } from "./catalogue/bench-catalogue.ts";
import { type Order, readOrder, usage } from "./command-line.ts";
import { measureFloor, measureXmlFloor } from "./floor.ts";
import { type Measurement, readMeasurement } from "./measurement.ts";
import { measurePrograms } from "./programs.ts";
import { comparison, markdownReport, type Row, sourcesReport, textTable } from "./report.ts";
import { benchSources, type SourcesOrder } from "./sources/bench-sources.ts";
import { layOutStyles } from "./style-files.ts";

/** Measures one engine in a process of its own; the lines come as they are measured. */
async function measure(engine: string, folder: string, ...more: readonly string[]): Promise<readonly Measurement[]> {
  const child = spawn(process.execPath, [join(folder, "measure.mjs"), engine, folder, ...more], {
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

/** Measures one style after the other: what has been measured stands in the page, whatever happens to the next one. */
async function benchEngine(order: Order): Promise<void> {
  const { archive, styles, write } = order;
  const bundled = citeprocPlusSource();
  const source = archive === undefined ? bundled : archiveSource(archive);
  const save = (rows: readonly Row[]): void => {
    if (rows.length === 0) return;
    console.log(textTable(rows));
    const before = write !== undefined && existsSync(write) ? readFileSync(write, "utf8") : "";
    if (write !== undefined) writeFileSync(write, markdownReport(rows, before));
  };
  for (const style of styles) {
    // The archive of styles holds no locales.
    const folder = await layOutStyles(source, [style], bundled);
    try {
      await bundleProgram(folder);
      await benchStyle(folder, order, save);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  save([...measureFloor(1000), ...(await benchCatalogue(archive)), ...(await bundleSizes())]);
}

async function benchStyle(folder: string, order: Order, save: (rows: readonly Row[]) => void): Promise<void> {
  const peerCounts = order.counts.filter((count) => count <= order.peerUpTo);
  // Side by side, so that whatever else the machine does disturbs both alike.
  const [ours, peers] = await Promise.all([
    measureAll("citable", folder, order),
    measureAll("citeproc-js", folder, { ...order, counts: peerCounts }),
  ]);
  save([...comparison(ours, peers), ...(await measureXmlFloor(folder))]);
  save(measurePrograms(folder, order, ours));
}

try {
  const order = readOrder(process.argv.slice(2));
  await (order.sources === undefined ? benchEngine(order) : benchReading(order.sources, order.write));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
