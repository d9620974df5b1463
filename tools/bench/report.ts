import { mergeRows, printTable, readTable } from "../markdown-table/table.ts";
import type { Measurement } from "./measurement.ts";

/** A line of the table: what was measured, ours, the peer's, and how many times ours goes into it. */
export interface Row {
  readonly style: string;
  readonly task: string;
  readonly citable: string;
  readonly peer: string;
  readonly ratio: string;
}

/** Puts the measurements of both engines side by side. */
export function comparison(ours: readonly Measurement[], peers: readonly Measurement[]): readonly Row[] {
  return ours.map((our) => {
    const peer = peers.find(({ style, task }) => style === our.style && task === our.task);
    return row(our.style, our.task, our, peer);
  });
}

type Measured = Pick<Measurement, "value" | "error">;

export function row(style: string, task: string, our: Measured, peer: Measured | undefined): Row {
  const ratio = (peer?.value ?? Number.NaN) / (our.value ?? Number.NaN);
  return {
    style,
    task,
    citable: shown(our),
    peer: shown(peer),
    ratio: Number.isNaN(ratio) ? "–" : `${ratio.toFixed(1)} ×`,
  };
}

function shown(measured: Measured | undefined): string {
  if (measured?.value === undefined) return measured?.error ?? "–";
  return measured.value < 10 ? measured.value.toFixed(2) : measured.value.toFixed(0);
}

const heading = ["style", "task", "citable", "peer", "ratio"];

function cells({ style, task, citable, peer, ratio }: Row): readonly string[] {
  return [style, task, citable, peer, ratio];
}

/** Words to the left, numbers to the right. */
export function textTable(rows: readonly Row[]): string {
  const lines = [heading, ...rows.map(cells)];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const cell = (text: string, column: number): string =>
    column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(cell).join("  ")).join("\n");
}

/** The page docs/performance.md; what this run did not measure keeps its row. */
export function markdownReport(rows: readonly Row[], before: string): string {
  const merged = mergeRows(readTable(before), rows.map(cells), 2);
  const withStyle = merged.filter(([style]) => style !== "");
  const table = printTable(heading, [...withStyle, ...merged.filter(([style]) => style === "")], 2);
  return `# Performance

Written by \`npm run bench\`, never by hand. Milliseconds of CPU time; both figures of a row come from one run on one
machine, each engine in a process of its own beside the other's. What takes less than a second is done several times, and
the median counts. The peer is citeproc-js unless the task names another; the ratio is how many times ours goes into the
peer's. Absolute values depend on the machine and on what else it does; ratios hold better.

${measuredOn()}

${table}

_load_: a style's XML → an engine ready to print. _bibliography of N_: CSL-JSON → the HTML of all entries; what the peer
would need too long for, going by the count before, is left out. _document of N_: the same, and before it a
citation of its own for each item. _insertions_: citations of 1,000 items put one by one into a living document, with
disambiguation; _around_ a place: the mean of 50. _beside pandoc_: a run of \`pandoc --citeproc\` that prints the
bibliography, less one that cites nothing (the program starts, reads the items and prints in both). _beside Typst_: the
same with a Typst document, printed as HTML, which reads the items as Hayagriva. _the floor_: reading the items' JSON and
writing the bytes of the same bibliography, which no engine can go below; for loading, the XML parser alone on the style,
without its locale, whose file of some 20 kB is read as well. The peer loads a short style (IEEE, Nature, MLA) in so little
time that a thirtieth of it is about what the XML parser alone takes. _peak memory_: of a process that loads the
style and prints one bibliography, ours one entry after the other (\`entries\`). Node and the text of the items take
some 50 to 60 MB of it with either engine, before the engine is loaded; the row _without_ them is what it needs beyond.
`;
}

/** The page docs/performance-of-sources.md. */
export function sourcesReport(rows: readonly Row[]): string {
  return `# Performance of reading

Written by \`npm run bench -- --sources\`, never by hand. Milliseconds of CPU time on one machine, each reader in a process
of its own, by turns with its peer's. Absolute values depend on the machine and on what else it does; ratios hold.

${measuredOn()}

${printTable(["source", ...heading.slice(1)], rows.map(cells), 2)}

_reading 10,000 entries_: a made-up .bib file, the same in every run (\`tools/bench/sources/bib-file.ts\`): six types,
names in both orders, accents as commands, braces, macros, abstracts; the median of nine rounds; the best of them, since
what else the machine does only adds to it; and the first, in which the compiler has not settled. _capture of a page_: saved pages of the folder given by \`--pages\`, after twenty of
them that do not count; metascraper once with its rules author, date, title, publisher, lang, url, description, image and
logo, and once with readability, too. _heap_: what is held after so many pages when all else is collected.
`;
}

function measuredOn(): string {
  const { version, platform, arch } = process;
  return `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${version} on ${platform} ${arch}.`;
}
