// A process of its own for each reader: measure.ts bibtex READER, or measure.ts pages READER FOLDER [METASCRAPER].
// Prints a line for each thing measured.
import { peakMemory } from "../peak-memory.ts";
import { makeBibFile } from "./bib-file.ts";
import { readPages } from "./pages.ts";
import { now } from "../cpu-time.ts";
import { printMeasurement } from "../measurement.ts";
import { turn } from "./turns.ts";
import { bibReaders, openCapture, openMetascraper, type Read, type SavedPage } from "./readers.ts";

const rounds = 9;
const pagesInTurn = 20;

const [what = "", name = "", folder = "", metascraper = ""] = process.argv.slice(2);
if (what === "bibtex") await measureBibtex();
else if (what === "pages") await measurePages(await openPages(), readPages(folder));
else await measureMemory(await openPages(), readPages(folder));

function print(style: string, task: string, value: number): void {
  console.log(printMeasurement({ style, task, value }));
}

async function measureBibtex(): Promise<void> {
  const read = await bibReaders[name]?.();
  if (read === undefined) throw new TypeError(`The reader is one of ${Object.keys(bibReaders).join(", ")}.`);
  const text = makeBibFile(10_000);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await turn();
    times.push(await timeOf(() => read(text)));
  }
  print("BibTeX", "reading 10,000 entries, the median of nine rounds", median(times));
  // What else the machine does only adds to it.
  print("BibTeX", "reading 10,000 entries, the best of nine rounds", Math.min(...times));
  print("BibTeX", "reading 10,000 entries, the first in a process", times[0] ?? Number.NaN);
}

function openPages(): Promise<Read<SavedPage>> {
  return name === "citable" ? openCapture() : openMetascraper(metascraper, name.includes("readability"));
}

/** Some pages let the compiler settle; then each page is read once. */
async function measurePages(read: Read<SavedPage>, pages: readonly SavedPage[]): Promise<void> {
  await turn();
  for (const page of pages.slice(0, pagesInTurn)) await read(page);
  const times: number[] = [];
  for (const [index, page] of pages.entries()) {
    if (index % pagesInTurn === 0) await turn();
    times.push(await timeOf(() => read(page)));
  }
  print("pages", "capture of a page, the median", median(times));
  print("pages", "capture of a page, the mean", times.reduce((sum, time) => sum + time, 0) / times.length);
}

/** What the heap holds after so many pages, all else collected: in MB. */
async function measureMemory(read: Read<SavedPage>, pages: readonly SavedPage[]): Promise<void> {
  for (let count = 1; count <= 10_000; count += 1) {
    const page = pages[count % pages.length];
    if (page !== undefined) await read(page);
    if (count !== 1000 && count !== 5000 && count !== 10_000) continue;
    globalThis.gc?.();
    print("pages", `heap after ${count.toLocaleString("en")} pages, MB`, process.memoryUsage().heapUsed / 1e6);
  }
  print("pages", "peak memory over 10,000 pages, MB", peakMemory());
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = now();
  await work();
  return now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
