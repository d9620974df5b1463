import type { Issue, Item, Parsed } from "@citable/model";
import { type Format, type Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { LineFinder } from "../syntax/line-finder.ts";
import type { BibEntry } from "./entry.ts";
import { Inheritance } from "./inherit.ts";
import { parseBib } from "./parse-bib.ts";
import { readEntry } from "./read-entry.ts";
import type { Dialect } from "./types.ts";
import { writeEntry, writeKey } from "./write-entry.ts";

/** Reads a .bib file of either dialect. Entries of type xdata only lend their fields and are no items. */
export function readBib(text: string): Parsed<readonly Item[]> {
  const { entries, issues } = parseBib(text);
  const lines = new LineFinder(text);
  const found: Issue[] = [...issues];
  const inheritance = new Inheritance(entries, found, lines);
  const ids = new Ids();
  const items = entries.flatMap((entry) => {
    if (entry.type === "xdata" || entry.type === "set") return [];
    const read = readEntry(entry, inheritance.fieldsOf(entry), ids.take(entry, found, lines));
    for (const issue of read.issues) found.push({ ...issue, at: lines.at(entry.offset) });
    return [read.item];
  });
  if (entries.length === 0)
    found.push({
      code: "no-records",
      severity: "note",
      message: "The text has no BibTeX entry: entries begin with @ and a type.",
    });
  return { value: items, issues: found };
}

class Ids {
  readonly #taken = new UniqueNames();
  #count = 0;

  /** The entry's key, made unique where it stands twice. */
  take(entry: BibEntry, issues: Issue[], lines: LineFinder): string {
    this.#count += 1;
    const key = entry.key ?? `entry-${this.#count}`;
    const id = this.#taken.take(key);
    if (id === key) return key;
    const message = `The key "${key}" stands twice: this entry is called "${id}".`;
    issues.push({ code: "repeated-key", severity: "warning", message, at: lines.at(entry.offset) });
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
  write: (items) => writeBib(items, "bibtex", "BibTeX"),
};

export const biblatex: Format = {
  name: "biblatex",
  label: "BibLaTeX",
  extensions: [".bib", ".biblatex"],
  mediaTypes: ["application/x-biblatex"],
  detect: (text) => (biblatexOnly.test(text.slice(0, 20_000)) ? 1 : 0.9) * detectBib(text),
  read: readBib,
  write: (items) => writeBib(items, "biblatex", "BibLaTeX"),
};
