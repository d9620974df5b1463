import type { Evidence } from "../answers.ts";
import { methodLabel, type Words } from "../words/words.ts";

/** How sure a value is, in steps: to be looked at, likely, sure. */
export type Sureness = 1 | 2 | 3;

/** Evidence that is right nine times in ten is called sure; below seven in ten the reader is asked to look. */
export function sureness(evidence: readonly Evidence[]): Sureness | undefined {
  if (evidence.length === 0) return undefined;
  const least = Math.min(...evidence.map(({ confidence }) => confidence));
  if (least >= 0.9) return 3;
  return least >= 0.7 ? 2 : 1;
}

/** How a value was read: the surest way, and in how many other places the source says the same. */
export function howRead(words: Words, evidence: readonly Evidence[]): string {
  const [first, ...others] = evidence.toSorted((a, b) => b.confidence - a.confidence);
  if (first === undefined) return "";
  const method = methodLabel(words, first.method);
  return others.length === 0 ? method : words.record.alsoIn(method, others.length);
}
