/** What was learnt: a linear-chain conditional random field with few weights. */
export interface Model {
  /** The labels by their number. */
  readonly labels: readonly string[];
  /** The features in an open table: hashes, and beside each its row plus one (0: an empty place). */
  readonly hashes: Int32Array;
  readonly rows: Int32Array;
  /** The weights of row n stand from `starts[n]` to `starts[n + 1]`, each beside its label. */
  readonly starts: Int32Array;
  readonly rowLabels: Uint8Array;
  readonly weights: Float32Array;
  /** By kind of boundary, label before, label after; those of a line's first word under label before 0. */
  readonly transitions: Float32Array;
}

/** The features' hashes are kept to this many bits. */
export const hashBits = 26;

/** The hash of a feature as the model has it. */
export function kept(hash: number): number {
  return hash >>> (32 - hashBits);
}

/** The row of a feature, or -1 for one that the model does not know. */
export function findRow(model: Model, hash: number): number {
  const { hashes, rows } = model;
  const wanted = kept(hash);
  const last = hashes.length - 1;
  for (let at = Math.imul(wanted, 0x9e3779b1) & last; ; at = (at + 1) & last) {
    const row = rows[at] ?? 0;
    if (row === 0) return -1;
    if (hashes[at] === wanted) return row - 1;
  }
}

/** An open table of the hashes of rows 0, 1, 2 … */
export function tableOf(rowHashes: ArrayLike<number>): Pick<Model, "hashes" | "rows"> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, rowHashes.length * 2)));
  const hashes = new Int32Array(size);
  const rows = new Int32Array(size);
  for (let row = 0; row < rowHashes.length; row += 1) {
    const hash = rowHashes[row] ?? 0;
    let at = Math.imul(hash, 0x9e3779b1) & (size - 1);
    while (rows[at] !== 0) at = (at + 1) & (size - 1);
    hashes[at] = hash;
    rows[at] = row + 1;
  }
  return { hashes, rows };
}
