/**
 * Prints one entry of a reference work in every style, and counts what goes wrong.
 *
 *   npm run sweep -- [--styles-from ARCHIVE] [--locales-from ARCHIVE] [--exact] [--every N] [--show FAULT] [--form FORM]
 *                    [--without REPAIR,…] [--subsets N]
 *
 * With --subsets, prints N items of several types with some of their fields instead, and counts what is malformed.
 */
import { parseArgs } from "node:util";
import { citeRecord, type CiteResult } from "@citable/guides";
import type { SourceRecord } from "@citable/model";
import { createCatalogue, type Catalogue, type FoundStyle } from "@citable/styles";
import { archiveSource, citeprocPlusSource } from "@citable/styles/node";
import { faults, faultsOf, type Fault } from "./count.ts";
import { findDebris } from "./debris.ts";
import { sampleEntries, type EntryForm } from "./entries.ts";
import { sampleSubsets } from "./subsets.ts";

const { values: options } = parseArgs({
  options: {
    "styles-from": { type: "string" },
    "locales-from": { type: "string" },
    exact: { type: "boolean", default: false },
    every: { type: "string", default: "1" },
    show: { type: "string" },
    form: { type: "string" },
    without: { type: "string", default: "" },
    subsets: { type: "string" },
  },
});

interface Tally {
  readonly styles: number;
  readonly failed: readonly string[];
  readonly counts: ReadonlyMap<EntryForm, ReadonlyMap<Fault, number>>;
}

async function sweep(catalogue: Catalogue): Promise<Tally> {
  const counts = new Map(sampleEntries.map(({ form }) => [form, new Map<Fault, number>()]));
  const failed: string[] = [];
  const ids = await independentStyles(catalogue);
  for (const id of ids) {
    try {
      const found = await catalogue.find(id);
      for (const entry of sampleEntries) {
        const result = cite(found, entry.record);
        const map = counts.get(entry.form);
        for (const fault of faultsOf(result, entry.form)) {
          map?.set(fault, (map.get(fault) ?? 0) + 1);
          show(fault, entry.form, found, result);
        }
      }
    } catch (error) {
      failed.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { styles: ids.length, failed, counts };
}

function cite(found: FoundStyle, record: SourceRecord): CiteResult {
  const form =
    found.style.bibliography !== undefined ? "bibliography" : found.style.class === "note" ? "note" : "in-text";
  return citeRecord(record, found, { forms: [form], exact: options.exact, without: options.without.split(",") });
}

async function independentStyles(catalogue: Catalogue): Promise<readonly string[]> {
  const [source] = catalogue.sources;
  const list = (await source?.list()) ?? [];
  const independent = list.filter((summary) => summary.parent === undefined).map((summary) => summary.id);
  return independent.filter((_, index) => index % Number(options.every) === 0);
}

function show(fault: Fault, form: EntryForm, { id }: FoundStyle, { citations, repairs }: CiteResult): void {
  if (options.show === undefined || !fault.startsWith(options.show)) return;
  if (options.form !== undefined && options.form !== form) return;
  const made = repairs.map((repair) => repair.name).join(" ");
  console.log(`${form} | ${id} | ${made}\n    ${citations[0]?.text ?? ""}`);
}

function printTable({ styles, failed, counts }: Tally): void {
  console.log(`| form of the entry | ${faults.join(" | ")} |`);
  console.log(`|---${"|---".repeat(faults.length)}|`);
  for (const [form, map] of counts) {
    const cells = faults.map((fault) => {
      const count = map.get(fault) ?? 0;
      return `${((100 * count) / styles).toFixed(1)} % (${count})`;
    });
    console.log(`| ${form} | ${cells.join(" | ")} |`);
  }
  const seconds = process.cpuUsage();
  console.log(
    `\n${styles} styles, ${((seconds.user + seconds.system) / 1e6).toFixed(1)} s of CPU, ${failed.length} failed`,
  );
  for (const line of failed.slice(0, 10)) console.log(line);
}

/** Counts malformed citations of items with some of their fields. */
async function sweepSubsets(catalogue: Catalogue, count: number): Promise<void> {
  const items = sampleSubsets(count);
  let printed = 0;
  let malformed = 0;
  for (const id of await independentStyles(catalogue)) {
    const found = await catalogue.find(id);
    for (const item of items) {
      const text = cite(found, { item, evidence: [], issues: [] }).citations[0]?.text ?? "";
      const debris = findDebris(text);
      printed += 1;
      if (debris.length === 0) continue;
      malformed += 1;
      if (options.show !== undefined) console.log(`${id} | ${item.type} | ${debris.join(", ")}\n    ${text}`);
    }
  }
  console.log(`${malformed} of ${printed} citations are malformed (${((100 * malformed) / printed).toFixed(2)} %).`);
}

const archives = [options["styles-from"], options["locales-from"]].filter((file) => file !== undefined);
const sources = archives.length === 0 ? [citeprocPlusSource()] : [...archives.map(archiveSource), citeprocPlusSource()];
const everything = createCatalogue(sources);
if (options.subsets === undefined) printTable(await sweep(everything));
else await sweepSubsets(everything, Number(options.subsets));
