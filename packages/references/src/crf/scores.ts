import type { Line } from "../features/line.ts";
import { placeOf, type Model } from "../model/model.ts";

/** The score of each label for each word: word after word, label after label. */
export function scoreWords(model: Model, line: Line): Float64Array {
  const width = model.labels.length;
  const { cells, scale } = model;
  const scores = new Float64Array(line.tokens.length * width);
  let at = 0;
  for (let word = 0; word < line.tokens.length; word += 1) {
    const base = word * width;
    for (const end = line.ends[word] ?? 0; at < end; at += 1) {
      const place = placeOf(model, line.features[at] ?? 0);
      if (place === 0) continue;
      const first = place >>> 5;
      const last = first + (place & 31);
      for (let each = first; each < last; each += 1) {
        const cell = cells[each] ?? 0;
        const label = base + (cell & 31);
        scores[label] = (scores[label] ?? 0) + (scale[cell >>> 5] ?? 0);
      }
    }
  }
  return scores;
}
