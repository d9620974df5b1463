import type { Line } from "../features/line.ts";
import { featureCount } from "../features/templates.ts";
import { kept, restBits, type Model } from "../model/model.ts";

/** The score of each label for each word: word after word, label after label. */
export function scoreWords(model: Model, { tokens, features, ends }: Line): Float64Array {
  const width = model.labels.length;
  const scores = new Float64Array(tokens.length * width);
  const sums = new Float64Array(width);
  const places = new Int32Array(2 * featureCount);
  for (let word = 0, first = 0; word < tokens.length; word += 1) {
    const end = ends[word] ?? 0;
    sums.fill(0);
    findBuckets(model, features, { first, end }, places);
    for (let at = first; at < end; at += 1) addWeights(model, kept(features[at] ?? 0), places[at - first] ?? 0, sums);
    scores.set(sums, word * width);
    first = end;
  }
  return scores;
}

const restMask = 2 ** restBits - 1;

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * Writes where the buckets of a word's features begin, and reads what stands there, so that the memory is waited for once
 * and not for each feature in turn.
 */
function findBuckets(
  { buckets, cells }: Model,
  features: Int32Array,
  { first, end }: Stretch,
  places: Int32Array,
): void {
  for (let at = first; at < end; at += 1) places[at - first] = buckets[kept(features[at] ?? 0) >>> restBits] ?? 0;
  for (let each = 0; each < end - first; each += 1) places[featureCount + each] = cells[places[each] ?? 0] ?? 0;
}

/** Adds the weights of a feature to the sums of its labels; `start` is where its bucket begins. */
function addWeights({ buckets, cells, scale }: Model, hash: number, start: number, sums: Float64Array): void {
  const last = buckets[(hash >>> restBits) + 1] ?? 0;
  const rest = hash & restMask;
  for (let at = start; at < last;) {
    const head = cells[at] ?? 0;
    const next = at + 1 + (head & 31);
    if (head >>> 5 === rest) {
      for (let each = at + 1; each < next; each += 1) {
        const cell = cells[each] ?? 0;
        sums[cell & 31] = (sums[cell & 31] ?? 0) + (scale[cell >>> 5] ?? 0);
      }
      return;
    }
    at = next;
  }
}
