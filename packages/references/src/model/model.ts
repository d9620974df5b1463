/** What was learnt: a linear-chain conditional random field with few weights. */
export interface Model {
  /** The labels by their number. */
  readonly labels: readonly string[];
  /** Where the features begin in `cells` whose hashes begin alike: by the first bits of a hash. */
  readonly buckets: Int32Array;
  /**
   * Feature after feature, bucket by bucket: the rest of the hash times 32, plus how many weights it has; then
   * each weight with its label: its step in `scale` times 32, plus the label. All that a look-up needs stands together.
   */
  readonly cells: Uint16Array;
  /** The 256 weights that there are. */
  readonly scale: Float64Array;
  /** By kind of boundary, label before, label after; those of a line's first word under label before 0. */
  readonly transitions: Float32Array;
  /** The exponents of the transitions. */
  readonly exponents: Float64Array;
  /** By kind of boundary: how far apart the best and the worst transition are. */
  readonly spreads: Float64Array;
}

/** The features' hashes are kept to this many bits. */
export const hashBits = 26;

/** The hash of a feature as the model has it. */
export function kept(hash: number): number {
  return hash >>> (32 - hashBits);
}

/** How many bits at the end of a kept hash tell the features of a bucket apart: with a number up to 31 they fill a cell. */
export const restBits = 11;

/** What a model file says of the features, in the order of their hashes. */
export interface Features {
  readonly hashes: ArrayLike<number>;
  /** How many weights each has. */
  readonly counts: ArrayLike<number>;
  /** The weights of all: their steps in `scale`, and their labels. */
  readonly steps: ArrayLike<number>;
  readonly rowLabels: ArrayLike<number>;
}

/**
 * The features as they are looked up. Within a bucket those with most weights come first: they are the ones that are met
 * most often, and so they are found at once.
 */
export function indexFeatures({ hashes, counts, steps, rowLabels }: Features): Pick<Model, "buckets" | "cells"> {
  const buckets = new Int32Array(2 ** (hashBits - restBits) + 1);
  const cells = new Uint16Array(hashes.length + steps.length);
  const firsts = firstWeights(counts, hashes.length);
  let at = 0;
  let row = 0;
  for (let bucket = 0; bucket + 1 < buckets.length; bucket += 1) {
    const rows: number[] = [];
    for (; row < hashes.length && (hashes[row] ?? 0) >>> restBits === bucket; row += 1) rows.push(row);
    rows.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
    for (const each of rows) {
      const count = counts[each] ?? 0;
      cells[at] = (((hashes[each] ?? 0) & (2 ** restBits - 1)) << 5) | count;
      at += 1;
      const first = firsts[each] ?? 0;
      for (let weight = first; weight < first + count; weight += 1, at += 1)
        cells[at] = ((steps[weight] ?? 0) << 5) | (rowLabels[weight] ?? 0);
    }
    buckets[bucket + 1] = at;
  }
  return { buckets, cells };
}

/** Where the weights of each feature begin. */
function firstWeights(counts: ArrayLike<number>, features: number): Int32Array {
  const firsts = new Int32Array(features);
  for (let row = 1; row < features; row += 1) firsts[row] = (firsts[row - 1] ?? 0) + (counts[row - 1] ?? 0);
  return firsts;
}

/** By kind of boundary: how far apart the best and the worst transition are. */
export function spreadsOf(transitions: Float32Array, size: number): Float64Array {
  return Float64Array.from({ length: transitions.length / size }, (_, boundary) => {
    const block = transitions.subarray(boundary * size, (boundary + 1) * size);
    return Math.max(...block) - Math.min(...block);
  });
}
