import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

import { type Measurement, readMeasurement } from "../measurement.ts";
import { comparison, type Row } from "../report.ts";
import { Turns } from "./turns.ts";

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
  if (metascraper === undefined) rows.push(...comparison(await alone("pages", pages), []));
  if (memory) rows.push(...comparison(await alone("memory", pages), []));
  return rows;
}

/**
 * Both in one run, by turns: whatever else the machine does disturbs both alike, and neither disturbs the other. The rows
 * name the peer: there are several.
 */
async function sideBySide(peer: string, what: string, ...more: readonly string[]): Promise<readonly Row[]> {
  const turns = new Turns();
  const [ours, theirs] = await Promise.all(["citable", peer].map((reader) => measure(turns, what, reader, ...more)));
  return comparison(ours ?? [], theirs ?? []).map((row) => ({ ...row, task: `${row.task}, beside ${peer}` }));
}

function alone(what: string, ...more: readonly string[]): Promise<readonly Measurement[]> {
  return measure(new Turns(), what, "citable", ...more);
}

async function measure(turns: Turns, ...args: readonly string[]): Promise<readonly Measurement[]> {
  const program = new URL("measure.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--expose-gc", "--conditions=@citable/source", program, ...args], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  turns.add(child);
  const measurements: Measurement[] = [];
  for await (const line of child.stdout === null ? [] : createInterface(child.stdout)) {
    // What a peer itself prints is no measurement.
    if (line.split("\t").length === 4) measurements.push(readMeasurement(line));
    if (process.stderr.isTTY) process.stderr.write(`\r${args.slice(0, 2).join(" ")}: ${line}\u001B[K`);
  }
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");
  if (child.exitCode === null) await once(child, "exit");
  if (child.exitCode !== 0) throw new Error(`The measurement of ${args.slice(0, 2).join(" ")} failed.`);
  return measurements;
}
