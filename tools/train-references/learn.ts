import { boundaryCount, labels, sumChain, type Sums } from "@citable/references/training";
import type { Example } from "./example.ts";

/** What is being learnt: a weight for each row (feature) and label, and for each boundary and pair of labels. */
export interface Parameters {
  readonly rowOf: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

interface Rates {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface LearnOptions {
  readonly passes: number;
  readonly rate: number;
  /** How strongly weights are drawn towards zero at each use. */
  readonly sparsity: number;
  /** How often a feature of a word is hidden while learning, so that no feature is relied on alone. */
  readonly hidden: number;
  readonly random: () => number;
  readonly told?: (pass: number, loss: number) => void;
}

const width = labels.length;

/** Rows for the features that occur at least `least` times. */
export function countFeatures(examples: readonly Example[], least: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { line } of examples)
    for (const feature of line.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rowOf = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) rowOf.set(feature, rowOf.size);
  return rowOf;
}

/** Learns by stochastic gradient descent with a rate for each weight (AdaGrad) and soft thresholding (L1). */
export function learn(examples: readonly Example[], start: Parameters, options: LearnOptions): void {
  const rates: Rates = {
    weights: new Float32Array(start.weights.length).fill(0.1),
    transitions: new Float32Array(start.transitions.length).fill(0.1),
  };
  const rows = examples.map(({ line }) => Int32Array.from(line.features, (feature) => start.rowOf.get(feature) ?? -1));
  const order = examples.map((_, index) => index);
  for (let pass = 0; pass < options.passes; pass += 1) {
    shuffle(order, options.random);
    let loss = 0;
    for (const index of order) {
      const example = examples[index];
      if (example === undefined || example.answer.length === 0) continue;
      const seen = hideSome(rows[index] ?? new Int32Array(0), options);
      loss += learnOne({ ...example, rows: seen }, start, rates, options);
    }
    options.told?.(pass, loss / examples.length);
  }
}

function hideSome(rows: Int32Array, { hidden, random }: LearnOptions): Int32Array {
  return hidden === 0 ? rows : rows.map((row) => (random() < hidden ? -1 : row));
}

interface Seen extends Example {
  readonly rows: Int32Array;
}

function learnOne(example: Seen, parameters: Parameters, rates: Rates, options: LearnOptions): number {
  const { line, answer } = example;
  const scores = scoreDense(example, parameters);
  const sums = sumChain({ width, line, scores, transitions: parameters.transitions });
  const error = Float64Array.from(sums.marginals, (sum) => sum);
  let right = 0;
  for (let word = 0; word < answer.length; word += 1) {
    const place = word * width + (answer[word] ?? 0);
    error[place] = (error[place] ?? 0) - 1;
    right += scores[place] ?? 0;
  }
  right += learnTransitions(example, sums, parameters.transitions, { rates: rates.transitions, options });
  learnWords(example, error, parameters.weights, { rates: rates.weights, options });
  return sums.logSum - right;
}

function scoreDense({ line, rows }: Seen, { weights }: Parameters): Float64Array {
  const scores = new Float64Array(line.tokens.length * width);
  let at = 0;
  for (let word = 0; word < line.tokens.length; word += 1) {
    const base = word * width;
    for (const end = line.ends[word] ?? 0; at < end; at += 1) {
      const row = (rows[at] ?? -1) * width;
      if (row < 0) continue;
      for (let label = 0; label < width; label += 1) {
        scores[base + label] = (scores[base + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return scores;
}

/** An error below this moves no weight that would matter. */
const negligible = 1e-4;

function learnWords({ line, rows }: Seen, error: Float64Array, weights: Float32Array, learning: Learning): void {
  const wrong = new Uint8Array(width);
  let at = 0;
  for (let word = 0; word < line.tokens.length; word += 1) {
    const count = wrongLabels(error, word * width, wrong);
    for (const end = line.ends[word] ?? 0; at < end; at += 1) {
      const row = (rows[at] ?? -1) * width;
      if (row < 0) continue;
      for (let each = 0; each < count; each += 1) {
        const label = wrong[each] ?? 0;
        step(weights, row + label, error[word * width + label] ?? 0, learning);
      }
    }
  }
}

/** Writes which labels of a word have an error worth learning from, and answers how many. */
function wrongLabels(error: Float64Array, from: number, wrong: Uint8Array): number {
  let count = 0;
  for (let label = 0; label < width; label += 1) {
    if (Math.abs(error[from + label] ?? 0) < negligible) continue;
    wrong[count] = label;
    count += 1;
  }
  return count;
}

function step(weights: Float32Array, place: number, gradient: number, { rates, options }: Learning): void {
  const squares = (rates[place] ?? 0) + gradient * gradient;
  rates[place] = squares;
  const rate = options.rate / Math.sqrt(squares);
  const moved = (weights[place] ?? 0) - rate * gradient;
  const less = rate * options.sparsity;
  weights[place] = moved > less ? moved - less : moved < -less ? moved + less : 0;
}

interface Learning {
  readonly rates: Float32Array;
  readonly options: LearnOptions;
}

/** Moves the transitions' weights; answers the score of the right steps as they were before. */
function learnTransitions(
  { line, answer }: Example,
  sums: Sums,
  transitions: Float32Array,
  learning: Learning,
): number {
  let right = 0;
  const gradients = new Map<number, Float64Array>();
  for (let word = 0; word < answer.length; word += 1) {
    const boundary = numberAt(line.boundaries, word);
    const gradient = gradients.get(boundary) ?? new Float64Array(width * width);
    gradients.set(boundary, gradient);
    const taken = (word === 0 ? 0 : numberAt(answer, word - 1)) * width + numberAt(answer, word);
    right += numberAt(transitions, boundary * width * width + taken);
    gradient[taken] = numberAt(gradient, taken) - 1;
    expectSteps(sums, sums.steps.get(boundary) ?? noSteps, { gradient, word });
  }
  for (const [boundary, error] of gradients) moveBlock(transitions, boundary * width * width, error, learning);
  return right;
}

const noSteps = new Float64Array(0);

function numberAt(list: Float64Array | Float32Array | Uint8Array, place: number): number {
  return list[place] ?? 0;
}

interface Expected {
  readonly gradient: Float64Array;
  readonly word: number;
}

/** Adds how probable each step into a word is. */
function expectSteps(sums: Sums, steps: Float64Array, { gradient, word }: Expected): void {
  const { forward, backward, words, scale } = sums;
  const first = word === 0;
  for (let before = 0; before < (first ? 1 : width); before += 1) {
    const reach = (first ? 1 : numberAt(forward, (word - 1) * width + before)) / numberAt(scale, word);
    if (reach < 1e-9) continue;
    for (let label = 0; label < width; label += 1) {
      const place = word * width + label;
      const edge = before * width + label;
      gradient[edge] =
        numberAt(gradient, edge) + reach * numberAt(steps, edge) * numberAt(words, place) * numberAt(backward, place);
    }
  }
}

function moveBlock(transitions: Float32Array, block: number, error: Float64Array, learning: Learning): void {
  for (let edge = 0; edge < error.length; edge += 1) {
    const gradient = numberAt(error, edge);
    if (Math.abs(gradient) >= negligible) step(transitions, block + edge, gradient, learning);
  }
}

/** Puts a list into another order, in place (Fisher–Yates). */
function shuffle(list: number[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [one, two] = [list[index], list[other]];
    if (one !== undefined && two !== undefined) [list[index], list[other]] = [two, one];
  }
}

/** Parameters that know nothing yet. */
export function freshParameters(rowOf: ReadonlyMap<number, number>): Parameters {
  return {
    rowOf,
    weights: new Float32Array(rowOf.size * width),
    transitions: new Float32Array(boundaryCount * width * width),
  };
}
