import { makeMutant, type Mutant, type Stock } from "./mutant.ts";
import { runMutant } from "./run-mutant.ts";

export interface Campaign {
  readonly runs: number;
  readonly seed: number;
  /** The number of the first mutant. */
  readonly from: number;
}

export interface Finding {
  readonly mutant: Mutant;
  readonly faults: readonly string[];
}

export interface Result {
  readonly printed: number;
  readonly refused: number;
  readonly findings: readonly Finding[];
  /** The slowest single call. */
  readonly milliseconds: number;
}

/** Runs mutants one after the other; `watch` hears of each before it runs. */
export function fuzz({ runs, seed, from }: Campaign, stock: Stock, watch?: (number: number) => void): Result {
  const counts = { printed: 0, refused: 0 };
  const findings: Finding[] = [];
  let slowest = 0;
  for (let number = from; number < from + runs; number += 1) {
    watch?.(number);
    const mutant = makeMutant(number, seed, stock);
    const { outcome, faults, milliseconds } = runMutant(mutant);
    counts[outcome] += 1;
    slowest = Math.max(slowest, milliseconds);
    if (faults.length > 0) findings.push({ mutant, faults });
  }
  return { ...counts, findings, milliseconds: slowest };
}
