import type { Line } from "../features/line.ts";
import { labels } from "../model/labels.ts";
import type { Model } from "../model/model.ts";
import type { LabelledSpan } from "../reading/reading.ts";
import { sumChain, type Chain, type Sums } from "./marginals.ts";
import { scoreWords } from "./scores.ts";
import { bestLabels } from "./viterbi.ts";

/** The fields of a line. */
export function spansOf(model: Model, line: Line): readonly LabelledSpan[] {
  if (line.tokens.length === 0) return [];
  const scores = scoreWords(model, line);
  const path = bestLabels(model, line, scores);
  const summed = summedOf(model, line, scores);
  const spans: LabelledSpan[] = [];
  for (let first = 0; first < path.length;) {
    const number = path[first] ?? 0;
    let last = first;
    while (last + 1 < path.length && path[last + 1] === number) last += 1;
    const confidence = spanProbability(summed, { first, last, number });
    const start = line.tokens[first]?.start ?? 0;
    spans.push({ label: labels[number] ?? "note", start, end: line.tokens[last]?.end ?? start, confidence });
    first = last + 1;
  }
  return spans;
}

interface Summed extends Chain {
  readonly sums: Sums;
}

function summedOf(model: Model, line: Line, scores: Float64Array): Summed {
  const chain = { width: model.labels.length, line, scores, exponents: model.exponents };
  return { ...chain, sums: sumChain(chain) };
}

/** The exponents of the transitions into a word: where they begin. */
function blockAt({ line, width }: Summed, word: number): number {
  return (line.boundaries[word] ?? 0) * width * width;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly number: number;
}

/** The share of all labellings in which the words from `first` to `last` have the label, and their neighbours have not. */
function spanProbability(summed: Summed, stretch: Stretch): number {
  const { sums, width, exponents } = summed;
  const { first, last, number } = stretch;
  let probability = enter(summed, stretch);
  for (let word = first + 1; word <= last; word += 1) {
    const step = exponents[blockAt(summed, word) + number * width + number] ?? 0;
    probability *= (step * (sums.words[word * width + number] ?? 0)) / (sums.scale[word] ?? 1);
  }
  return Math.min(1, probability * leave(summed, stretch));
}

function enter(summed: Summed, { first, number }: Stretch): number {
  const { sums, width, exponents } = summed;
  if (first === 0) return sums.forward[number] ?? 0;
  const block = blockAt(summed, first);
  let sum = 0;
  for (let each = 0; each < width; each += 1) {
    if (each === number) continue;
    sum += (sums.forward[(first - 1) * width + each] ?? 0) * (exponents[block + each * width + number] ?? 0);
  }
  return (sum * (sums.words[first * width + number] ?? 0)) / (sums.scale[first] ?? 1);
}

function leave(summed: Summed, { last, number }: Stretch): number {
  const { sums, width, line, exponents } = summed;
  const next = last + 1;
  if (next >= line.tokens.length) return 1;
  const block = blockAt(summed, next) + number * width;
  let sum = 0;
  for (let each = 0; each < width; each += 1) {
    if (each === number) continue;
    const place = next * width + each;
    sum += (exponents[block + each] ?? 0) * (sums.words[place] ?? 0) * (sums.backward[place] ?? 0);
  }
  return sum / (sums.scale[next] ?? 1);
}
