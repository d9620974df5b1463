/** What was learnt: a linear-chain conditional random field with few weights. */
export interface Model {
  /** The labels by their number. */
  readonly labels: readonly string[];
  /** One bit for each beginning of a hash that the model knows: most features it does not know end here. */
  readonly known: Uint8Array;
  /** The features in an open table: each hash, and beside it 32 times its first cell plus how many it has; 0 is empty. */
  readonly table: Int32Array;
  /** The features' weights, each with its label: its step in `scale` times 32, plus the label. */
  readonly cells: Uint16Array;
  /** The 256 weights that there are. */
  readonly scale: Float64Array;
  /** By kind of boundary, label before, label after; those of a line's first word under label before 0. */
  readonly transitions: Float32Array;
  /** The exponents of the transitions by kind of boundary, as they come to be needed. */
  readonly exponents: Map<number, Float64Array>;
}

/** The features' hashes are kept to this many bits. */
export const hashBits = 26;

/** The hash of a feature as the model has it. */
export function kept(hash: number): number {
  return hash >>> (32 - hashBits);
}

/** How many bits of a kept hash choose its bit in `known`. */
export const knownBits = 19;

/** What scatters hashes over the table. */
export const spread = 0x9e3779b1;

/** The table and the bits of features, by their hashes and the number of weights that each has. */
export function indexFeatures(hashes: ArrayLike<number>, counts: ArrayLike<number>): Pick<Model, "table" | "known"> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
  const table = new Int32Array(2 * size);
  const known = new Uint8Array(2 ** (knownBits - 3));
  let first = 0;
  for (let row = 0; row < hashes.length; row += 1) {
    const hash = hashes[row] ?? 0;
    const count = counts[row] ?? 0;
    const bit = hash >>> (hashBits - knownBits);
    known[bit >>> 3] = (known[bit >>> 3] ?? 0) | (1 << (bit & 7));
    let at = Math.imul(hash, spread) & (size - 1);
    while (table[2 * at + 1] !== 0) at = (at + 1) & (size - 1);
    table[2 * at] = hash;
    table[2 * at + 1] = first * 32 + count;
    first += count;
  }
  return { table, known };
}
