import fc from "fast-check";
import { expect, it } from "vitest";
import { spreadsOf, type Model } from "../model/model.ts";
import { marginalsOf, sumChain } from "./marginals.ts";
import { bestLabels } from "./viterbi.ts";

const width = 4;
const boundaryKinds = 2;
const words = 3;

const score = fc.double({ min: -9, max: 9, noNaN: true });
const scoresOf = fc.array(score, { minLength: words * width, maxLength: words * width });
const stepCount = boundaryKinds * width * width;
const stepsOf = fc.array(score, { minLength: stepCount, maxLength: stepCount });

const tokens = Array.from({ length: words }, (_, index) => ({
  start: index,
  from: index,
  to: index + 1,
  end: index + 1,
}));
const line = {
  text: "abc",
  tokens,
  features: new Int32Array(0),
  ends: new Int32Array(words),
  boundaries: Int32Array.of(1, 0, 1),
};

/** Every labelling of the line with its score. */
function labellings(
  scores: readonly number[],
  steps: Float32Array,
): readonly { path: readonly number[]; sum: number }[] {
  return Array.from({ length: width ** words }, (_, number) => {
    const path = Array.from({ length: words }, (__, word) => Math.floor(number / width ** word) % width);
    const sum = path.reduce((before, label, word) => {
      const block = (line.boundaries[word] ?? 0) * width * width;
      const step = steps[block + (word === 0 ? 0 : (path[word - 1] ?? 0) * width) + label] ?? 0;
      return before + (scores[word * width + label] ?? 0) + step;
    }, 0);
    return { path, sum };
  });
}

it("sums up all labellings, and says how probable each label of each word is", () => {
  fc.assert(
    fc.property(scoresOf, stepsOf, (scores, steps) => {
      const transitions = Float32Array.from(steps);
      const exponents = Float64Array.from(transitions, Math.exp);
      const sums = sumChain({ width, line, scores: Float64Array.from(scores), exponents });
      const all = labellings(scores, transitions);
      const whole = all.reduce((before, { sum }) => before + Math.exp(sum), 0);
      expect(sums.logSum).toBeCloseTo(Math.log(whole), 6);
      for (const [place, probability] of marginalsOf(sums).entries()) {
        const [word, label] = [Math.floor(place / width), place % width];
        const those = all.filter(({ path }) => path[word] === label);
        expect(probability).toBeCloseTo(those.reduce((before, { sum }) => before + Math.exp(sum), 0) / whole, 6);
      }
    }),
  );
});

it("refuses a number of labels that it cannot sum up", () => {
  const none = new Float64Array(0);
  expect(() => sumChain({ width: 6, line, scores: none, exponents: none })).toThrow("6 labels");
});

it("finds the best labelling, whatever it leaves out on the way", () => {
  fc.assert(
    fc.property(scoresOf, stepsOf, (scores, steps) => {
      const transitions = Float32Array.from(steps);
      const model: Model = {
        labels: ["a", "b", "c", "d"],
        buckets: new Int32Array(0),
        cells: new Uint16Array(0),
        scale: new Float64Array(0),
        transitions,
        exponents: Float64Array.from(transitions, Math.exp),
        spreads: spreadsOf(transitions, width * width),
      };
      const all = labellings(scores, transitions);
      const found = bestLabels(model, line, Float64Array.from(scores)).join();
      const best = Math.max(...all.map(({ sum }) => sum));
      expect(all.find(({ path }) => path.join() === found)?.sum).toBeCloseTo(best, 6);
    }),
  );
});
