import type { Token } from "../tokens/tokenise.ts";
import type { Attributes } from "./attributes.ts";
import type { Surroundings } from "./clauses.ts";
import { hashOf, mix } from "./hash.ts";

/** How many features a word has at most. */
export const featureCount = 72;

/** Takes the features of one word, as numbers of 32 bits. */
interface Sink {
  readonly features: Int32Array;
  at: number;
  template: number;
}

/** The value of an attribute at a place that may lie outside the line. */
function value(column: Int32Array, index: number): number {
  return column[index] ?? -7;
}

function add(sink: Sink, content: number): void {
  sink.features[sink.at] = mix(content, sink.template);
  sink.at += 1;
  sink.template += 1;
}

interface Known {
  readonly attributes: Attributes;
  readonly surroundings: Surroundings;
}

/** Where the features of a word are to stand. */
interface Target {
  readonly index: number;
  readonly features: Int32Array;
  readonly at: number;
}

/** Writes the features of the word at `index` into `features`, from `at`, and answers where they end. */
export function writeFeatures(
  text: string,
  tokens: readonly Token[],
  { attributes, surroundings }: Known,
  { index, features, at }: Target,
): number {
  const sink: Sink = { features, at, template: 1 };
  const token = tokens[index];
  if (token === undefined) return at;
  addWord(sink, text, token);
  addOwn(sink, attributes, index);
  addNeighbours(sink, attributes, index);
  addPairs(sink, attributes, index);
  addPlace(sink, attributes, index);
  addSurroundings(sink, attributes, surroundings, index);
  addCues(sink, attributes, index);
  addBits(sink, surroundings.clauseCues[index] ?? 0, 3000);
  return sink.at;
}

/** The word's beginnings and ends. */
function addWord(sink: Sink, text: string, { from, to }: Token): void {
  for (let length = 2; length <= 4; length += 1) {
    add(sink, to - from > length ? hashOf(text, from, from + length) : 0);
    add(sink, to - from > length ? hashOf(text, to - length, to) : 0);
  }
  add(sink, Math.min(to - from, 12));
}

// What stands beside one another here is what was found worth its weights: shapes and marks alone say nothing that they
// do not say together.
function addOwn(sink: Sink, attributes: Attributes, index: number): void {
  const { word, shape, number, after, before, ending, inside, cues } = attributes;
  add(sink, value(word, index));
  add(sink, value(number, index));
  add(sink, mix(value(number, index), mix(value(after, index), value(before, index))));
  add(sink, mix(value(shape, index), value(inside, index)));
  add(sink, mix(value(cues, index), value(ending, index)));
}

function addNeighbours(sink: Sink, attributes: Attributes, index: number): void {
  addNeighbour(sink, attributes, index - 2);
  addNeighbour(sink, attributes, index - 1);
  addMarks(sink, attributes, index - 1);
  addNeighbour(sink, attributes, index + 1);
  addNeighbour(sink, attributes, index + 2);
  addMarks(sink, attributes, index + 2);
  const { shape, after } = attributes;
  add(sink, mix(value(shape, index - 3), value(after, index - 3)));
  add(sink, mix(value(shape, index + 3), value(after, index + 3)));
}

function addNeighbour(sink: Sink, { word, shape, number }: Attributes, index: number): void {
  add(sink, value(word, index));
  add(sink, mix(value(shape, index), value(number, index)));
}

function addMarks(sink: Sink, { after, cues }: Attributes, index: number): void {
  add(sink, value(after, index));
  add(sink, value(cues, index));
}

/** What stands for the kind and size of a word before the line or after it. */
const outside = mix(-7, -7);

function addPairs(sink: Sink, attributes: Attributes, index: number): void {
  const { word, shape, number, beginning, boundary } = attributes;
  add(sink, mix(value(word, index - 1), value(word, index)));
  add(sink, mix(value(word, index), value(word, index + 1)));
  addRuns(sink, attributes, index);
  add(sink, mix(value(word, index - 1), mix(value(shape, index), value(boundary, index))));
  add(sink, mix(value(boundary, index), mix(value(shape, index), value(number, index))));
  add(sink, mix(value(boundary, index), mix(value(boundary, index + 1), value(beginning, index))));
}

/** The kind of a word together with those of its neighbours, and its size with those before it. */
function addRuns(sink: Sink, { kind, size }: Attributes, index: number): void {
  const own = kind[index] ?? outside;
  const after = kind[index + 1] ?? outside;
  const pair = mix(kind[index - 1] ?? outside, own);
  add(sink, pair);
  add(sink, mix(own, after));
  add(sink, mix(kind[index - 2] ?? outside, pair));
  add(sink, mix(own, mix(after, kind[index + 2] ?? outside)));
  const sizes = mix(size[index - 1] ?? outside, size[index] ?? outside);
  add(sink, mix(size[index - 2] ?? outside, sizes));
}

function addPlace(sink: Sink, attributes: Attributes, index: number): void {
  const { count, shape, number, sentence, seen, inside, ending, boundary } = attributes;
  const place = Math.floor((10 * index) / count);
  const fromEnd = Math.min(count - 1 - index, 6);
  add(sink, mix(place, value(shape, index)));
  add(sink, mix(fromEnd, mix(value(shape, index), value(number, index))));
  add(sink, mix(value(sentence, index), value(shape, index)));
  add(sink, mix(value(sentence, index), mix(value(seen, index), value(inside, index))));
  add(sink, mix(value(seen, index), mix(value(shape, index), value(number, index))));
  add(sink, mix(value(seen, index), mix(value(boundary, index), value(number, index))));
  add(sink, mix(value(seen, index), mix(place, value(ending, index))));
}

function addSurroundings(sink: Sink, attributes: Attributes, around: Surroundings, index: number): void {
  const shape = value(attributes.shape, index);
  const boundary = value(attributes.boundary, index);
  const clause = value(around.clause, index);
  const [ahead, marks] = [value(around.ahead, index), value(around.marksAhead, index)];
  const [small, number] = [value(around.smallAhead, index), value(around.numberAhead, index)];
  add(sink, mix(ahead, number));
  add(sink, mix(mix(ahead, small), shape));
  add(sink, mix(mix(marks, small), mix(number, boundary)));
  add(sink, mix(mix(ahead, marks), mix(number, value(attributes.seen, index))));
  add(sink, mix(clause, shape));
  add(sink, mix(clause, value(around.clauseAfter, index)));
  add(sink, mix(clause, value(around.clauseBefore, index)));
  add(sink, mix(value(around.clauseCues, index), value(attributes.seen, index)));
  add(sink, mix(around.manner, mix(shape, boundary)));
  add(sink, mix(around.manner, mix(value(attributes.sentence, index), value(attributes.seen, index))));
}

/** The first lists of cue words in a clause. */
function addBits(sink: Sink, bits: number, template: number): void {
  for (let bit = 0, left = bits, taken = 0; left !== 0 && taken < 5; bit += 1, left >>>= 1) {
    if ((left & 1) === 0) continue;
    sink.features[sink.at] = mix(bit, template);
    sink.at += 1;
    taken += 1;
  }
}

/** Each list of cue words that the word and its nearest neighbours stand in. */
function addCues(sink: Sink, { cues, inside, seen }: Attributes, index: number): void {
  for (const offset of [0, -1, 1]) {
    const bits = offset === 0 || index + offset >= 0 ? (cues[index + offset] ?? 0) : 0;
    // A word stands in four lists at most; the first of them are enough.
    for (let bit = 0, left = bits, taken = 0; left !== 0 && taken < 3; bit += 1, left >>>= 1) {
      if ((left & 1) === 0) continue;
      sink.features[sink.at] = mix(bit, 1000 + offset);
      sink.at += 1;
      taken += 1;
      if (offset !== 0) continue;
      sink.features[sink.at] = mix(mix(bit, 2000), mix(value(inside, index), value(seen, index)));
      sink.at += 1;
    }
  }
}
