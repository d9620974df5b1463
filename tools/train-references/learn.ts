import { boundaryCount, labels, marginalsOf, sumChain, type Sums } from "@citable/references/training";
import type { Example } from "./example.ts";

/**
 * What is being learnt: a weight for each feature (row) and each label that it was seen with, and for each boundary and
 * pair of labels.
 */
export interface Parameters {
  readonly rowOf: ReadonlyMap<number, number>;
  /** The weights of row n stand from `starts[n]` to `starts[n + 1]`, each beside its label. */
  readonly starts: Int32Array;
  readonly rowLabels: Uint8Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

interface Rates {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  /** The exponents of the transitions; kept up to date. */
  readonly exponents: Float64Array;
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

/** Examples, and how often each is learnt from in a pass. */
export interface Taught {
  readonly examples: readonly Example[];
  readonly times: number;
}

/** Rows for the features that occur at least `least` times in a pass. */
export function countFeatures(taught: readonly Taught[], least: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { examples, times } of taught)
    for (const { line } of examples)
      for (const feature of line.features) counts.set(feature, (counts.get(feature) ?? 0) + times);
  const rowOf = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) rowOf.set(feature, rowOf.size);
  return rowOf;
}

/** An example with the rows of its features; -1 stands for a feature that has none. */
export interface Exercise extends Example {
  readonly rows: Int32Array;
}

/** Finds the rows of all features. */
export function exercisesOf(examples: readonly Example[], rowOf: ReadonlyMap<number, number>): readonly Exercise[] {
  return examples.map((example) => {
    const { features } = example.line;
    const rows = new Int32Array(features.length);
    for (let at = 0; at < rows.length; at += 1) rows[at] = rowOf.get(features[at] ?? 0) ?? -1;
    return { ...example, rows };
  });
}

/** Learns by stochastic gradient descent with a rate for each weight (AdaGrad) and soft thresholding (L1). */
export function learn(exercises: readonly Exercise[], start: Parameters, options: LearnOptions): void {
  const rates: Rates = {
    weights: new Float32Array(start.weights.length).fill(0.1),
    transitions: new Float32Array(start.transitions.length).fill(0.1),
    exponents: Float64Array.from(start.transitions, Math.exp),
  };
  const order = exercises.map((_, index) => index);
  for (let pass = 0; pass < options.passes; pass += 1) {
    shuffle(order, options.random);
    let loss = 0;
    for (const index of order) {
      const exercise = exercises[index];
      if (exercise === undefined || exercise.answer.length === 0) continue;
      loss += learnOne(hideSome(exercise, options), start, rates, options);
    }
    options.told?.(pass, loss / exercises.length);
  }
}

function hideSome(exercise: Exercise, { hidden, random }: LearnOptions): Exercise {
  const rows = exercise.rows.slice();
  for (let at = 0; at < rows.length; at += 1) if (random() < hidden) rows[at] = -1;
  return { ...exercise, rows };
}

function learnOne(exercise: Exercise, parameters: Parameters, rates: Rates, options: LearnOptions): number {
  const { line, answer } = exercise;
  const scores = scoreRows(exercise, parameters);
  const sums = sumChain({ width, line, scores, exponents: rates.exponents });
  const stepLearning = { ...rates, rates: rates.transitions, options };
  let right = learnTransitions(exercise, sums, parameters.transitions, stepLearning);
  const error = marginalsOf(sums);
  for (let word = 0; word < answer.length; word += 1) {
    const place = word * width + (answer[word] ?? 0);
    error[place] = (error[place] ?? 0) - 1;
    right += scores[place] ?? 0;
  }
  learnWords(exercise, error, parameters, { rates: rates.weights, options });
  return sums.logSum - right;
}

function scoreRows({ line, rows }: Exercise, { starts, rowLabels, weights }: Parameters): Float64Array {
  const scores = new Float64Array(line.tokens.length * width);
  let at = 0;
  for (let word = 0; word < line.tokens.length; word += 1) {
    const base = word * width;
    for (const end = line.ends[word] ?? 0; at < end; at += 1) {
      const row = rows[at] ?? -1;
      if (row === -1) continue;
      const last = starts[row + 1] ?? 0;
      for (let cell = starts[row] ?? 0; cell < last; cell += 1) {
        const place = base + (rowLabels[cell] ?? 0);
        scores[place] = (scores[place] ?? 0) + (weights[cell] ?? 0);
      }
    }
  }
  return scores;
}

/** An error below this moves no weight that would matter. */
const negligible = 1e-3;

function learnWords({ line, rows }: Exercise, error: Float64Array, parameters: Parameters, learning: Learning): void {
  let at = 0;
  for (let word = 0; word < line.tokens.length; word += 1) {
    const end = line.ends[word] ?? 0;
    const own = error.subarray(word * width, (word + 1) * width);
    if (!isWrong(own)) at = end;
    for (; at < end; at += 1) {
      const row = rows[at] ?? -1;
      if (row !== -1) learnRow(row, own, parameters, learning);
    }
  }
}

function learnRow(row: number, error: Float64Array, parameters: Parameters, learning: Learning): void {
  const { starts, rowLabels, weights } = parameters;
  const last = starts[row + 1] ?? 0;
  for (let cell = starts[row] ?? 0; cell < last; cell += 1) {
    const gradient = error[rowLabels[cell] ?? 0] ?? 0;
    if (Math.abs(gradient) >= negligible) step(weights, cell, gradient, learning);
  }
}

/** Whether a word has an error worth learning from. */
function isWrong(error: Float64Array): boolean {
  return error.some((each) => Math.abs(each) >= negligible);
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

interface StepLearning extends Learning {
  readonly exponents: Float64Array;
}

/** Moves the transitions' weights; answers the score of the right steps as they were before. */
function learnTransitions(
  { line, answer }: Example,
  sums: Sums,
  transitions: Float32Array,
  learning: StepLearning,
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
    expectSteps(sums, learning.exponents, { gradient, word, block: boundary * width * width });
  }
  for (const [boundary, error] of gradients) moveBlock(transitions, boundary, error, learning);
  return right;
}

function numberAt(list: Float64Array | Float32Array | Int32Array | Uint8Array, place: number): number {
  return list[place] ?? 0;
}

interface Expected {
  readonly gradient: Float64Array;
  readonly word: number;
  /** Where the exponents of the steps into the word begin. */
  readonly block: number;
}

/** Adds how probable each step into a word is. */
function expectSteps(sums: Sums, exponents: Float64Array, { gradient, word, block }: Expected): void {
  const { forward, backward, words, scale } = sums;
  const first = word === 0;
  for (let before = 0; before < (first ? 1 : width); before += 1) {
    const reach = (first ? 1 : numberAt(forward, (word - 1) * width + before)) / numberAt(scale, word);
    if (reach < 1e-9) continue;
    for (let label = 0; label < width; label += 1) {
      const place = word * width + label;
      const edge = before * width + label;
      gradient[edge] =
        numberAt(gradient, edge) +
        reach * numberAt(exponents, block + edge) * numberAt(words, place) * numberAt(backward, place);
    }
  }
}

function moveBlock(transitions: Float32Array, boundary: number, error: Float64Array, learning: StepLearning): void {
  const block = boundary * width * width;
  for (let edge = 0; edge < error.length; edge += 1) {
    const gradient = numberAt(error, edge);
    if (Math.abs(gradient) < negligible) continue;
    step(transitions, block + edge, gradient, learning);
    learning.exponents[block + edge] = Math.exp(numberAt(transitions, block + edge));
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

/** Parameters that know nothing yet: room for each feature and the labels that it stands with. */
export function freshParameters(rowOf: ReadonlyMap<number, number>, exercises: readonly Exercise[]): Parameters {
  const seen = labelsSeen(rowOf.size, exercises);
  const starts = new Int32Array(rowOf.size + 1);
  const rowLabels: number[] = [];
  for (let row = 0; row < seen.length; row += 1) {
    for (let label = 0; label < width; label += 1) if (((seen[row] ?? 0) & (1 << label)) !== 0) rowLabels.push(label);
    starts[row + 1] = rowLabels.length;
  }
  return {
    rowOf,
    starts,
    rowLabels: Uint8Array.from(rowLabels),
    weights: new Float32Array(rowLabels.length),
    transitions: new Float32Array(boundaryCount * width * width),
  };
}

/** The labels that each row was seen with, as bits. */
function labelsSeen(rowCount: number, exercises: readonly Exercise[]): Int32Array {
  const seen = new Int32Array(rowCount);
  for (const { line, answer, rows } of exercises) {
    let at = 0;
    for (let word = 0; word < answer.length; word += 1) {
      for (const end = line.ends[word] ?? 0; at < end; at += 1) {
        const row = rows[at] ?? -1;
        if (row !== -1) seen[row] = (seen[row] ?? 0) | (1 << (answer[word] ?? 0));
      }
    }
  }
  return seen;
}
