import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { type Measurement, readMeasurement } from "../measurement.ts";
import { comparison, type Row } from "../report.ts";

/** What the reading of sources is measured with. */
export interface SourcesOrder {
  /** A folder of saved pages; without one only BibTeX is measured. */
  readonly pages: string | undefined;
  /** Where metascraper and its rules are installed. */
  readonly metascraper: string | undefined;
  /** Whether to read 10,000 pages, too, and look at the memory; takes minutes. */
  readonly memory: boolean;
}

/** Measures the readers of sources, each in a process of its own, one after the other. */
export async function benchSources({ pages, metascraper, memory }: SourcesOrder): Promise<readonly Row[]> {
  const rows = beside("@citation-js", await measure("bibtex", "citable"), await measure("bibtex", "@citation-js"));
  if (pages === undefined) return rows;
  const ours = await measure("pages", "citable", pages);
  const compared: Row[] = [];
  for (const name of metascraper === undefined ? [] : ["metascraper", "metascraper with its rule readability"]) {
    compared.push(...beside(name, ours, await measure("pages", name, pages, metascraper ?? "")));
  }
  const held = memory ? comparison(await measure("memory", "citable", pages), []) : [];
  return [...rows, ...(compared.length === 0 ? comparison(ours, []) : compared), ...held];
}

/** The rows name the peer, for there are several. */
function beside(peer: string, ours: readonly Measurement[], theirs: readonly Measurement[]): readonly Row[] {
  return comparison(ours, theirs).map((row) => ({ ...row, task: `${row.task}, beside ${peer}` }));
}

async function measure(...args: readonly string[]): Promise<readonly Measurement[]> {
  const program = new URL("measure.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--expose-gc", "--conditions=@citable/source", program, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const measurements: Measurement[] = [];
  for await (const line of createInterface(child.stdout)) {
    // What a peer itself prints is no measurement.
    if (line.split("\t").length === 4) measurements.push(readMeasurement(line));
    if (process.stderr.isTTY) process.stderr.write(`\r${args.slice(0, 2).join(" ")}: ${line}\u001B[K`);
  }
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");
  return measurements;
}
