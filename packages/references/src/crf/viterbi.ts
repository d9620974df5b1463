import type { Line } from "../features/line.ts";
import type { Model } from "../model/model.ts";

/** The labels of a line's words that fit best together (Viterbi). */
export function bestLabels(model: Model, line: Line, scores: Float64Array): Uint8Array {
  const width = model.labels.length;
  const count = line.tokens.length;
  const best = new Float64Array(count * width);
  const from = new Uint8Array(count * width);
  for (let word = 0; word < count; word += 1) {
    const boundary = line.boundaries[word] ?? 0;
    if (word === 0) best.set(model.transitions.subarray(boundary * width * width, boundary * width * width + width));
    else reach({ best, from, width, word }, model, boundary);
    for (let place = word * width; place < (word + 1) * width; place += 1)
      best[place] = (best[place] ?? 0) + (scores[place] ?? 0);
  }
  return traceBack(best, from, width);
}

interface Search {
  readonly best: Float64Array;
  readonly from: Uint8Array;
  readonly width: number;
  readonly word: number;
}

/** What rounding may add to a sum of scores. */
const rounding = 1e-6;

/** The best way to each label of a word, from the labels of the word before. */
function reach({ best, from, width, word }: Search, { transitions, spreads }: Model, boundary: number): void {
  const base = word * width;
  let most = -Infinity;
  for (let place = base - width; place < base; place += 1) {
    const sum = best[place] ?? 0;
    if (sum > most) most = sum;
  }
  // A label that lies further behind the best than any step can make good leads to none.
  const least = most - (spreads[boundary] ?? 0) - rounding;
  best.fill(-Infinity, base, base + width);
  for (let each = 0; each < width; each += 1) {
    const before = best[base - width + each] ?? 0;
    if (before < least) continue;
    const step = (boundary * width + each) * width;
    for (let label = 0; label < width; label += 1) {
      const sum = before + (transitions[step + label] ?? 0);
      if (sum <= (best[base + label] ?? 0)) continue;
      best[base + label] = sum;
      from[base + label] = each;
    }
  }
}

function traceBack(best: Float64Array, from: Uint8Array, width: number): Uint8Array {
  const count = best.length / width;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  let label = 0;
  const last = (count - 1) * width;
  for (let each = 1; each < width; each += 1) if ((best[last + each] ?? 0) > (best[last + label] ?? 0)) label = each;
  for (let word = count - 1; word >= 0; word -= 1) {
    path[word] = label;
    label = from[word * width + label] ?? 0;
  }
  return path;
}
