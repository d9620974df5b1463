// A process of its own for each engine: measure.ts ENGINE FOLDER COUNTS. Prints a line for each task when it is done.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { cpuTime, now } from "./cpu-time.ts";
import type { BenchedEngine, LoadedStyle, StyleFiles } from "./engine.ts";
import { makeItems } from "./items.ts";
import { printMeasurement } from "./measurement.ts";

const engines: Readonly<Record<string, () => Promise<BenchedEngine>>> = {
  citable: async () => (await import("./citable-engine.ts")).citable,
  "citeproc-js": async () => (await import("./peer-engine.ts")).peer,
};

const [name = "", folder = "", sizes = "", memory] = process.argv.slice(2);
const open = engines[name];
if (open === undefined) throw new TypeError(`The engine is one of ${Object.keys(engines).join(", ")}.`);
const engine = await open();
const counts = sizes.split(",").filter(Boolean).map(Number);
const styles = readStyles(folder);
if (memory === "memory") measureMemory();
else for (const files of styles) await measureStyle(files);

type Report = (task: string, measure: () => number | Promise<number>) => Promise<void>;

function reportFor(style: string): Report {
  return async (task, measure) => {
    console.log(printMeasurement({ style, task, ...(await outcome(measure)) }));
  };
}

async function measureStyle(files: StyleFiles): Promise<void> {
  const report = reportFor(files.id);
  await report("load", () => cpuTime("small", () => () => engine.load(files, [])));
  const { ready } = engine;
  if (ready !== undefined) await report("load from ready JSON", () => cpuTime("small", () => ready(files)));
  for (const count of counts) {
    const items = makeItems(count);
    const size = count < 1000 ? "small" : "large";
    const load = (): LoadedStyle => engine.load(files, items);
    await report(`bibliography of ${count}`, () => cpuTime(size, () => load().bibliography));
    await report(`document of ${count}`, () => cpuTime(size, () => load().document));
    if (count === 1000) await measureInsertions(load, report);
  }
}

/** A document that grows: all insertions, and what one costs early and late. */
async function measureInsertions(load: () => LoadedStyle, report: Report): Promise<void> {
  let costs: readonly number[] = [];
  await report("1000 insertions", () => {
    costs = load().insertions(now);
    return costs.reduce((sum, cost) => sum + cost, 0);
  });
  if (costs.length === 0) return;
  await report("an insertion around the 100th", () => mean(costs.slice(75, 125)));
  await report("an insertion around the 1000th", () => mean(costs.slice(-50)));
}

function mean(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}

/** What the process has needed at most, once it has printed a bibliography of the largest count. */
function measureMemory(): void {
  const [files] = styles;
  if (files === undefined) return;
  const most = Math.max(...counts);
  engine.load(files, makeItems(most)).bibliography();
  const value = process.resourceUsage().maxRSS / 1024;
  console.log(printMeasurement({ style: files.id, task: `peak memory with ${most}, MB`, value }));
}

async function outcome(
  measure: () => number | Promise<number>,
): Promise<{ readonly value: number } | { readonly error: string }> {
  try {
    return { value: await measure() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** FOLDER/styles/ID.csl and FOLDER/locales/TAG.xml */
function readStyles(from: string): readonly StyleFiles[] {
  const read = (pattern: string): readonly (readonly [string, string])[] =>
    globSync(pattern, { cwd: from })
      .sort()
      .map((file) => [basename(file).replace(/\.\w+$/u, ""), readFileSync(join(from, file), "utf8")]);
  const locales = Object.fromEntries(read("locales/*.xml"));
  return read("styles/*.csl").map(([id, style]) => ({ id, style, locales }));
}
