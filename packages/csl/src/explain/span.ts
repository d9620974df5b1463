import { printBlocks } from "../output/print-blocks.ts";
import type { Origin, Settled } from "../output/tree.ts";

/** A stretch of the plain text (`printText`) and what made it. */
export interface ExplainedRun {
  readonly text: string;
  /** Where it begins and ends in the plain text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Its variable or term, the macro and the place in the style's file; absent for quotation marks of the locale. */
  readonly origin?: Origin;
}

/** What made the words from `start` to `end` of the plain text of a line: every run that they touch, whole. */
export function explainSpan(settled: Settled, start: number, end: number): readonly ExplainedRun[] {
  return explainedRuns(settled).filter((run) => run.start < end && run.end > start);
}

/** All runs of a line with their places in its plain text. */
export function explainedRuns(settled: Settled): readonly ExplainedRun[] {
  const explained: ExplainedRun[] = [];
  let start = 0;
  for (const { runs } of printBlocks(settled)) {
    for (const { text, origin } of runs) {
      const end = start + text.length;
      explained.push({ text, start, end, ...(origin && { origin }) });
      start = end;
    }
    // The space between two blocks belongs to none.
    start += 1;
  }
  return explained;
}
