import { expect, it } from "vitest";
import { hashBits, indexFeatures, restBits, type Model } from "../model/model.ts";
import { scoreWords } from "./scores.ts";

// Two features of one bucket, one of a bucket far on, one of the last.
const hashes = [5, 6, 9 << restBits, 2 ** hashBits - 1];
const features = { hashes, counts: [1, 2, 0, 1], steps: [10, 20, 30, 40], rowLabels: [0, 0, 3, 1] };
const model: Model = {
  labels: ["a", "b", "c", "d"],
  ...indexFeatures(features),
  scale: Float64Array.from({ length: 256 }, (_, step) => step),
  transitions: new Float32Array(0),
  exponents: new Float64Array(0),
  spreads: new Float64Array(0),
};

/** A feature with a hash that the model keeps as this. */
function feature(kept: number): number {
  return kept << (32 - hashBits);
}

it.each([
  [[5], [10, 0, 0, 0]],
  [[6], [20, 0, 0, 30]],
  [
    [5, 6, 6],
    [50, 0, 0, 60],
  ],
  [[2 ** hashBits - 1], [0, 40, 0, 0]],
  [[9 << restBits], [0, 0, 0, 0]],
  // What the model does not know: in a bucket with others, in an empty one, with a rest that another bucket has.
  [
    [7, 3 << restBits, (9 << restBits) + 5],
    [0, 0, 0, 0],
  ],
])("adds the weights of %j", (known, sums) => {
  const line = {
    text: "word",
    tokens: [{ start: 0, from: 0, to: 4, end: 4 }],
    features: Int32Array.from(known, feature),
    ends: Int32Array.of(known.length),
    boundaries: new Int32Array(1),
  };
  expect([...scoreWords(model, line)]).toEqual(sums);
});
