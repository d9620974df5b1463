import { diffEditions, type EditionDiff, type EditionDifference } from "@citable/guides";
import { openStyle } from "../command-line/open-style.ts";
import { readerLanguage, type LanguageFlag } from "../command-line/reader-language.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { citationLine } from "../print/citation.ts";
import { issueLines } from "../print/report.ts";

export interface DiffFlags extends LanguageFlag {
  readonly data?: string;
  readonly format?: "text" | "json";
}

/** `citable styles diff`: what changed between two editions, in words and by examples. */
export async function stylesDiffCommand(names: readonly string[], flags: DiffFlags, terminal: Terminal): Promise<void> {
  const [before, after] = await Promise.all(names.map((name) => openStyle(name, { data: flags.data })));
  if (before === undefined || after === undefined) return;
  const notices = [before, after].flatMap((found) => found.notices ?? []);
  for (const line of issueLines(notices, terminal.paintBeside, readerLanguage(flags))) terminal.tell(line);
  const diff = diffEditions(before, after);
  if (flags.format === "json") terminal.print(diffJson(diff));
  else printDiff(diff, terminal);
}

/** Also prints what a house style changes. */
export function printDiff(diff: EditionDiff, terminal: Terminal): void {
  const { paint } = terminal;
  if (diff.differences.length === 0) terminal.print("No difference is on record.");
  for (const difference of diff.differences) printDifference(difference, diff, terminal);
  const screen = terminal.onScreen ? paint : undefined;
  const width = Math.max(diff.before.length, diff.after.length) + 1;
  for (const { work, before, after } of diff.examples) {
    terminal.print(`\n${paint("heading", `Example: ${work}`)}`);
    terminal.print(`  ${`${diff.before}:`.padEnd(width)} ${citationLine(before, "text", screen)}`);
    terminal.print(`  ${`${diff.after}:`.padEnd(width)} ${citationLine(after, "text", screen)}`);
  }
}

function printDifference(difference: EditionDifference, diff: EditionDiff, { paint, print }: Terminal): void {
  const { field, before, after, rules, certain } = difference;
  const sections = rules.length === 0 ? "" : ` (${rules.join("; ")})`;
  print(`${paint("name", field)}${sections}${certain ? "" : " – from memory, check it"}`);
  const width = Math.max(diff.before.length, diff.after.length) + 1;
  if (before !== undefined) print(`  ${`${diff.before}:`.padEnd(width)} ${before}`);
  if (after !== undefined) print(`  ${`${diff.after}:`.padEnd(width)} ${after}`);
}

function diffJson({ before, after, differences, examples }: EditionDiff): string {
  const shown = examples.map((example) => ({
    work: example.work,
    before: example.before.markdown,
    after: example.after.markdown,
  }));
  return JSON.stringify({ before, after, differences, examples: shown }, undefined, 2);
}
