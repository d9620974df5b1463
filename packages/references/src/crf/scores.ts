import type { Line } from "../features/line.ts";
import { featureCount } from "../features/templates.ts";
import { hashBits, knownBits, spread, type Model } from "../model/model.ts";

/** The score of each label for each word: word after word, label after label. */
export function scoreWords(model: Model, { tokens, features, ends }: Line): Float64Array {
  const width = model.labels.length;
  const { known } = model;
  const scores = new Float64Array(tokens.length * width);
  const hashes = new Int32Array(featureCount);
  for (let word = 0, at = 0; word < tokens.length; word += 1) {
    let count = 0;
    for (const end = ends[word] ?? 0; at < end; at += 1) {
      const hash = (features[at] ?? 0) >>> (32 - hashBits);
      const bit = hash >>> (hashBits - knownBits);
      if ((((known[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 0) continue;
      hashes[count] = hash;
      count += 1;
    }
    addWeights(model, hashes, count, scores.subarray(word * width, (word + 1) * width));
  }
  return scores;
}

/** Adds the weights of features to the sums of their labels. */
function addWeights({ table, cells, scale }: Model, hashes: Int32Array, count: number, sums: Float64Array): void {
  const last = table.length - 1;
  for (let index = 0; index < count; index += 1) {
    const hash = hashes[index] ?? 0;
    let slot = (Math.imul(hash, spread) << 1) & last;
    while (table[slot] !== hash && table[slot + 1] !== 0) slot = (slot + 2) & last;
    const place = table[slot + 1] ?? 0;
    const end = (place >>> 5) + (place & 31);
    for (let each = place >>> 5; each < end; each += 1) {
      const cell = cells[each] ?? 0;
      const label = cell & 31;
      sums[label] = (sums[label] ?? 0) + (scale[cell >>> 5] ?? 0);
    }
  }
}
