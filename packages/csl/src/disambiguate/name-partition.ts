import type { NameStep, NameSteps, TakenStep } from "./name-steps.ts";
import type { Tried } from "./state.ts";

/** What tells some cites of a partition apart, and their parts by the words after it. */
interface Parting {
  readonly step: TakenStep;
  readonly parts: Map<string, NamePartition>;
}

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
  #parting: Parting | undefined;

  constructor(cites: readonly Tried[], steps: NameSteps, from = 0) {
    this.#steps = steps;
    this.#from = from;
    this.#alike = [...cites];
    this.#parting = this.#tellApart();
  }

  /** Every cite in the state that it has come to. */
  cites(): readonly Tried[] {
    return this.#parting === undefined
      ? this.#alike
      : [...this.#parting.parts.values()].flatMap((part) => part.cites());
  }

  add(cite: Tried): void {
    const goesAlong = this.#goesAlong(cite);
    this.#alike.push(cite);
    if (!goesAlong) this.#parting = this.#tellApart();
    else if (this.#parting !== undefined) this.#enter(cite, this.#parting);
  }

  #tellApart(): Parting | undefined {
    const split = this.#alike.length < 2 ? undefined : this.#steps.firstSplit(this.#alike, this.#from);
    if (split === undefined) return undefined;
    const { step, parts } = split;
    return { step, parts: new Map([...parts].map(([words, cites]) => [words, this.#part(cites, step)])) };
  }

  #part(cites: readonly Tried[], { index }: NameStep): NamePartition {
    return new NamePartition(cites, this.#steps, index);
  }

  #enter(cite: Tried, { step, parts }: Parting): void {
    const taken = this.#steps.take(cite, step);
    const words = taken.trial.key;
    const part = parts.get(words);
    if (part === undefined) parts.set(words, this.#part([taken], step));
    else part.add(taken);
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
    const taken = this.#parting?.step;
    return taken !== undefined && (index > taken.index || (index === taken.index && level >= taken.level));
  }
}
