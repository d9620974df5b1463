import type { Evidence } from "../answers.ts";

/** How sure a value is, in words and in steps of a small meter. */
export interface Sureness {
  readonly word: "sure" | "likely" | "check this";
  readonly level: 1 | 2 | 3;
}

/** Evidence that is right nine times in ten is called sure; below seven in ten the reader is asked to look. */
export function sureness(evidence: readonly Evidence[]): Sureness | undefined {
  if (evidence.length === 0) return undefined;
  const least = Math.min(...evidence.map(({ confidence }) => confidence));
  if (least >= 0.9) return { word: "sure", level: 3 };
  return least >= 0.7 ? { word: "likely", level: 2 } : { word: "check this", level: 1 };
}

/** How a value was read: the surest way, and in how many other places the source says the same. */
export function howRead(evidence: readonly Evidence[]): string {
  const [first, ...others] = evidence.toSorted((a, b) => b.confidence - a.confidence);
  if (first === undefined) return "";
  if (others.length === 0) return first.method;
  return `${first.method}, and ${others.length} more ${others.length === 1 ? "place" : "places"}`;
}
