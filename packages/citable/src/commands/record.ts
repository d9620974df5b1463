import { toCslJson } from "@citable/model";
import type { Terminal } from "../command-line/terminal.ts";
import { statesSomething } from "../front-door/nothing-citable.ts";
import { evidenceJson, isList, jsonText, referencesJson } from "../print/json.ts";
import { issueLines } from "../print/report.ts";
import { readSources, refuse, type CapturedSource, type SourceFlags } from "./captured-sources.ts";

export interface RecordFlags extends SourceFlags {
  readonly evidence?: boolean;
  readonly references?: boolean;
}

/** `citable record`: what is known of each source, as CSL-JSON. */
export async function recordCommand(paths: readonly string[], flags: RecordFlags, terminal: Terminal): Promise<void> {
  const written: object[] = [];
  let asList = paths.length > 1 || flags.references === true;
  for await (const source of readSources(paths, terminal, flags)) {
    if (flags.references === true) written.push(...referencesOf(source, terminal));
    else if (!refuse(source, terminal)) written.push(...recordsOf(source, flags, terminal));
    asList ||= isList(source.captured);
  }
  if (written.length > 0) terminal.print(jsonText(written, asList));
}

function recordsOf({ captured }: CapturedSource, flags: RecordFlags, terminal: Terminal): readonly object[] {
  const records = captured.records.filter(({ item }) => statesSomething(item));
  // With the evidence, what was noticed stands in the result.
  if (flags.evidence === true) return records.map((record) => evidenceJson(record, captured));
  const issues = [...captured.issues, ...records.flatMap((record) => record.issues)];
  for (const line of issueLines(issues, terminal.paintBeside)) terminal.tell(line);
  return records.map(({ item }) => toCslJson(item));
}

function referencesOf({ name, captured }: CapturedSource, terminal: Terminal): readonly object[] {
  const references = referencesJson(captured);
  if (references.length === 0) terminal.fail({ code: 1, sentence: "It lists no works that can be read." }, name);
  return references;
}
