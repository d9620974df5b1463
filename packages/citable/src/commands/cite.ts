import { rtfDocument, type Settled } from "@citable/csl";
import type { AskedForm, Language } from "@citable/guides";
import type { FoundStyle } from "@citable/styles";
import { CallError } from "../command-line/failure.ts";
import { openStyle } from "../command-line/open-style.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { accessDate } from "../front-door/accessed.ts";
import { cite, type Cited, type CitedRecord, type CiteOptions } from "../front-door/cite.ts";
import { citationLine, type LineFormat } from "../print/citation.ts";
import { citedJson, isList, jsonText } from "../print/json.ts";
import { asLine } from "../print/line.ts";
import { issueLines, reportLines } from "../print/report.ts";
import { styledLineJson } from "../print/styled-line.ts";
import { readSources, refuse } from "./captured-sources.ts";
import { readerLanguage } from "../command-line/reader-language.ts";
import { repairsWithout, type CiteFlags } from "./cite-flags.ts";

/** `citable cite`: prints each source's citation, and beside it what is missing and what was repaired. */
export async function citeCommand(paths: readonly string[], flags: CiteFlags, terminal: Terminal): Promise<void> {
  checkDay(flags.accessed);
  if (flags.style === "all") {
    const { citeAllCommand } = await import("./cite-all.ts");
    return citeAllCommand(paths, flags, terminal);
  }
  const options = await optionsFrom(flags, terminal);
  const { language } = options;
  const written: object[] = [];
  const paragraphs: Settled[] = [];
  let asList = paths.length > 1;
  for await (const source of readSources(paths, terminal, flags)) {
    if (refuse(source, terminal, flags)) continue;
    const cited = await cite(source.captured, options);
    const printable = printableEntries(cited, source.name, terminal);
    if (flags.format === "json") written.push(...printable.map((entry) => citedJson(entry, source.captured)));
    else if (flags.format === "rtf") paragraphs.push(...outputsOf(printable));
    else
      printLines(
        printable,
        { format: flags.format, title: cited.style.title, withId: isList(source.captured) },
        terminal,
      );
    tellAbout(cited, { label: paths.length > 1 ? `${source.name}: ` : "", language }, terminal);
    asList ||= isList(source.captured);
  }
  if (written.length > 0) terminal.print(jsonText(written, asList));
  if (paragraphs.length > 0) terminal.print(documentOf(paragraphs, flags.form, options.style).trimEnd());
}

function outputsOf(entries: readonly CitedRecord[]): readonly Settled[] {
  return entries.flatMap(({ citations }) => citations.map(({ output }) => output));
}

/** The document that a word processor opens; a list of works hangs where its style asks for it. */
function documentOf(paragraphs: readonly Settled[], form: AskedForm, { style }: FoundStyle): string {
  const hangs = form === "bibliography" && style.bibliography?.hangingIndent === true;
  return rtfDocument(paragraphs, { hangingIndent: hangs ? 36 : 0 });
}

type Options = CiteOptions & { readonly style: FoundStyle; readonly language: Language };

async function optionsFrom(flags: CiteFlags, terminal: Terminal): Promise<Options> {
  const { form, locale, accessed, exact = false } = flags;
  const language = readerLanguage(flags);
  const style = await openStyle(flags.style, { locale, from: flags.stylesFrom });
  for (const line of issueLines(style.notices ?? [], terminal.paintBeside, language)) terminal.tell(line);
  return {
    style,
    forms: [form],
    exact,
    without: repairsWithout(flags),
    language,
    ...(locale !== undefined && { locale }),
    ...(accessed !== undefined && { accessed }),
  };
}

/** Before anything is read or printed. */
function checkDay(accessed: string | undefined): void {
  try {
    if (accessed !== undefined) accessDate(accessed);
  } catch (error) {
    throw new CallError(error instanceof Error ? `--accessed: ${error.message}` : "", { cause: error });
  }
}

/** The entries that came to something. Why the others did not is told once, however many they are. */
function printableEntries({ entries, style }: Cited, name: string, terminal: Terminal): readonly CitedRecord[] {
  const printable = entries.filter(({ citations }) => citations.some(({ text }) => text !== ""));
  const reasons = entries
    .filter((entry) => !printable.includes(entry))
    .map(({ issues }) => issues.at(0)?.message ?? `The style ${style.name} prints nothing of what is known here.`);
  for (const sentence of new Set(reasons)) terminal.fail({ code: 2, sentence }, name);
  return printable;
}

interface LinesWanted {
  readonly format: LineFormat | "ndjson";
  readonly title: string;
  /** Whether lines of JSON name their record. */
  readonly withId: boolean;
}

function printLines(entries: readonly CitedRecord[], wanted: LinesWanted, terminal: Terminal): void {
  const { format, title, withId } = wanted;
  const screen = terminal.onScreen ? terminal.paint : undefined;
  for (const { citations, record, missing, repairs } of entries) {
    for (const citation of citations) {
      if (format !== "ndjson") terminal.print(citationLine(citation, format, screen));
      else
        terminal.print(
          JSON.stringify(styledLineJson({ ...citation, title, id: record.item.id, missing, repairs }, withId)),
        );
    }
  }
}

interface Telling {
  /** The source, where there are several. */
  readonly label: string;
  readonly language: Language;
}

/** The lines beside the citations; each names its record where there are several. */
function tellAbout({ captured, entries }: Cited, { label, language }: Telling, terminal: Terminal): void {
  const { tell, paintBeside } = terminal;
  for (const line of issueLines(captured.issues, paintBeside, language)) tell(`${label}${line}`);
  for (const entry of entries) {
    if (entry.citations.length === 0) continue;
    const whose = entries.length > 1 || isList(captured) ? `${label}${asLine(entry.record.item.id)}: ` : label;
    for (const line of reportLines(entry, paintBeside, language)) tell(`${whose}${line}`);
  }
}
