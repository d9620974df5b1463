import { diffEditions, type EditionDiff } from "@citable/guides";
import { openStyle } from "../command-line/open-style.ts";
import { readerLanguage, type LanguageFlag } from "../command-line/reader-language.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { citationLine } from "../print/citation.ts";
import { diffWords, type DiffWords } from "../print/diff-words.ts";
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
  const language = readerLanguage(flags);
  for (const line of issueLines(notices, terminal.paintBeside, language)) terminal.tell(line);
  const diff = diffEditions(before, after, language);
  if (flags.format === "json") terminal.print(diffJson(diff));
  else printDiff(diff, diffWords(language), terminal);
}

/** Also prints what a house style changes. */
export function printDiff(diff: EditionDiff, words: DiffWords, terminal: Terminal): void {
  const { paint } = terminal;
  if (diff.differences.length === 0) terminal.print(words.none);
  const width = Math.max(diff.before.length, diff.after.length) + 1;
  for (const { field, before, after, rules, certain } of diff.differences) {
    const sections = rules.length === 0 ? "" : ` (${rules.join("; ")})`;
    terminal.print(`${paint("name", field)}${sections}${certain ? "" : ` – ${words.remembered}`}`);
    if (before !== undefined) terminal.print(`  ${`${diff.before}:`.padEnd(width)} ${before}`);
    if (after !== undefined) terminal.print(`  ${`${diff.after}:`.padEnd(width)} ${after}`);
  }
  const screen = terminal.onScreen ? paint : undefined;
  for (const { work, before, after } of diff.examples) {
    terminal.print(`\n${paint("heading", words.example(work))}`);
    terminal.print(`  ${`${diff.before}:`.padEnd(width)} ${citationLine(before, "text", screen)}`);
    terminal.print(`  ${`${diff.after}:`.padEnd(width)} ${citationLine(after, "text", screen)}`);
  }
}

function diffJson({ before, after, differences, examples }: EditionDiff): string {
  const shown = examples.map((example) => ({
    work: example.work,
    before: example.before.markdown,
    after: example.after.markdown,
  }));
  return JSON.stringify({ before, after, differences, examples: shown }, undefined, 2);
}
