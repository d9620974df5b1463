import { kept, labels, tableOf, type Model } from "@citable/references/training";
import type { Parameters } from "./learn.ts";

const width = labels.length;

/** Makes a model of what was learnt, with the weights of at least `least`. */
export function assemble({ rowOf, weights, transitions }: Parameters, least: number): Model {
  const features = [...rowOf].map(([feature, row]) => ({ hash: kept(feature), row })).sort((a, b) => a.hash - b.hash);
  const starts: number[] = [0];
  const rowLabels: number[] = [];
  const values: number[] = [];
  const hashes: number[] = [];
  for (const { hash, row } of features) {
    // Of two features with one hash the first is kept.
    if (hash === hashes.at(-1)) continue;
    const before = values.length;
    for (let label = 0; label < width; label += 1) {
      const weight = weights[row * width + label] ?? 0;
      if (Math.abs(weight) < least) continue;
      rowLabels.push(label);
      values.push(weight);
    }
    if (values.length === before) continue;
    hashes.push(hash);
    starts.push(values.length);
  }
  return {
    labels,
    table: tableOf(hashes),
    starts: Int32Array.from(starts),
    rowLabels: Uint8Array.from(rowLabels),
    weights: Float32Array.from(values),
    transitions,
    exponents: new Map(),
  };
}

/** The least weight of the `most` heaviest. */
export function lightest({ weights }: Parameters, most: number): number {
  const heavy = weights
    .map(Math.abs)
    .filter((weight) => weight > 0.001)
    .sort();
  return heavy[Math.max(0, heavy.length - most)] ?? 0;
}
