import { decodeModel, formatName, hashBits, labels, type Model, type ModelCard } from "@citable/references/training";
import type { Learnt } from "./assemble.ts";

/** Writes what was learnt as the bytes of a model file (not packed); `decodeModel` reads them. */
export function encodeModel(learnt: Learnt, card: Omit<ModelCard, "features" | "weights">): Uint8Array {
  const { hashes, counts, rowLabels, weights, transitions } = learnt;
  const largest = largestOf(weights);
  const largestStep = largestOf(transitions);
  const heading = {
    format: formatName,
    ...card,
    labels,
    bits: hashBits,
    features: hashes.length,
    weights: weights.length,
    largest,
    largestStep,
  };
  return Buffer.concat([
    new TextEncoder().encode(`${JSON.stringify(heading)}\n`),
    distances(hashes),
    Uint8Array.from(counts),
    Uint8Array.from(rowLabels),
    squeeze(weights, largest),
    squeeze(transitions, largestStep),
  ]);
}

/** What was learnt as a model, with the weights that a byte can hold. */
export function modelOf(learnt: Learnt): Model {
  return decodeModel(encodeModel(learnt, { trained: "", seed: 0, sets: [] })).model;
}

type Numbers = ArrayLike<number> & Iterable<number>;

function largestOf(weights: Numbers): number {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most;
}

function squeeze(weights: Numbers, largest: number): Uint8Array {
  const bytes = Int8Array.from(
    weights,
    (weight) => Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest)),
  );
  return new Uint8Array(bytes.buffer);
}

function distances(sorted: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const hash of sorted) {
    let distance = hash - before;
    before = hash;
    for (; distance >= 0x80; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance);
  }
  return Uint8Array.from(bytes);
}
