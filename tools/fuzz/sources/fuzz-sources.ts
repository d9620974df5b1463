import { Random } from "../../bench/random.ts";
import type { Campaign } from "../fuzz.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import type { Sample, Subject } from "./subject.ts";

/** What became of one mutant; it is lost when the reader took its thread along. */
export interface Judgement {
  readonly number: number;
  readonly outcome: "read" | "refused" | "lost";
  readonly faults: readonly string[];
  /** Processor time. */
  readonly milliseconds: number;
}

/** Longer is a hang. */
const longestRead = 1000;

/** The mutant of a number: always the same for the same seed and stock, whatever was run before it. */
export function sourceMutant(number: number, seed: number, stock: readonly Sample[]): Sample {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  return mutateBytes(random.pick(stock), stock, random);
}

/** Gives mutants to a reader one after the other, and tells what became of each. */
export async function* judgeSources(
  { runs, seed, from }: Campaign,
  subject: Subject,
  stock: readonly Sample[],
): AsyncGenerator<Judgement> {
  for (let number = from; number < from + runs; number += 1) {
    yield { number, ...(await readMutant(subject, sourceMutant(number, seed, stock), number)) };
  }
}

/** One that is slow is read once more: the first time, compiling and collecting what others left may fall to it. */
async function readMutant(subject: Subject, mutant: Sample, number: number): Promise<Omit<Judgement, "number">> {
  const first = await timed(subject, mutant, number);
  if (first.milliseconds <= longestRead) return first;
  const second = await timed(subject, mutant, number);
  const milliseconds = Math.min(first.milliseconds, second.milliseconds);
  const slow = milliseconds > longestRead ? [`reading takes ${Math.round(milliseconds)} ms of CPU`] : [];
  return { outcome: second.outcome, faults: [...second.faults, ...slow], milliseconds };
}

async function timed(subject: Subject, mutant: Sample, number: number): Promise<Omit<Judgement, "number">> {
  const started = process.cpuUsage();
  const { outcome, faults } = await tried(subject, mutant, number);
  const { user, system } = process.cpuUsage(started);
  return { outcome, faults, milliseconds: (user + system) / 1000 };
}

async function tried(subject: Subject, mutant: Sample, number: number): Promise<Pick<Judgement, "outcome" | "faults">> {
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
