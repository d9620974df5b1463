import type { Filling, Issue } from "@citable/model";
import type { LineFinder } from "../syntax/line-finder.ts";
import type { BibEntry } from "./entry.ts";
import { shortened } from "../text/shortened.ts";
import { formatIssue } from "../words/format-issue.ts";
import type { FormatPhrase } from "../words/german.ts";

/** Which title of the parent becomes which of the child (biblatex manual, appendix B; its table in short). */
interface TitleRule {
  readonly parents: RegExp;
  readonly children: RegExp;
  /** What stands before the parent's `title`, `subtitle`, `titleaddon` in the child: "book" → booktitle. */
  readonly prefix: string;
}

const titleRules: readonly TitleRule[] = [
  {
    parents: /^mv(?:book|collection|proceedings|reference)$/,
    children: /^(?:book|collection|proceedings|reference|in\w+|supp\w+|bookinbook)$/,
    prefix: "main",
  },
  {
    parents: /^(?:book|collection|proceedings|reference|inbook|manual)$/,
    children: /^(?:in\w+|bookinbook|suppbook|suppcollection|conference)$/,
    prefix: "book",
  },
  { parents: /^periodical$/, children: /^(?:article|suppperiodical|review)$/, prefix: "journal" },
];

/** What belongs to the parent alone. */
const own: ReadonlySet<string> = new Set(
  (
    "ids crossref xref entryset entrysubtype execute label options presort related relatedoptions relatedstring " +
    "relatedtype shorthand shorthandintro sortkey indextitle indexsorttitle shorttitle sorttitle title subtitle " +
    "titleaddon key keywords file abstract note annote annotation timestamp"
  ).split(" "),
);

const deepest = 20;

/** Whether an entry has fields from others. */
export function inherits({ fields }: BibEntry): boolean {
  return fields.has("crossref") || fields.has("xdata");
}

/** Gives entries what they inherit by `crossref` and `xdata`; their own fields stand first. */
export class Inheritance {
  readonly #byKey: ReadonlyMap<string, BibEntry>;
  readonly #issues: Issue[];
  readonly #lines: LineFinder;
  readonly #done = new Map<BibEntry, ReadonlyMap<string, string>>();
  readonly #open = new Set<BibEntry>();

  constructor(entries: Iterable<BibEntry>, issues: Issue[], lines: LineFinder) {
    this.#byKey = byKey(entries);
    this.#issues = issues;
    this.#lines = lines;
  }

  fieldsOf(entry: BibEntry): ReadonlyMap<string, string> {
    if (!inherits(entry)) return entry.fields;
    const known = this.#done.get(entry);
    if (known !== undefined) return known;
    if (this.#open.has(entry) || this.#open.size > deepest) {
      this.#report(
        entry,
        "circular-crossref",
        "This entry inherits from itself, or through too many others: that is left out.",
        {},
      );
      return entry.fields;
    }
    this.#open.add(entry);
    const fields = this.#inherited(entry);
    this.#open.delete(entry);
    this.#done.set(entry, fields);
    return fields;
  }

  #inherited(entry: BibEntry): ReadonlyMap<string, string> {
    const fields = new Map(entry.fields);
    for (const key of entry.fields.get("xdata")?.split(",") ?? []) this.#add(fields, entry, { key, asData: true });
    const crossref = entry.fields.get("crossref");
    if (crossref !== undefined) this.#add(fields, entry, { key: crossref, asData: false });
    return fields;
  }

  #add(fields: Map<string, string>, entry: BibEntry, from: { readonly key: string; readonly asData: boolean }): void {
    const key = from.key.trim();
    const parent = this.#byKey.get(key.toLowerCase());
    if (parent === undefined) {
      return this.#report(entry, "unknown-crossref", '"{key}", from which this entry inherits, is not in the file.', {
        key: shortened(key),
      });
    }
    for (const [name, value] of this.fieldsOf(parent)) {
      const heir = from.asData ? name : heirOf(name, parent.type, entry.type);
      if (heir !== undefined && !fields.has(heir)) fields.set(heir, value);
    }
  }

  #report<Text extends FormatPhrase>(
    entry: BibEntry,
    code: string,
    text: Text,
    words: Filling<Text, FormatPhrase>,
  ): void {
    const kind = { code, severity: "warning", at: this.#lines.at(entry.offset) } as const;
    this.#issues.push(formatIssue(kind, text, words));
  }
}

/** Of entries with the same key the first counts, as in BibTeX. */
function byKey(entries: Iterable<BibEntry>): ReadonlyMap<string, BibEntry> {
  const found = new Map<string, BibEntry>();
  for (const entry of entries) {
    const key = entry.key?.toLowerCase();
    if (key !== undefined && !found.has(key)) found.set(key, entry);
  }
  return found;
}

/** The child's field that gets a field of the parent; undefined for what is not handed down. */
function heirOf(name: string, parent: string, child: string): string | undefined {
  if (/^(?:title|subtitle|titleaddon)$/.test(name)) {
    const rule = titleRules.find(({ parents, children }) => parents.test(parent) && children.test(child));
    return rule === undefined ? undefined : rule.prefix + name;
  }
  // The author of a book is the author of the book, not of each part of it.
  if (name === "author" && /^(?:mv)?book$/.test(parent) && /^(?:inbook|bookinbook|suppbook)$/.test(child))
    return "bookauthor";
  return own.has(name) ? undefined : name;
}
