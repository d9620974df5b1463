import type { Line } from "../features/line.ts";
import type { Model } from "../model/model.ts";

/** The labels of a line's words that fit best together (Viterbi). */
export function bestLabels(model: Model, line: Line, scores: Float64Array): Uint8Array {
  const width = model.labels.length;
  const count = line.tokens.length;
  const best = new Float64Array(count * width);
  const from = new Uint8Array(count * width);
  for (let word = 0; word < count; word += 1) {
    const block = (line.boundaries[word] ?? 0) * width * width;
    for (let label = 0; label < width; label += 1) {
      const place = word * width + label;
      if (word === 0) {
        best[place] = (scores[place] ?? 0) + (model.transitions[block + label] ?? 0);
        continue;
      }
      let most = -Infinity;
      let before = 0;
      const previous = place - label - width;
      for (let each = 0, step = block + label; each < width; each += 1, step += width) {
        const sum = (best[previous + each] ?? 0) + (model.transitions[step] ?? 0);
        if (sum > most) {
          most = sum;
          before = each;
        }
      }
      best[place] = most + (scores[place] ?? 0);
      from[place] = before;
    }
  }
  return traceBack(best, from, width);
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
