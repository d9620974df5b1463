/** What was learnt: a linear-chain conditional random field with few weights. */
export interface Model {
  /** The labels by their number. */
  readonly labels: readonly string[];
  /** The features in an open table: each hash, and beside it its row plus one (0: an empty place). */
  readonly table: Int32Array;
  /** The weights of row n stand from `starts[n]` to `starts[n + 1]`, each beside its label. */
  readonly starts: Int32Array;
  readonly rowLabels: Uint8Array;
  readonly weights: Float32Array;
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

/** The row of a feature, or -1 for one that the model does not know. */
export function findRow({ table }: Model, hash: number): number {
  const wanted = kept(hash);
  const last = table.length / 2 - 1;
  for (let at = Math.imul(wanted, spread) & last; ; at = (at + 1) & last) {
    const row = table[2 * at + 1] ?? 0;
    if (row === 0) return -1;
    if (table[2 * at] === wanted) return row - 1;
  }
}

const spread = 0x9e3779b1;

/** An open table of the hashes of rows 0, 1, 2 … */
export function tableOf(rowHashes: ArrayLike<number>): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, rowHashes.length * 2)));
  const table = new Int32Array(2 * size);
  for (let row = 0; row < rowHashes.length; row += 1) {
    const hash = rowHashes[row] ?? 0;
    let at = Math.imul(hash, spread) & (size - 1);
    while (table[2 * at + 1] !== 0) at = (at + 1) & (size - 1);
    table[2 * at] = hash;
    table[2 * at + 1] = row + 1;
  }
  return table;
}
