import type { Line } from "../features/line.ts";

/** Scores of a chain: of each word and label, and of each step between labels by kind of boundary. */
export interface Chain {
  readonly width: number;
  readonly line: Pick<Line, "boundaries" | "tokens">;
  readonly scores: Float64Array;
  /** The exponents of the transitions: by boundary, label before, label after. */
  readonly exponents: Float64Array;
}

/** What the forward and backward sums of a chain are; all are scaled, word by word. */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The exponents of the words' scores. */
  readonly words: Float64Array;
  /** What each word's forward sums were divided by. */
  readonly scale: Float64Array;
  /** The logarithm of the sum over all labellings. */
  readonly logSum: number;
}

/**
 * Sums over all labellings of the line (forward–backward).
 * @throws RangeError if the number of labels is no multiple of four: sums are taken four at a time.
 */
export function sumChain(chain: Chain): Sums {
  const { width, line } = chain;
  if (width % 4 !== 0)
    throw new RangeError(`${width} labels cannot be summed up four at a time; add some that are empty.`);
  const count = line.tokens.length;
  // One piece of memory for all: asking for many takes longer than filling them.
  const size = count * width;
  const room = new Float64Array(3 * size + width + count);
  const words = room.subarray(0, size);
  const forward = room.subarray(size, 2 * size);
  const backward = room.subarray(2 * size, 3 * size);
  const reach = room.subarray(3 * size, 3 * size + width);
  const scale = room.subarray(3 * size + width);
  let logSum = exponentWords(chain, words);
  for (let word = 0; word < count; word += 1) logSum += sumForward(chain, { words, forward, scale }, word);
  for (let word = count - 1; word >= 0; word -= 1) sumBackward(chain, { words, backward, scale }, { word, reach });
  return { forward, backward, words, scale, logSum };
}

/** The probability of each label for each word, over all labellings of the line. */
export function marginalsOf({ forward, backward }: Sums): Float64Array {
  return forward.map((reach, place) => reach * (backward[place] ?? 0));
}

/** What is further behind the best score of its word is as good as impossible. */
const leastScore = -30;

/** Writes the exponents of the words' scores, each beside the best of its word; answers the sum of the best. */
function exponentWords({ width, scores }: Chain, words: Float64Array): number {
  let offset = 0;
  for (let base = 0; base < scores.length; base += width) {
    let most = scores[base] ?? 0;
    for (let place = base + 1; place < base + width; place += 1) {
      const score = scores[place] ?? 0;
      if (score > most) most = score;
    }
    for (let place = base; place < base + width; place += 1) {
      const less = (scores[place] ?? 0) - most;
      if (less > leastScore) words[place] = powerOfE(less);
    }
    offset += most;
  }
  return offset;
}

/** The powers of e down to the least score, in steps of a sixteenth. */
const powers = Float64Array.from({ length: -16 * leastScore + 1 }, (_, step) => Math.exp(step / -16));

/** e to a power from the least score to 0, right to ten digits, and three times as fast as the language's own. */
function powerOfE(power: number): number {
  // A whole number: a place of -0 would be looked up as a name.
  const step = (-16 * power) | 0;
  const rest = power + step / 16;
  const series = 1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest * (1 / 24 + rest / 120))));
  return (powers[step] ?? 0) * series;
}

type ForwardSums = Pick<Sums, "words" | "forward" | "scale">;
type BackwardSums = Pick<Sums, "words" | "backward" | "scale">;

function sumForward({ width, line, exponents }: Chain, sums: ForwardSums, word: number): number {
  const { words, forward, scale } = sums;
  const base = word * width;
  const block = (line.boundaries[word] ?? 0) * width * width;
  if (word === 0) forward.set(exponents.subarray(block, block + width));
  else
    weigh({ row: forward, base: base - width }, { row: forward, base }, exponents, {
      width,
      block,
      step: width,
      next: 1,
    });
  let total = 0;
  for (let place = base; place < base + width; place += 1) {
    forward[place] = (forward[place] ?? 0) * (words[place] ?? 0);
    total += forward[place] ?? 0;
  }
  const share = 1 / total;
  for (let place = base; place < base + width; place += 1) forward[place] = (forward[place] ?? 0) * share;
  scale[word] = total;
  return Math.log(total);
}

/** A word, and room for what its labels are reached with from the next. */
interface Reached {
  readonly word: number;
  readonly reach: Float64Array;
}

function sumBackward({ width, line, exponents }: Chain, sums: BackwardSums, { word, reach }: Reached): void {
  const { words, backward, scale } = sums;
  const base = word * width;
  if (word + 1 >= line.tokens.length) {
    backward.fill(1, base, base + width);
    return;
  }
  const block = (line.boundaries[word + 1] ?? 0) * width * width;
  const next = base + width;
  const share = 1 / (scale[word + 1] ?? 1);
  for (let each = 0; each < width; each += 1)
    reach[each] = (words[next + each] ?? 0) * (backward[next + each] ?? 0) * share;
  weigh({ row: reach, base: 0 }, { row: backward, base }, exponents, { width, block, step: 1, next: width });
}

/** The numbers of one word in a list. */
interface Row {
  readonly row: Float64Array;
  readonly base: number;
}

/** A square in a table: where it begins, and how far apart its numbers stand within a sum and between sums. */
interface Square {
  readonly width: number;
  readonly block: number;
  readonly step: number;
  readonly next: number;
}

/** Sums up shares weighed by the rows or columns of a square; four sums at a time, so that none waits for itself. */
function weigh(shares: Row, sums: Row, table: Float64Array, { width, block, step, next }: Square): void {
  for (let place = 0; place < width; place += 4) {
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    let at = block + place * next;
    for (let each = shares.base; each < shares.base + width; each += 1) {
      const share = shares.row[each] ?? 0;
      one += share * (table[at] ?? 0);
      two += share * (table[at + next] ?? 0);
      three += share * (table[at + 2 * next] ?? 0);
      four += share * (table[at + 3 * next] ?? 0);
      at += step;
    }
    sums.row[sums.base + place] = one;
    sums.row[sums.base + place + 1] = two;
    sums.row[sums.base + place + 2] = three;
    sums.row[sums.base + place + 3] = four;
  }
}
