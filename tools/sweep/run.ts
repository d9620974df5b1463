import { writeFile } from "node:fs/promises";
import { createCatalogue, type StyleSource } from "@citable/styles";
import { archiveSource, citeprocPlusSource } from "@citable/styles/node";
import { debrisTable, sweepDebris } from "./debris-sweep.ts";
import { pageOf, type DebrisPart } from "./page.ts";
import { peerPrinter } from "./peer-printer.ts";
import { citablePrinter } from "./printer.ts";
import type { Coverage } from "./subsets.ts";
import { tableOf, tally, type Finding } from "./tally.ts";
import { readOptions } from "../command-line/read-options.ts";

const usage = `Usage: npm run sweep -- [--styles-from ARCHIVE] [--locales-from ARCHIVE] [--exact] [--every N [--after M]] [--show FAULT]
  [--form FORM] [--without REPAIR,…] [--subsets all|N] [--page FILE]

Prints one entry of a reference work in every style, and counts what goes wrong.

--every 8 takes each eighth style, --after 3 starts with the fourth: so a long run is made in parts.
--show prints the citations with a fault ("malformed", "editor lost"). --subsets prints an entry, a book, an article
and a web page instead, with all subsets of their facts, or those with at most N facts or without at most N, in the
list and as they are cited, and counts what is malformed; --show x shows it. --page writes a page with the tables of
this project with and without repairs, and of citeproc-js; it needs archives of styles and locales.`;

const options = readOptions(usage, {
  "styles-from": { type: "string" },
  "locales-from": { type: "string" },
  exact: { type: "boolean", default: false },
  every: { type: "string", default: "1" },
  after: { type: "string", default: "0" },
  show: { type: "string" },
  form: { type: "string" },
  without: { type: "string", default: "" },
  subsets: { type: "string" },
  page: { type: "string" },
});

const styles = options["styles-from"] === undefined ? citeprocPlusSource() : archiveSource(options["styles-from"]);
const locales = options["locales-from"] === undefined ? citeprocPlusSource() : archiveSource(options["locales-from"]);
const catalogue = createCatalogue([styles, locales]);

async function independentStyles(source: StyleSource): Promise<readonly string[]> {
  const independent = (await source.list()).filter((summary) => summary.parent === undefined);
  const ids = independent.map((summary) => summary.id).slice(Number(options.after));
  return ids.filter((_, index) => index % Number(options.every) === 0);
}

function show({ fault, form, id, printed }: Finding): void {
  if (options.show === undefined || !fault.startsWith(options.show)) return;
  if (options.form !== undefined && options.form !== form) return;
  console.log(`${form} | ${id} | ${printed.repairs.join(" ")}\n    ${printed.text}`);
}

async function sweepEntry(ids: readonly string[]): Promise<void> {
  const printer = citablePrinter(catalogue, { exact: options.exact, without: options.without.split(",") });
  const counted = await tally(ids, printer, show);
  console.log(tableOf(counted));
  tellCpu(ids.length);
  console.log(`${counted.failed.length} failed`);
  for (const line of counted.failed) console.log(line);
}

/** Counts malformed citations of works of four kinds with subsets of their facts. */
async function sweepSubsets(ids: readonly string[], coverage: Coverage): Promise<void> {
  const counts = await sweepDebris({
    catalogue,
    ids,
    coverage,
    options: { exact: options.exact, without: options.without.split(",") },
    found: ({ id, item, form, text, debris, repairs }) => {
      if (options.show === undefined) return;
      console.log(`${id} | ${item.type}, ${form} | ${debris.join(", ")} | ${repairs.join(" ")}\n    ${text}`);
    },
    step: (done) => progress(done, ids.length),
  });
  console.log(debrisTable(counts));
  tellCpu(ids.length);
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${done < all ? `${done} of ${all} styles` : ""}`);
}

function tellCpu(count: number): void {
  const { user, system } = process.cpuUsage();
  console.log(`\n${count} styles, ${((user + system) / 1e6).toFixed(1)} s of CPU`);
}

function coverageOf(asked: string): Coverage {
  return asked === "all" ? { kind: "all" } : { kind: "few", few: Number(asked) };
}

async function debrisPart(ids: readonly string[], every: number, coverage: Coverage): Promise<DebrisPart> {
  const picked = ids.filter((_, index) => index % every === 0);
  const step = (done: number): void => progress(done, picked.length);
  const repaired = { exact: false, without: [] };
  const counts = await sweepDebris({ catalogue, ids: picked, coverage, options: repaired, found: () => {}, step });
  return { styles: picked.length, counts };
}

async function writePage(ids: readonly string[], file: string): Promise<void> {
  const repaired = await tally(ids, citablePrinter(catalogue, { exact: false, without: [] }));
  const exact = await tally(ids, citablePrinter(catalogue, { exact: true, without: [] }));
  const peer = await tally(ids, peerPrinter(styles, locales));
  const threes = await debrisPart(ids, 1, { kind: "few", few: 1 });
  const all = await debrisPart(ids, 400, { kind: "all" });
  await writeFile(file, pageOf({ repaired, exact, peer, threes, all }));
}

const ids = await independentStyles(styles);
if (options.page !== undefined) await writePage(ids, options.page);
else if (options.subsets !== undefined) await sweepSubsets(ids, coverageOf(options.subsets));
else await sweepEntry(ids);
