import {
  type DateValue,
  isItemType,
  type Issue,
  type IssueKind,
  type Item,
  type ItemType,
  type Name,
  parseEdtf,
} from "@citable/model";
import { finishItem, type ItemDraft } from "../mapping/item-draft.ts";
import { MappedReading, type ValueReader } from "../mapping/mapped.ts";
import { RowTable } from "../mapping/row.ts";
import { readDate, readYear } from "./dates.ts";
import type { BibEntry } from "./entry.ts";
import { biblatexRows, passedOver, titles, verbatim } from "./fields.ts";
import { tagOfLanguage } from "./languages.ts";
import { isPlain, readLatex, readMarkup } from "./read-latex.ts";
import { type NameMemory, readName, readNameList } from "./read-names.ts";
import { Remembered } from "./remembered.ts";
import { subtypeNamed, typeNamed } from "./types.ts";
import { shortened } from "../text/shortened.ts";
import { formatIssue } from "../words/format-issue.ts";

/** Reads both dialects: biblatex's fields with BibTeX's names for them. */
const readingTable: RowTable = new RowTable(biblatexRows);

export interface ReadEntry {
  readonly item: Item;
  readonly issues: readonly Omit<Issue, "at">[];
}

/** What was made of texts that come again and again in one file. */
export class BibMemory {
  readonly names: NameMemory = new Remembered(readName);
  /** Year, month and day, a line each. */
  readonly dates: Remembered<DateValue | undefined> = new Remembered(readYearLines);
}

/** Reads an entry, with what it inherits, to an item. */
export function readEntry(
  entry: BibEntry,
  fields: ReadonlyMap<string, string>,
  id: string,
  memory: BibMemory,
): ReadEntry {
  const issues: Omit<Issue, "at">[] = [];
  const type = readType(entry.type, fields, issues);
  const reading = new MappedReading(readingTable, type, new BibReader(entry, issues, memory));
  if (needsPreparing(type, fields)) {
    for (const [name, values] of prepare(entry.type, type, fields)) reading.take(name, values);
  } else {
    fields.forEach((value, name) => {
      if (!passedOver.has(name)) reading.take(name, [value]);
    });
  }
  const { draft } = reading;
  readYearOf(draft, fields, memory);
  for (const name of reading.unknown) {
    if (passedOver.has(name)) continue;
    const words = { name: shortened(name), id: shortened(id) };
    issues.push(
      formatIssue(note("unknown-field"), 'The field "{name}" of "{id}" has no variable: it is left out.', words),
    );
  }
  return { item: finishItem(id, type, draft), issues };
}

function note(code: string): IssueKind {
  return { code, severity: "note" };
}

/** The type an entry reads as, before its own words are asked. */
export function readType(
  native: string,
  fields: ReadonlyMap<string, string>,
  issues: Omit<Issue, "at">[] = [],
): ItemType {
  const subtype = fields.get("entrysubtype")?.trim() ?? "";
  if (subtype !== "") {
    const named = isItemType(subtype) ? subtype : subtypeNamed(subtype);
    if (named !== undefined) return named;
  }
  const type = typeNamed(native);
  if (type === undefined) {
    const sentence = "@{type} is no type of BibTeX or biblatex: the entry is read as a document.";
    issues.push(formatIssue(note("unknown-type"), sentence, { type: shortened(native) }));
    return "document";
  }
  return type === "document" || type === "webpage" ? readMisc(type, fields) : type;
}

/** @misc is whatever has no type in BibTeX: a preprint when it stands in arXiv, a page when it has an address. */
function readMisc(type: ItemType, fields: ReadonlyMap<string, string>): ItemType {
  const archive = fields.get("eprinttype") ?? fields.get("archiveprefix") ?? "";
  if (fields.has("eprint") && /arxiv/i.test(archive)) return "article";
  const hasAddress = fields.has("url") || /\\url|https?:/.test(fields.get("howpublished") ?? "");
  return hasAddress ? "webpage" : type;
}

/** The fields as the table knows them: subtitles joined, roles of editors named, main titles where titles stand. */
function prepare(
  native: string,
  type: ItemType,
  fields: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const tags: TagDraft = new Map();
  for (const [name, value] of fields) tags.set(name, [value]);
  for (const titled of subtitled) joinSubtitle(tags, fields, titled);
  for (const role of editorRoles) nameRole(tags, fields, role);
  if (tags.has("maintitle")) placeMainTitle(tags, type);
  if (tags.has("eprint")) placeEprint(tags, fields);
  if (tags.has("howpublished")) placeAddress(tags);
  if (type === "thesis") placeThesis(tags, native);
  return tags;
}

/** Fields that change what others mean; most entries have none of them. */
const telling: ReadonlySet<string> = new Set(
  (
    "subtitle titleaddon booksubtitle booktitleaddon mainsubtitle journalsubtitle maintitle editortype editora editorb " +
    "editorc eprint howpublished"
  ).split(" "),
);

function needsPreparing(type: ItemType, fields: ReadonlyMap<string, string>): boolean {
  if (type === "thesis") return true;
  for (const name of fields.keys()) if (telling.has(name)) return true;
  return false;
}

type TagDraft = Map<string, readonly string[]>;

const subtitled = [
  { title: "title", subtitle: "subtitle", addon: "titleaddon" },
  { title: "booktitle", subtitle: "booksubtitle", addon: "booktitleaddon" },
  { title: "maintitle", subtitle: "mainsubtitle", addon: "maintitleaddon" },
  { title: "journaltitle", subtitle: "journalsubtitle", addon: "journaltitleaddon" },
] as const;

function joinSubtitle(tags: TagDraft, fields: ReadonlyMap<string, string>, names: (typeof subtitled)[number]): void {
  const title = fields.get(names.title);
  const subtitle = fields.get(names.subtitle)?.trim() ?? "";
  const addon = fields.get(names.addon)?.trim() ?? "";
  if (title === undefined || (subtitle === "" && addon === "")) return;
  const colon = /[?!:.]\}*$/.test(title.trim()) ? " " : ": ";
  const whole = subtitle === "" ? title : title.trim() + colon + subtitle;
  tags.set(names.title, [addon === "" ? whole : `${whole}. ${addon}`]);
}

const editorRoles = [
  { slot: "editor", kind: "editortype" },
  { slot: "editora", kind: "editoratype" },
  { slot: "editorb", kind: "editorbtype" },
  { slot: "editorc", kind: "editorctype" },
] as const;

/** `editor` with `editortype = {compiler}` is no editor (biblatex manual, 2.3.6). */
function nameRole(
  tags: TagDraft,
  fields: ReadonlyMap<string, string>,
  { slot, kind }: (typeof editorRoles)[number],
): void {
  const values = tags.get(slot);
  if (values === undefined) return;
  const role = fields.get(kind)?.trim().toLowerCase() ?? "editor";
  if (slot === "editor" && role === "editor") return;
  tags.delete(slot);
  const tag = role === "editor" ? "editor" : `editor+${role}`;
  tags.set(tag, [...(tags.get(tag) ?? []), ...values]);
}

/** `howpublished = {\url{…}}` is an address. */
function placeAddress(tags: TagDraft): void {
  const address = /^\\url\s*\{([^{}]*)\}$/.exec(tags.get("howpublished")?.[0]?.trim() ?? "")?.[1];
  if (address === undefined) return;
  tags.delete("howpublished");
  if (!tags.has("url")) tags.set("url", [address]);
}

/** A volume with a title of its own within a work of several volumes (biblatex manual, 2.3.5). */
function placeMainTitle(tags: TagDraft, type: ItemType): void {
  const title = type === "book" || type === "classic" ? "title" : "booktitle";
  const main = tags.get("maintitle");
  const own = tags.get(title);
  tags.delete("maintitle");
  if (main === undefined) return;
  tags.set(title, main);
  if (own !== undefined && !tags.has("volumetitle")) tags.set("volumetitle", own);
}

function placeEprint(tags: TagDraft, fields: ReadonlyMap<string, string>): void {
  const type = (fields.get("eprinttype") ?? fields.get("archiveprefix") ?? "").toLowerCase();
  const tag = type === "pubmed" ? "pmid" : type === "pmc" || type === "pmcid" ? "pmcid" : undefined;
  const value = tags.get("eprint");
  if (tag === undefined || value === undefined) return;
  for (const name of ["eprint", "eprinttype", "archiveprefix"]) tags.delete(name);
  tags.set(tag, value);
}

const theses: ReadonlyMap<string, string> = new Map([
  ["phdthesis", "PhD thesis"],
  ["mastersthesis", "Master's thesis"],
  ["mathesis", "Master's thesis"],
]);

function placeThesis(tags: TagDraft, native: string): void {
  const stated = tags.get("type")?.[0];
  const genre = theses.get((stated ?? native).trim().toLowerCase()) ?? stated;
  // "Thesis" is what the entry's type says already.
  if (genre === undefined || /^thesis$/i.test(genre)) tags.delete("type");
  else tags.set("type", [genre]);
}

class BibReader implements ValueReader<string> {
  readonly #entry: BibEntry;
  readonly #issues: Omit<Issue, "at">[];
  readonly #memory: BibMemory;

  constructor(entry: BibEntry, issues: Omit<Issue, "at">[], memory: BibMemory) {
    this.#memory = memory;
    this.#entry = entry;
    this.#issues = issues;
  }

  text(
    [value = ""]: readonly string[],
    { tag, variable }: { readonly tag: string; readonly variable: string },
  ): string {
    if (variable === "page" && plainRange.test(value)) return value.replace("--", "-");
    if (verbatim.has(tag)) return readVerbatim(value);
    const text = isPlain(value)
      ? value.trim()
      : readMarkup(value, { protects: titles.has(tag), unknown: this.#unknown });
    if (tag === "langid") return tagOfLanguage(text);
    if (variable === "archive") return text.replace(/^arxiv$/i, "arXiv");
    return variable === "page" ? readPages(text) : text;
  }

  names(values: readonly string[]): readonly Name[] {
    const [first = ""] = values;
    return values.length === 1 ? this.#nameList(first) : values.flatMap((value) => this.#nameList(value));
  }

  #nameList(value: string): readonly Name[] {
    const { names, others } = readNameList(value, this.#memory.names);
    if (others) {
      const sentence = 'The names of "{key}" end in "and others": the list is not complete.';
      this.#issues.push(formatIssue(note("and-others"), sentence, { key: shortened(this.#entry.key ?? "") }));
    }
    return names;
  }

  date([value = ""]: readonly string[], { tag }: { readonly tag: string }): ReturnType<typeof readDate> {
    // EDTF first: there "~" is no space.
    return tag === "year" ? undefined : (parseEdtf(value) ?? readDate(readLatex(value, { protects: false })));
  }

  readonly #unknown = (command: string): void => {
    const sentence = "The command {command} is not known: its argument is kept as text.";
    this.#issues.push(formatIssue(note("unknown-command"), sentence, { command: shortened(`\\${command}`) }));
  };
}

/** Nearly all pages: no LaTeX need be read. */
const plainRange = /^\d+--?\d+$/;

/** "--" of a range of pages is what others write with a hyphen. */
function readPages(text: string): string {
  if (/^\d+–\d+$/.test(text)) return text.replace("–", "-");
  return text.includes("–") ? text.replaceAll(/(?<=[\p{L}\d])\s?[–—]\s?(?=[\p{L}\d])/gu, "-") : text;
}

/** Addresses are no LaTeX, but people escape them as if they were. */
function readVerbatim(value: string): string {
  if (!/[\\{}]/.test(value)) return value.trim();
  const bare = value
    .trim()
    .replace(/^\\url\s*\{([^]*)\}$/, "$1")
    .replace(/^\{([^{}]*)\}$/, "$1");
  return bare
    .replaceAll(/\\([_%&#~{}$])/g, "$1")
    .replaceAll(/\{\\textasciitilde\}|\\textasciitilde(?:\{\})?|\\string~/g, "~");
}

const plainYear = /^[1-9]\d{3}$/;

function readYearOf(draft: ItemDraft, fields: ReadonlyMap<string, string>, { dates }: BibMemory): void {
  if (draft.dates.issued !== undefined) return;
  const [year = "", month = "", day = ""] = [fields.get("year"), fields.get("month"), fields.get("day")];
  if (year === "" && month === "") return;
  if (month === "" && plainYear.test(year)) {
    draft.dates.issued = { kind: "calendar", start: { year: Number(year) } };
    return;
  }
  const date = dates.of([year, month, day].map((part) => part.replaceAll("\n", " ")).join("\n"));
  if (date !== undefined) draft.dates.issued = date;
}

function readYearLines(lines: string): DateValue | undefined {
  const [year, month, day] = lines.split("\n").map((line) => {
    const text = readLatex(line, { protects: false });
    return text === "" ? undefined : text;
  });
  return readYear({ year, month, day });
}
