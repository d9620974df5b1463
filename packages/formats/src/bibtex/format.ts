import type { Issue, Item, Parsed } from "@citable/model";
import { type Format, type Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import type { LineFinder } from "../syntax/line-finder.ts";
import type { BibEntry } from "./entry.ts";
import { Inheritance, inherits } from "./inherit.ts";
import { BibParser } from "./parse-bib.ts";
import { BibMemory, readEntry } from "./read-entry.ts";
import { streamBib } from "./stream-bib.ts";
import type { Dialect } from "./types.ts";
import { writeEntry, writeKey } from "./write-entry.ts";
import { formatIssue } from "../words/format-issue.ts";

/** Reads a .bib file of either dialect. Entries of type xdata only lend their fields and are no items. */
export function readBib(text: string): Parsed<readonly Item[]> {
  const parser = new BibParser(text);
  const reading = new BibReading(parser);
  for (let entry = parser.next(); entry !== undefined; entry = parser.next()) {
    // What it inherits from may stand anywhere: from the start again. Where nothing is inherited, no entry is kept.
    if (inherits(entry)) return readHeirs(text);
    reading.add(entry, entry.fields);
  }
  return reading.finish();
}

function readHeirs(text: string): Parsed<readonly Item[]> {
  const parser = new BibParser(text);
  const entries: BibEntry[] = [];
  for (let entry = parser.next(); entry !== undefined; entry = parser.next()) entries.push(entry);
  const reading = new BibReading(parser);
  const inheritance = new Inheritance(entries, parser.issues, parser.lines);
  for (const entry of entries) reading.add(entry, inheritance.fieldsOf(entry));
  return reading.finish();
}

/** The items of a file while it is read, with ids of their own. */
class BibReading {
  readonly #items: Item[] = [];
  readonly #issues: Issue[];
  readonly #lines: LineFinder;
  readonly #ids = new UniqueNames();
  readonly #memory = new BibMemory();
  #count = 0;

  constructor({ issues, lines }: BibParser) {
    this.#issues = issues;
    this.#lines = lines;
  }

  add(entry: BibEntry, fields: ReadonlyMap<string, string>): void {
    this.#count += 1;
    if (entry.type === "xdata" || entry.type === "set") return;
    const { item, issues } = readEntry(entry, fields, this.#idOf(entry), this.#memory);
    this.#items.push(item);
    for (const issue of issues) this.#issues.push({ ...issue, at: this.#lines.at(entry.offset) });
  }

  finish(): Parsed<readonly Item[]> {
    if (this.#count === 0) {
      const kind = { code: "no-records", severity: "note" } as const;
      this.#issues.push(formatIssue(kind, "The text has no BibTeX entry: entries begin with @ and a type.", {}));
    }
    return { value: this.#items, issues: this.#issues };
  }

  /** The entry's key, made unique where it stands twice. */
  #idOf(entry: BibEntry): string {
    const key = entry.key ?? `entry-${this.#items.length + 1}`;
    const id = this.#ids.take(key);
    if (id === key) return key;
    const kind = { code: "repeated-key", severity: "warning", at: this.#lines.at(entry.offset) } as const;
    this.#issues.push(formatIssue(kind, 'The key "{key}" stands twice: this entry is called "{id}".', { key, id }));
    return id;
  }
}

function writeBib(items: readonly Item[], dialect: Dialect, label: string): Written {
  const keys = new UniqueNames((key) => key.toLowerCase());
  const text = items.map((item) => writeEntry(item, keys.take(writeKey(item.id)), dialect)).join("\n");
  return { text, issues: lossesOf(items, readBib(text).value, label) };
}

const entryStart =
  /^[ \t]*@(?:article|book|booklet|collection|conference|dataset|in\w+|manual|mastersthesis|misc|mv\w+|online|patent|phdthesis|proceedings|reference|report|software|string|techreport|thesis|unpublished|www|xdata|comment|preamble|\w{3,20})\s*[{(]/im;
const biblatexOnly =
  /@(?:online|inreference|reference|collection|thesis|report|mv\w+|xdata|software|dataset)\s*\{|^\s*(?:journaltitle|date|location|langid|eprinttype|entrysubtype|editora|maintitle)\s*=/im;

function detectBib(text: string): number {
  const start = text.slice(0, 20_000);
  if (!entryStart.test(start)) return 0;
  return /^\s*(?:%|@)/.test(start) ? 0.95 : 0.7;
}

export const bibtex: Format = {
  name: "bibtex",
  label: "BibTeX",
  extensions: [".bib", ".bibtex"],
  mediaTypes: ["application/x-bibtex", "text/x-bibtex"],
  detect: (text) => (biblatexOnly.test(text.slice(0, 20_000)) ? 0.9 : 1) * detectBib(text),
  read: readBib,
  readStream: streamBib,
  write: (items) => writeBib(items, "bibtex", "BibTeX"),
  envelope: { open: "", between: "\n", close: "" },
};

export const biblatex: Format = {
  name: "biblatex",
  label: "BibLaTeX",
  extensions: [".bib", ".biblatex"],
  mediaTypes: ["application/x-biblatex"],
  detect: (text) => (biblatexOnly.test(text.slice(0, 20_000)) ? 1 : 0.9) * detectBib(text),
  read: readBib,
  readStream: streamBib,
  write: (items) => writeBib(items, "biblatex", "BibLaTeX"),
  envelope: { open: "", between: "\n", close: "" },
};
