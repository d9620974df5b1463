import type { NameStep, NameSteps, TakenStep } from "./name-steps.ts";
import type { Tried } from "./state.ts";

/**
 * Cites that look alike, told apart as far as names can. The first step that helps makes parts of them, each of which
 * goes on by itself; what did not help is taken back. Another cite goes down one path of this tree, and the rest of it
 * stays.
 */
export class NamePartition {
  readonly #steps: NameSteps;
  /** Names before this one are known not to help. */
  readonly #from: number;
  readonly #alike: Tried[];
  /** What tells some of the cites apart; their parts, by the words after it. */
  #step: TakenStep | undefined;
  readonly #parts = new Map<string, NamePartition>();

  constructor(cites: readonly Tried[], steps: NameSteps, from = 0) {
    this.#steps = steps;
    this.#from = from;
    this.#alike = [...cites];
    this.#tellApart();
  }

  /** Every cite in the state that it has come to. */
  cites(): readonly Tried[] {
    return this.#step === undefined ? this.#alike : [...this.#parts.values()].flatMap((part) => part.cites());
  }

  add(cite: Tried): void {
    const goesAlong = this.#goesAlong(cite);
    this.#alike.push(cite);
    if (!goesAlong) this.#tellApart();
    else if (this.#step !== undefined) this.#enter(this.#steps.take(cite, this.#step), this.#step);
  }

  #tellApart(): void {
    const split = this.#alike.length < 2 ? undefined : this.#steps.firstSplit(this.#alike, this.#from);
    this.#step = split?.step;
    this.#parts.clear();
    for (const [words, cites] of split?.parts ?? []) {
      this.#parts.set(words, new NamePartition(cites, this.#steps, this.#step?.index));
    }
  }

  #enter(cite: Tried, { index }: NameStep): void {
    const words = cite.trial.key;
    const part = this.#parts.get(words);
    if (part === undefined) this.#parts.set(words, new NamePartition([cite], this.#steps, index));
    else part.add(cite);
  }

  /** Whether a cite stays like the others up to the step that tells some apart: it does if it stays like one of them. */
  #goesAlong(cite: Tried): boolean {
    const [one] = this.#alike;
    if (one === undefined || this.#steps.levelsFollowOthers) return false;
    const pair = [one, cite];
    for (const step of this.#steps.after(pair, this.#from)) {
      if (this.#reaches(step)) return true;
      if (this.#steps.split(pair, step) !== undefined) return false;
    }
    return true;
  }

  #reaches({ index, level }: NameStep): boolean {
    const taken = this.#step;
    return taken !== undefined && (index > taken.index || (index === taken.index && level >= taken.level));
  }
}
