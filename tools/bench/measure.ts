// A process of its own for each engine: measure.ts ENGINE FOLDER COUNTS. Prints a line for each task when it is done.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { cpuTime } from "./cpu-time.ts";
import type { BenchedEngine, LoadedStyle, StyleFiles } from "./engine.ts";
import { makeItems } from "./items.ts";
import { printMeasurement } from "./measurement.ts";

const engines: Readonly<Record<string, () => Promise<BenchedEngine>>> = {
  citable: async () => (await import("./citable-engine.ts")).citable,
  "citeproc-js": async () => (await import("./peer-engine.ts")).peer,
};

const [name = "", folder = "", sizes = ""] = process.argv.slice(2);
const open = engines[name];
if (open === undefined) throw new TypeError(`The engine is one of ${Object.keys(engines).join(", ")}.`);
const engine = await open();
for (const files of readStyles(folder)) await measureStyle(files, sizes.split(",").filter(Boolean).map(Number));

async function measureStyle(files: StyleFiles, counts: readonly number[]): Promise<void> {
  const tell = async (task: string, size: "small" | "large", prepare: () => () => unknown): Promise<void> => {
    console.log(printMeasurement({ style: files.id, task, ...(await outcome(size, prepare)) }));
  };
  await tell("load", "small", () => () => engine.load(files, []));
  for (const count of counts) {
    const items = makeItems(count);
    const size = count < 1000 ? "small" : "large";
    const load = (): LoadedStyle => engine.load(files, items);
    await tell(`bibliography of ${count}`, size, () => load().bibliography);
    await tell(`document of ${count}`, size, () => load().document);
  }
}

async function outcome(
  size: "small" | "large",
  prepare: () => () => unknown,
): Promise<{ readonly milliseconds: number } | { readonly error: string }> {
  try {
    return { milliseconds: await cpuTime(size, prepare) };
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
