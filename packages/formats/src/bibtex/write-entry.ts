import { type Item, printEdtf } from "@citable/model";
import { type ValueWriter, writeMapped } from "../mapping/mapped.ts";
import { RowTable } from "../mapping/row.ts";
import { withoutNocase } from "../text/markup.ts";
import { writeYear } from "./dates.ts";
import { biblatexRows, bibtexRows, titles, verbatim } from "./fields.ts";
import { languageName } from "./languages.ts";
import { monthMacros } from "./macros.ts";
import { readType } from "./read-entry.ts";
import { type Dialect, entryTypeOf } from "./types.ts";
import { writeNameList } from "./write-names.ts";
import { writeLatex } from "./write-latex.ts";

const tables: Readonly<Record<Dialect, RowTable>> = {
  biblatex: new RowTable(biblatexRows),
  bibtex: new RowTable(bibtexRows),
};

/** The text of an entry; `key` must be fit to be one. */
export function writeEntry(item: Item, key: string, dialect: Dialect): string {
  const type = entryTypeOf(item.type, dialect);
  const written = writeMapped(tables[dialect], item, writers[dialect]);
  const fields = new Map(
    written.flatMap(([name, [value = ""]]) => (value.trim() === "" ? [] : [[name, value] as const])),
  );
  nameRoles(fields);
  if (dialect === "bibtex") placeYear(fields, item);
  else placeWords(fields, item);
  const native = item.type === "thesis" ? placeThesis(fields, type, dialect) : type;
  if (readType(native, fields) !== item.type) fields.set("entrysubtype", item.type);
  const language = item.fields.language ?? item.language;
  if (dialect === "biblatex" && language !== undefined) placeLanguage(fields, language);
  return `@${native}{${key},\n${[...fields].map(([name, value]) => `  ${name} = ${delimited(name, value)},\n`).join("")}}\n`;
}

function delimited(name: string, value: string): string {
  return name === "month" && monthMacros.includes(value) ? value : `{${value}}`;
}

class BibWriter implements ValueWriter<string> {
  readonly #dialect: Dialect;
  readonly #ascii: boolean;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#ascii = dialect === "bibtex";
  }

  text(text: string, { tag, variable }: { readonly tag: string; readonly variable: string }): readonly string[] {
    const line = text.replaceAll(/\s*[\n\r]\s*/g, " ");
    if (verbatim.has(tag)) return [writeVerbatim(line)];
    // Without titles' braces a nocase span says nothing.
    const plain = titles.has(tag) ? line : withoutNocase(line);
    const latex = writeLatex(plain, { ascii: this.#ascii });
    return [variable === "page" ? pageRange(latex) : latex];
  }

  names(names: Parameters<typeof writeNameList>[0]): readonly string[] {
    return [writeNameList(names, { ascii: this.#ascii, extended: this.#dialect === "biblatex" })];
  }

  date(date: Parameters<typeof printEdtf>[0], { tag }: { readonly tag: string }): readonly string[] {
    if (tag === "year") return [writeYear(date).year ?? ""];
    return [date.kind === "literal" ? writeLatex(date.literal, { ascii: this.#ascii }) : printEdtf(date)];
  }
}

const writers: Readonly<Record<Dialect, BibWriter>> = {
  biblatex: new BibWriter("biblatex"),
  bibtex: new BibWriter("bibtex"),
};

/** Ranges of pages have an en dash, which LaTeX writes "--"; one that the item itself has stays as it is. */
function pageRange(latex: string): string {
  if (latex.includes("–") || latex.includes("--")) return latex.replaceAll(/(?<!-)--(?!-)/g, "–");
  return latex.replaceAll(/(?<=\d)-(?=[\p{L}\d]*\d)/gu, "--");
}

/** Addresses stand as they are; a brace without its partner would end the field. */
function writeVerbatim(text: string): string {
  return text.replaceAll("{", "%7B").replaceAll("}", "%7D");
}

/** "editor+compiler" becomes a free slot among editor, editora, editorb, editorc, and its type. */
function nameRoles(fields: Map<string, string>): void {
  for (const [tag, names] of Array.from(fields)) {
    const role = /^editor\+(.+)$/.exec(tag)?.[1];
    if (role === undefined) continue;
    fields.delete(tag);
    const slot = ["editora", "editorb", "editorc"].find((name) => !fields.has(name));
    if (slot === undefined) continue;
    fields.set(slot, names);
    fields.set(`${slot}type`, role);
  }
}

function placeYear(fields: Map<string, string>, item: Item): void {
  const { issued } = item.dates;
  if (issued === undefined) return;
  const { year, month, day } = writeYear(issued);
  fields.delete("year");
  if (year !== undefined) fields.set("year", writeLatex(year.replaceAll("--", "–"), { ascii: true }));
  if (month !== undefined) fields.set("month", month);
  if (day !== undefined) fields.set("day", day);
}

/** `date` takes dates only, or biber refuses it; words stand in `year` (biblatex, 2.3.8). */
function placeWords(fields: Map<string, string>, { dates: { issued } }: Item): void {
  const words = fields.get("date");
  if (issued?.kind !== "literal" || words === undefined) return;
  fields.delete("date");
  fields.set("year", words);
}

/** The entry type of a thesis in BibTeX says its kind; in biblatex, and for other kinds, `type` does. */
function placeThesis(fields: Map<string, string>, native: string, dialect: Dialect): string {
  const genre = fields.get("type") ?? "";
  const kind = /^PhD thesis$/.test(genre) ? "phdthesis" : /^Master's thesis$/.test(genre) ? "mathesis" : "";
  if (dialect === "biblatex") {
    if (kind !== "") fields.set("type", kind);
    return native;
  }
  if (kind === "") fields.set("type", genre === "" ? "Thesis" : genre);
  else fields.delete("type");
  return kind === "mathesis" ? "mastersthesis" : "phdthesis";
}

/** `langid` chooses the hyphenation and takes babel's names only; other words stand in `language`. */
function placeLanguage(fields: Map<string, string>, language: string): void {
  const name = languageName(language);
  fields.delete("langid");
  if (name === undefined) fields.set("language", writeLatex(language, { ascii: false }));
  else fields.set("langid", name);
}

/** Fits an id to be a key: letters, digits and a few signs, which every BibTeX program takes. */
export function writeKey(id: string): string {
  const plain = id.normalize("NFC").replaceAll(/[^\p{L}\p{M}\p{N}.:/+_*|[\]<>^!?;&`$-]/gu, "_");
  return /^[\p{L}\p{N}]/u.test(plain) ? plain : `key${plain}`;
}
