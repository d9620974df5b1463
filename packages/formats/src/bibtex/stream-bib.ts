import type { Issue, Item, Parsed } from "@citable/model";
import { UniqueNames } from "../mapping/unique-names.ts";
import type { BibEntry } from "./entry.ts";
import { Inheritance, inherits } from "./inherit.ts";
import { standardMacros } from "./macros.ts";
import { BibParser } from "./parse-bib.ts";
import { BibMemory, readEntry } from "./read-entry.ts";
import { copied } from "../text/copied.ts";

/** So many characters are parsed at a time. */
const pieceLength = 512 * 1024;
/** An entry of more characters is cut: no real one has a hundredth of it. */
const longestPiece = 8 * 1024 * 1024;
/** Fields of entries that others may inherit from are kept up to so many characters. */
const mostKept = 32 * 1024 * 1024;

/**
 * Reads a .bib file of any length in memory that does not grow with it. Entries that inherit (crossref, xdata) come
 * last, since what they inherit from may stand behind them; the fields of possible parents are kept up to 32 MB.
 */
export async function* streamBib(chunks: AsyncIterable<string>): AsyncGenerator<Parsed<Item>> {
  const reading = new StreamReading();
  let rest = "";
  for await (const chunk of chunks) {
    rest += chunk;
    if (rest.length < pieceLength) continue;
    const end = rest.length > longestPiece ? rest.length : lastEntry(rest);
    if (end === 0) continue;
    yield* reading.read(rest.slice(0, end));
    rest = rest.slice(end);
  }
  yield* reading.read(rest);
  yield* reading.heirs();
}

// Where the parser itself lets nothing go on across: an entry that opens a line.
const entryLine = /^@[a-z]{2,30}[ \t]*[{(][ \t]*[^\s,{}()"=@]{1,200}[ \t]*,/i;

/** Where the last entry of a text begins; 0 when there is none behind the first. */
function lastEntry(text: string): number {
  for (let at = text.lastIndexOf("\n@"); at >= 0; at = text.lastIndexOf("\n@", at - 1)) {
    if (entryLine.test(text.slice(at + 1, at + 300))) return at + 1;
    if (at === 0) break;
  }
  return 0;
}

const parents = /^(?:mv\w+|book|collection|proceedings|reference|periodical|inbook|incollection|manual|xdata)$/;

class StreamReading {
  readonly #macros = standardMacros();
  readonly #ids = new UniqueNames();
  /** Entries that others may inherit from, and those that inherit. */
  readonly #kept: BibEntry[] = [];
  #keptLength = 0;
  #lines = 0;
  #count = 0;

  *read(text: string): Generator<Parsed<Item>> {
    const parser = new BibParser(text, this.#macros);
    const memory = new BibMemory();
    for (let entry = parser.next(); entry !== undefined; entry = parser.next()) {
      const at = parser.lines.at(entry.offset);
      if (this.#keep(entry)) continue;
      const parsed = this.#item(entry, entry.fields, memory);
      const own = parser.issues.splice(0);
      yield {
        value: parsed.value,
        issues: [...own, ...parsed.issues.map((issue) => ({ ...issue, at }))].map((issue) => this.#placed(issue)),
      };
    }
    this.#lines += parser.lines.at(text.length).line - 1;
  }

  /** The entries that inherit, with what they do. */
  *heirs(): Generator<Parsed<Item>> {
    const issues: Issue[] = [];
    const nowhere = new BibParser("").lines;
    const inheritance = new Inheritance(this.#kept, issues, nowhere);
    const memory = new BibMemory();
    for (const entry of this.#kept) {
      if (!inherits(entry) || entry.type === "xdata") continue;
      const parsed = this.#item(entry, inheritance.fieldsOf(entry), memory);
      yield {
        value: parsed.value,
        issues: [...issues.splice(0).map(withoutPlace), ...parsed.issues],
      };
    }
  }

  /** Keeps an entry that others may need, or that needs others; whether it is read later or not at all. */
  #keep(entry: BibEntry): boolean {
    const isHeir = inherits(entry);
    if ((isHeir || parents.test(entry.type)) && this.#keptLength < mostKept) {
      // A copy: slices of a text hold on to all of it.
      const { key, fields } = flat(entry);
      this.#kept.push({ ...entry, key, fields });
      for (const value of fields.values()) this.#keptLength += value.length + 50;
      return isHeir || entry.type === "xdata";
    }
    return entry.type === "xdata" || entry.type === "set";
  }

  #item(entry: BibEntry, fields: ReadonlyMap<string, string>, memory: BibMemory): ReturnType<typeof readEntryWithId> {
    this.#count += 1;
    return readEntryWithId(entry, fields, this.#ids.take(copied(entry.key ?? `entry-${this.#count}`)), memory);
  }

  #placed(issue: Issue): Issue {
    return issue.at === undefined ? issue : { ...issue, at: { ...issue.at, line: issue.at.line + this.#lines } };
  }
}

function readEntryWithId(
  entry: BibEntry,
  fields: ReadonlyMap<string, string>,
  id: string,
  memory: BibMemory,
): Parsed<Item> {
  const { item, issues } = readEntry(entry, fields, id, memory);
  return { value: item, issues };
}

/** The place in a text that is gone. */
function withoutPlace(issue: Issue): Issue {
  const { at: _, ...rest } = issue;
  return rest;
}

function flat({ key, fields }: BibEntry): { readonly key: string | undefined; readonly fields: Map<string, string> } {
  const copy = new Map([...fields].map(([name, value]) => [name, copied(value)] as const));
  return { key: key === undefined ? undefined : copied(key), fields: copy };
}
