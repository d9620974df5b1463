import type { Judgement } from "./fuzz-sources.ts";

/** A campaign so far. */
export interface SourceResult {
  readonly read: number;
  readonly refused: number;
  readonly lost: number;
  /** Those with faults. */
  readonly findings: readonly Judgement[];
  /** Processor time of the slowest mutant. */
  readonly milliseconds: number;
}

/** Counts what becomes of mutants; `watch` hears of the campaign after each. */
export async function countJudgements(
  judgements: AsyncIterable<Judgement>,
  watch?: (result: SourceResult) => void,
): Promise<SourceResult> {
  const result = { read: 0, refused: 0, lost: 0, findings: [] as Judgement[], milliseconds: 0 };
  for await (const judgement of judgements) {
    result[judgement.outcome] += 1;
    result.milliseconds = Math.max(result.milliseconds, judgement.milliseconds);
    if (judgement.faults.length > 0) result.findings.push(judgement);
    watch?.(result);
  }
  return result;
}
