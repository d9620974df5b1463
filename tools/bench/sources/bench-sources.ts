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

/** Measures the readers of sources, each in a process of its own. */
export async function benchSources({ pages, metascraper, memory }: SourcesOrder): Promise<readonly Row[]> {
  const rows = [...(await sideBySide("@citation-js", "bibtex"))];
  if (pages === undefined) return rows;
  for (const peer of metascraper === undefined ? [] : ["metascraper", "metascraper with its rule readability"]) {
    rows.push(...(await sideBySide(peer, "pages", pages, metascraper ?? "")));
  }
  if (metascraper === undefined) rows.push(...comparison(await measure("pages", "citable", pages), []));
  if (memory) rows.push(...comparison(await measure("memory", "citable", pages), []));
  return rows;
}

/** Both at once, so that whatever else the machine does disturbs both alike. The rows name the peer: there are several. */
async function sideBySide(peer: string, what: string, ...more: readonly string[]): Promise<readonly Row[]> {
  const [ours, theirs] = await Promise.all([measure(what, "citable", ...more), measure(what, peer, ...more)]);
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
