import { diffHouseStyle } from "@citable/guides";
import { CallError } from "../command-line/failure.ts";
import { openHouseBase, readHouse } from "../command-line/open-house.ts";
import { readerLanguage, type LanguageFlag } from "../command-line/reader-language.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { diffWords } from "../print/diff-words.ts";
import { issuePlace } from "../print/issue-place.ts";
import { issueLines } from "../print/report.ts";
import { printDiff } from "./styles-diff.ts";

/** `citable house check`: whether a house style file is sound, and its base at hand. */
export async function houseCheckCommand(path: string, flags: LanguageFlag, terminal: Terminal): Promise<void> {
  const { value: house, issues } = await readHouse(path);
  for (const issue of issues) terminal.fail({ code: 2, sentence: issue.message }, issuePlace(path, issue));
  if (house === undefined || issues.length > 0) return;
  const base = await openHouseBase(house);
  terminal.print(`${house.name} is in order: ${base.title} (${base.name}), with its own changes.`);
  for (const line of issueLines(base.notices ?? [], terminal.paintBeside, readerLanguage(flags))) terminal.tell(line);
}

/** `citable house diff`: what a house style has otherwise than its base. */
export async function houseDiffCommand(path: string, flags: LanguageFlag, terminal: Terminal): Promise<void> {
  const { value: house, issues } = await readHouse(path);
  const [first] = issues;
  if (first !== undefined) throw new CallError(`${issuePlace(path, first)}: ${first.message}`);
  if (house === undefined) return;
  const language = readerLanguage(flags);
  printDiff(diffHouseStyle(await openHouseBase(house), house, language), diffWords(language), terminal);
}
