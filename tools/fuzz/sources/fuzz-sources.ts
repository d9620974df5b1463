import { Random } from "../../bench/random.ts";
import type { Campaign } from "../fuzz.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import type { Sample, Subject } from "./subject.ts";

/** What was wrong with a mutant. */
export interface SourceFinding {
  readonly number: number;
  readonly mutant: Sample;
  readonly faults: readonly string[];
}

export interface SourceResult {
  readonly read: number;
  readonly refused: number;
  readonly findings: readonly SourceFinding[];
  /** Processor time of the slowest mutant. */
  readonly milliseconds: number;
}

/** Longer is a hang. */
const longestRead = 1000;

/** The mutant of a number: always the same for the same seed and stock, whatever was run before it. */
export function sourceMutant(number: number, seed: number, stock: readonly Sample[]): Sample {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  return mutateBytes(random.pick(stock), stock, random);
}

/** Gives mutants to a reader one after the other; `watch` hears of each before it is read. */
export async function fuzzSources(
  { runs, seed, from }: Campaign,
  subject: Subject,
  stock: readonly Sample[],
  watch?: (number: number) => void,
): Promise<SourceResult> {
  const counts = { read: 0, refused: 0 };
  const findings: SourceFinding[] = [];
  let slowest = 0;
  for (let number = from; number < from + runs; number += 1) {
    watch?.(number);
    const mutant = sourceMutant(number, seed, stock);
    const { outcome, faults, milliseconds } = await readMutant(subject, mutant, number);
    counts[outcome] += 1;
    slowest = Math.max(slowest, milliseconds);
    if (faults.length > 0) findings.push({ number, mutant, faults });
  }
  return { ...counts, findings, milliseconds: slowest };
}

interface Verdict {
  readonly outcome: "read" | "refused";
  readonly faults: readonly string[];
  readonly milliseconds: number;
}

async function readMutant(subject: Subject, mutant: Sample, number: number): Promise<Verdict> {
  const started = process.cpuUsage();
  const { outcome, faults } = await tried(subject, mutant, number);
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  const slow = milliseconds > longestRead ? [`reading takes ${Math.round(milliseconds)} ms of CPU`] : [];
  return { outcome, faults: [...faults, ...slow], milliseconds };
}

async function tried(subject: Subject, mutant: Sample, number: number): Promise<Pick<Verdict, "outcome" | "faults">> {
  try {
    return { outcome: "read", faults: await subject.faultsIn(mutant, number) };
  } catch (error) {
    return { outcome: "refused", faults: faultsInRefusal(error, subject) };
  }
}

/** A refusal is one of the foreseen errors, with one sentence for people. */
function faultsInRefusal(error: unknown, { refusals }: Subject): readonly string[] {
  if (!(error instanceof Error)) return [`throws ${String(error)}`];
  const [, place = ""] = error.stack?.split("\n    at ") ?? [];
  if (!refusals.includes(error.name)) return [`throws ${error.name}: ${error.message} (${place.trim()})`];
  return /^\S[^\n]*\S$/.test(error.message) ? [] : [`refuses with no sentence: ${JSON.stringify(error.message)}`];
}
