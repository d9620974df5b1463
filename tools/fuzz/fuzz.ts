import { setImmediate } from "node:timers/promises";
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

interface Watching {
  /** Hears of the campaign after each mutant. */
  readonly watch?: (result: Result) => void;
  /** Ends the campaign after the mutant that runs. */
  readonly signal?: AbortSignal;
}

/** Runs mutants one after the other. */
export async function fuzz(
  { runs, seed, from }: Campaign,
  stock: Stock,
  { watch, signal }: Watching = {},
): Promise<Result> {
  const findings: Finding[] = [];
  const result = { printed: 0, refused: 0, findings, milliseconds: 0 };
  for (let number = from; number < from + runs; number += 1) {
    const mutant = makeMutant(number, seed, stock);
    const { outcome, faults, milliseconds } = runMutant(mutant);
    result[outcome] += 1;
    result.milliseconds = Math.max(result.milliseconds, milliseconds);
    if (faults.length > 0) findings.push({ mutant, faults });
    watch?.(result);
    // Ctrl-C is heard in between.
    await setImmediate();
    if (signal?.aborted === true) break;
  }
  return result;
}
