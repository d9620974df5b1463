import type { Line } from "../features/line.ts";
import { findRow, type Model } from "../model/model.ts";

/** The score of each label for each word: word after word, label after label. */
export function scoreWords(model: Model, line: Line): Float64Array {
  const width = model.labels.length;
  const { starts, rowLabels, weights } = model;
  const scores = new Float64Array(line.tokens.length * width);
  let at = 0;
  for (let word = 0; word < line.tokens.length; word += 1) {
    const base = word * width;
    for (const end = line.ends[word] ?? 0; at < end; at += 1) {
      const row = findRow(model, line.features[at] ?? 0);
      if (row === -1) continue;
      const last = starts[row + 1] ?? 0;
      for (let each = starts[row] ?? 0; each < last; each += 1) {
        const place = base + (rowLabels[each] ?? 0);
        scores[place] = (scores[place] ?? 0) + (weights[each] ?? 0);
      }
    }
  }
  return scores;
}
