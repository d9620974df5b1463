import { kept } from "@citable/references/training";
import type { Parameters } from "./learn.ts";

/** What was learnt, without the features and weights that are of no use: the numbers of a model file. */
export interface Learnt {
  /** The features' hashes in order, and how many weights each has. */
  readonly hashes: readonly number[];
  readonly counts: readonly number[];
  /** All weights in that order, each beside its label. */
  readonly rowLabels: readonly number[];
  readonly weights: readonly number[];
  readonly transitions: Float32Array;
}

/** Keeps the weights of at least `least`. */
export function assemble(
  { rowOf, starts, rowLabels: labelOf, weights, transitions }: Parameters,
  least: number,
): Learnt {
  const features = [...rowOf].map(([feature, row]) => ({ hash: kept(feature), row })).sort((a, b) => a.hash - b.hash);
  const counts: number[] = [];
  const rowLabels: number[] = [];
  const values: number[] = [];
  const hashes: number[] = [];
  for (const { hash, row } of features) {
    // Of two features with one hash the first is kept.
    if (hash === hashes.at(-1)) continue;
    const before = values.length;
    for (let cell = starts[row] ?? 0; cell < (starts[row + 1] ?? 0); cell += 1) {
      const weight = weights[cell] ?? 0;
      if (Math.abs(weight) < least) continue;
      rowLabels.push(labelOf[cell] ?? 0);
      values.push(weight);
    }
    if (values.length === before) continue;
    hashes.push(hash);
    counts.push(values.length - before);
  }
  return { hashes, counts, rowLabels, weights: values, transitions };
}

/** The least weight of the `most` heaviest. */
export function lightest({ weights }: Parameters, most: number): number {
  const heavy = weights
    .map(Math.abs)
    .filter((weight) => weight > 0.001)
    .sort();
  return heavy[Math.max(0, heavy.length - most)] ?? 0;
}
