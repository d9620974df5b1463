// A process of its own for each engine: measure.ts ENGINE FOLDER COUNTS TASKS SECONDS, or "memory" for TASKS. Prints a line for each task when it is done.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { cpuTime, longEnough, now } from "./cpu-time.ts";
import type { BenchedEngine, LoadedStyle, StyleFiles } from "./engine.ts";
import { makeItems } from "./items.ts";
import { printMeasurement } from "./measurement.ts";
import { peakMemory } from "./peak-memory.ts";
import { neededLocales } from "./style-files.ts";

const engines: Readonly<Record<string, () => Promise<BenchedEngine>>> = {
  citable: async () => (await import("./citable-engine.ts")).citable,
  "citeproc-js": async () => (await import("./peer-engine.ts")).peer,
};

const [name = "", folder = "", sizes = "", tasks = "", patience = "15"] = process.argv.slice(2);
/** What would take longer, by the count before, is left out: milliseconds of processor time. */
const longest = Number(patience) * 1000;
const open = engines[name];
if (open === undefined) throw new TypeError(`The engine is one of ${Object.keys(engines).join(", ")}.`);
const counts = sizes.split(",").filter(Boolean).map(Number);
const styles = readStyles(folder);
if (tasks === "memory") await measureMemory(open);
else {
  const engine = await open();
  for (const files of styles) await measureStyle(engine, files);
}

/** Measures a task and prints what it took; answers it, or undefined when it failed. */
type Report = (task: string, measure: () => number | Promise<number>) => Promise<number | undefined>;

function reportFor(style: string): Report {
  return async (task, measure) => {
    const measured = await outcome(measure);
    console.log(printMeasurement({ style, task, ...measured }));
    return "value" in measured ? measured.value : undefined;
  };
}

async function measureStyle(engine: BenchedEngine, files: StyleFiles): Promise<void> {
  const report = reportFor(files.id);
  await report("load", () => cpuTime("small", () => () => engine.load(files, [])));
  const { ready } = engine;
  if (ready !== undefined) await report("load from ready JSON", () => cpuTime("small", () => ready(files)));
  let before = { count: 1, value: 0 };
  for (const count of counts) {
    const items = makeItems(count);
    const size = count < 1000 ? "small" : "large";
    const load = (): LoadedStyle => engine.load(files, items);
    if (tasks.includes("bibliography")) {
      const expected = (before.value * count) / before.count;
      const value = await report(`bibliography of ${count}`, () => {
        if (expected > longest) throw new RangeError(`left out: over ${longest / 1000} s`);
        return cpuTime(size, () => load().bibliography);
      });
      before = { count, value: value ?? expected };
    }
    if (count > 1000) continue;
    if (tasks.includes("document")) await report(`document of ${count}`, () => cpuTime(size, () => load().document));
    if (count === 1000 && tasks.includes("insertions")) await measureInsertions(load, report);
  }
}

interface Growth {
  readonly whole: number;
  readonly early: number;
  readonly late: number;
}

/** A document that grows: all insertions, and what one costs early and late. */
async function measureInsertions(load: () => LoadedStyle, report: Report): Promise<void> {
  const rounds: Growth[] = [];
  await report("1000 insertions", () => {
    let spent = 0;
    while (spent < longEnough) {
      const growth = grow(load().insertions());
      rounds.push(growth);
      spent += growth.whole;
    }
    return median(rounds.map(({ whole }) => whole));
  });
  if (rounds.length === 0) return;
  await report("an insertion around the 100th", () => median(rounds.map(({ early }) => early)));
  await report("an insertion around the 1000th", () => median(rounds.map(({ late }) => late)));
}

/** Looks at the clock a few times only: a look costs as much as a small insertion. */
function grow(insert: (item: number) => void): Growth {
  const stretch = (from: number, to: number): number => {
    const start = now();
    for (let item = from; item < to; item += 1) insert(item);
    return now() - start;
  };
  const beginning = stretch(0, 75);
  const early = stretch(75, 125);
  const middle = stretch(125, 950);
  const late = stretch(950, 1000);
  return { whole: beginning + early + middle + late, early: early / 50, late: late / 50 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** What the process has needed at most, once it has printed a bibliography of the largest count. */
async function measureMemory(openEngine: () => Promise<BenchedEngine>): Promise<void> {
  const [files] = styles;
  if (files === undefined) return;
  const most = Math.max(...counts.filter((count) => count <= 1000));
  const items = makeItems(most);
  const before = peakMemory();
  const engine = await openEngine();
  engine.load(files, items).bibliography();
  const value = peakMemory();
  const task = `peak memory with ${most}`;
  console.log(printMeasurement({ style: files.id, task: `${task}, MB`, value }));
  console.log(
    printMeasurement({ style: files.id, task: `${task}, without Node and the items, MB`, value: value - before }),
  );
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
  const locales = read("locales/*.xml");
  return read("styles/*.csl").map(([id, style]) => {
    const needed = neededLocales(style);
    return { id, style, locales: Object.fromEntries(locales.filter(([tag]) => needed.includes(tag))) };
  });
}
