import { mergeRows, printTable, readTable, type Rows } from "../markdown-table/table.ts";
import type { SourceReport } from "./load-source.ts";

const heading = ["source", "styles", "dependent ones", "languages", "lines printed", "faults"];

function rowsOf(reports: readonly SourceReport[]): Rows {
  return reports.map(({ source, independent, dependent, languages, lines, faults }) => [
    source,
    ...[independent, dependent, languages, lines, faults.length].map((count) => count.toLocaleString("en-US")),
  ]);
}

/** A table in Markdown, one line for each source. */
export function table(reports: readonly SourceReport[]): string {
  return printTable(heading, rowsOf(reports), 1);
}

/** The page docs/every-style.md; sources that this run left out keep their lines. */
export function page(reports: readonly SourceReport[], before: string): string {
  const rows = mergeRows(readTable(before), rowsOf(reports), 1);
  return `# Every style, every language

Written by \`npm run load-all\`, never by hand. Each style of each source is loaded; each independent one prints ten sources
of many kinds in its own language, and the most awkward of them in so many others as the table says (all locales of CSL,
unless the run was given some): a first and a later citation of each, one of all, and the bibliography. A fault is an
exception, \`undefined\` and the like, or raw markup in what was printed.

${printTable(heading, rows, 1)}

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version}.
`;
}
