import type { Display, Run, Settled } from "./tree.ts";

/** A block as it goes on paper: its runs follow one another without doubled spaces, none at its ends. */
export interface PrintBlock {
  readonly display: Display | undefined;
  readonly runs: readonly Run[];
}

/**
 * What every printer starts from, so that all formats have the same text: one line, white space in it single, none at
 * its ends, no control characters. Between two blocks plain text has a space.
 */
export function printBlocks({ blocks }: Settled): readonly PrintBlock[] {
  const printed: { display: Display | undefined; runs: Run[] }[] = [];
  for (const { display, runs } of blocks) {
    const tidied = areTidy(runs) ? [...runs] : tidyRuns(runs);
    if (tidied.length > 0) printed.push({ display, runs: tidied });
  }
  while (printed[0] !== undefined && !trimStart(printed[0].runs)) printed.shift();
  while (printed.length > 0 && !trimEnd(printed.at(-1)?.runs ?? [])) printed.pop();
  return printed;
}

/** The text of runs in a row. */
export function textOf(runs: readonly Run[]): string {
  let text = "";
  for (const run of runs) text += run.text;
  return text;
}

/** Most lines are as they should be, which one look at the whole line tells. */
function areTidy(runs: readonly Run[]): boolean {
  const line = textOf(runs);
  return !untidy.test(line) && line === line.trim() && runs.every(({ text }) => text !== "");
}

function tidyRuns(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let afterSpace: boolean = true;
  for (const run of runs) {
    const tidied = tidy(run.text);
    const text: string = afterSpace && tidied.startsWith(" ") ? tidied.slice(1) : tidied;
    if (text === "") continue;
    afterSpace = text.endsWith(" ");
    kept.push(text === run.text ? run : { ...run, text });
  }
  if (afterSpace) dropLastSpace(kept);
  return kept;
}

const white = /[ \t-\r]+/g;
// Control characters and the two that XML forbids; none of them is ever part of a text.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\0-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
// oxlint-disable-next-line no-control-regex
const untidy = / {2}|[\0-\u001f\u007f-\u009f\ufffe\uffff]/;

function tidy(text: string): string {
  return untidy.test(text) ? text.replaceAll(unprintable, "").replaceAll(white, " ") : text;
}

function dropLastSpace(runs: Run[]): void {
  const last = runs.pop();
  if (last === undefined || last.text === " ") return;
  runs.push({ ...last, text: last.text.slice(0, -1) });
}

/** Takes all white space off the start, also such as does not break; false when nothing is left. */
function trimStart(runs: Run[]): boolean {
  for (let first = runs[0]; first !== undefined; first = runs[0]) {
    const text: string = first.text.trimStart();
    if (text !== "") {
      if (text !== first.text) runs[0] = { ...first, text };
      return true;
    }
    runs.shift();
  }
  return false;
}

function trimEnd(runs: Run[]): boolean {
  for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
    const text: string = last.text.trimEnd();
    if (text !== "") {
      if (text !== last.text) runs[runs.length - 1] = { ...last, text };
      return true;
    }
    runs.pop();
  }
  return false;
}
