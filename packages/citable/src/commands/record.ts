import { type Item, toCslJson } from "@citable/model";
import { CallError } from "../command-line/failure.ts";
import { readerLanguage, type LanguageFlag } from "../command-line/reader-language.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { statesSomething } from "../front-door/nothing-citable.ts";
import { evidenceJson, isList, jsonText, referencesJson } from "../print/json.ts";
import { issueLines } from "../print/report.ts";
import { readSources, refuse, type CapturedSource, type SourceFlags } from "./captured-sources.ts";

export interface RecordFlags extends SourceFlags {
  readonly evidence?: boolean;
  readonly references?: boolean;
  /** A format of records instead of JSON. */
  readonly format?: string;
}

/** `citable record`: what is known of each source, as CSL-JSON. */
export async function recordCommand(paths: readonly string[], flags: RecordFlags, terminal: Terminal): Promise<void> {
  if (flags.format !== undefined) return recordInFormat(paths, { ...flags, format: flags.format }, terminal);
  const written: object[] = [];
  let asList = paths.length > 1 || flags.references === true;
  for await (const source of readSources(paths, terminal, flags)) {
    if (flags.references === true) written.push(...referencesOf(source, terminal));
    else if (!refuse(source, terminal, flags)) written.push(...recordsOf(source, flags, terminal));
    asList ||= isList(source.captured);
  }
  if (written.length > 0) terminal.print(jsonText(written, asList));
}

/** The records in a format that other programs read. */
async function recordInFormat(
  paths: readonly string[],
  flags: RecordFlags & { readonly format: string },
  terminal: Terminal,
): Promise<void> {
  if (flags.evidence === true) throw new CallError("Evidence is written as JSON only; leave out --format.");
  const { writableFormat } = await import("../command-line/named-format.ts");
  const { write } = writableFormat(flags.format);
  const items: Item[] = [];
  for await (const source of readSources(paths, terminal, flags)) {
    if (flags.references === true) items.push(...source.captured.references.map(({ item }) => item));
    else if (!refuse(source, terminal, flags)) items.push(...statedIn(source, flags, terminal));
  }
  if (items.length === 0 || write === undefined) return;
  const { text, issues } = write(items);
  terminal.print(text.replace(/\n$/, ""));
  for (const line of issueLines(issues, terminal.paintBeside, readerLanguage(flags))) terminal.tell(line);
}

function statedIn({ captured }: CapturedSource, flags: LanguageFlag, terminal: Terminal): readonly Item[] {
  const records = captured.records.filter(({ item }) => statesSomething(item));
  const issues = [...captured.issues, ...records.flatMap((record) => record.issues)];
  for (const line of issueLines(issues, terminal.paintBeside, readerLanguage(flags))) terminal.tell(line);
  return records.map(({ item }) => item);
}

function recordsOf(source: CapturedSource, flags: RecordFlags, terminal: Terminal): readonly object[] {
  const { captured } = source;
  // With the evidence, what was noticed stands in the result.
  if (flags.evidence !== true) return statedIn(source, flags, terminal).map(toCslJson);
  return captured.records.filter(({ item }) => statesSomething(item)).map((record) => evidenceJson(record, captured));
}

function referencesOf({ name, captured }: CapturedSource, terminal: Terminal): readonly object[] {
  const references = referencesJson(captured);
  if (references.length === 0) terminal.fail({ code: 1, sentence: "It lists no works that can be read." }, name);
  return references;
}
