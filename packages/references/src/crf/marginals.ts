import type { Line } from "../features/line.ts";

/** Scores of a chain: of each word and label, and of each step between labels by kind of boundary. */
export interface Chain {
  readonly width: number;
  readonly line: Pick<Line, "boundaries" | "tokens">;
  readonly scores: Float64Array;
  readonly transitions: Float32Array;
  /** Exponents of transitions that were computed before, by boundary; more are added. */
  readonly known?: Map<number, Float64Array>;
}

/** What the forward and backward sums of a chain are; all are scaled, word by word. */
export interface Sums {
  /** How probable each label is for each word. */
  readonly marginals: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The exponents of the words' scores, and of the transitions of each boundary that the line has. */
  readonly words: Float64Array;
  readonly steps: ReadonlyMap<number, Float64Array>;
  /** What each word's forward sums were divided by. */
  readonly scale: Float64Array;
  /** The logarithm of the sum over all labellings. */
  readonly logSum: number;
}

/** The probability of each label for each word, over all labellings of the line (forward–backward). */
export function sumChain(chain: Chain): Sums {
  const { width, line } = chain;
  const count = line.tokens.length;
  const steps = exponentSteps(chain);
  const { words, offset } = exponentWords(chain);
  const forward = new Float64Array(count * width);
  const backward = new Float64Array(count * width);
  const scale = new Float64Array(count);
  let logSum = offset;
  for (let word = 0; word < count; word += 1) logSum += sumForward(chain, { words, steps, forward, scale }, word);
  for (let word = count - 1; word >= 0; word -= 1) sumBackward(chain, { words, steps, backward, scale }, word);
  const marginals = new Float64Array(count * width);
  for (let place = 0; place < marginals.length; place += 1) {
    marginals[place] = (forward[place] ?? 0) * (backward[place] ?? 0);
  }
  return { marginals, forward, backward, words, steps, scale, logSum };
}

/** The exponents of the transitions at each boundary of the line; those that are known are not computed again. */
function exponentSteps({ width, line, transitions, known = new Map() }: Chain): ReadonlyMap<number, Float64Array> {
  const size = width * width;
  for (const boundary of line.boundaries) {
    if (known.has(boundary)) continue;
    const steps = new Float64Array(size);
    for (let edge = 0; edge < size; edge += 1) steps[edge] = Math.exp(transitions[boundary * size + edge] ?? 0);
    known.set(boundary, steps);
  }
  return known;
}

/** What is further behind the best score of its word is as good as impossible. */
const leastScore = -30;

function exponentWords({ width, scores }: Chain): { readonly words: Float64Array; readonly offset: number } {
  const words = new Float64Array(scores.length);
  let offset = 0;
  for (let base = 0; base < scores.length; base += width) {
    let most = -Infinity;
    for (let place = base; place < base + width; place += 1) most = Math.max(most, scores[place] ?? 0);
    for (let place = base; place < base + width; place += 1) {
      const less = (scores[place] ?? 0) - most;
      if (less > leastScore) words[place] = Math.exp(less);
    }
    offset += most;
  }
  return { words, offset };
}

const noSteps = new Float64Array(0);

type ForwardSums = Pick<Sums, "words" | "steps" | "forward" | "scale">;
type BackwardSums = Pick<Sums, "words" | "steps" | "backward" | "scale">;

/** Labels less probable than this at a word are not followed further: they change nothing that can be seen. */
const negligible = 1e-10;

function sumForward({ width, line }: Chain, sums: ForwardSums, word: number): number {
  const { words, forward, scale } = sums;
  const base = word * width;
  const steps = sums.steps.get(line.boundaries[word] ?? 0) ?? noSteps;
  if (word === 0) forward.set(steps.subarray(0, width));
  else stepForward(forward, steps, base, width);
  let total = 0;
  for (let place = base; place < base + width; place += 1) {
    forward[place] = (forward[place] ?? 0) * (words[place] ?? 0);
    total += forward[place] ?? 0;
  }
  for (let place = base; place < base + width; place += 1) forward[place] = (forward[place] ?? 0) / total;
  scale[word] = total;
  return Math.log(total);
}

/** Adds what each label of the word before gives to the labels of the word at `base`. */
function stepForward(forward: Float64Array, steps: Float64Array, base: number, width: number): void {
  for (let each = 0; each < width; each += 1) {
    const reach = forward[base - width + each] ?? 0;
    if (reach < negligible) continue;
    const row = each * width;
    for (let label = 0; label < width; label += 1)
      forward[base + label] = (forward[base + label] ?? 0) + reach * (steps[row + label] ?? 0);
  }
}

function sumBackward({ width, line }: Chain, sums: BackwardSums, word: number): void {
  const { words, backward, scale } = sums;
  const base = word * width;
  if (word + 1 >= line.tokens.length) {
    backward.fill(1, base, base + width);
    return;
  }
  const steps = sums.steps.get(line.boundaries[word + 1] ?? 0) ?? noSteps;
  const next = base + width;
  const divisor = scale[word + 1] ?? 1;
  for (let each = 0; each < width; each += 1) {
    const reach = ((words[next + each] ?? 0) * (backward[next + each] ?? 0)) / divisor;
    if (reach < negligible) continue;
    for (let label = 0; label < width; label += 1)
      backward[base + label] = (backward[base + label] ?? 0) + reach * (steps[label * width + each] ?? 0);
  }
}
