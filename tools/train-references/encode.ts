import { decodeModel, formatName, hashBits, type Model, type ModelCard } from "@citable/references/training";

/** Writes a model as the bytes of a model file (not packed); `decodeModel` reads them. */
export function encodeModel(model: Model, card: Omit<ModelCard, "features" | "weights">): Uint8Array {
  const rowHashes = new Int32Array(model.starts.length - 1);
  for (let place = 0; place < model.table.length; place += 2) {
    const row = model.table[place + 1] ?? 0;
    if (row !== 0) rowHashes[row - 1] = model.table[place] ?? 0;
  }
  const largest = largestOf(model.weights);
  const largestStep = largestOf(model.transitions);
  const heading = {
    format: formatName,
    ...card,
    labels: model.labels,
    bits: hashBits,
    features: rowHashes.length,
    weights: model.weights.length,
    largest,
    largestStep,
  };
  const counts = Uint8Array.from(rowHashes, (_, row) => (model.starts[row + 1] ?? 0) - (model.starts[row] ?? 0));
  return Buffer.concat([
    new TextEncoder().encode(`${JSON.stringify(heading)}\n`),
    distances(rowHashes),
    counts,
    model.rowLabels,
    squeeze(model.weights, largest),
    squeeze(model.transitions, largestStep),
  ]);
}

/** A model as it is after writing and reading: with the weights that a byte can hold. */
export function decodeOf(model: Model): Model {
  return decodeModel(encodeModel(model, { trained: "", seed: 0, sets: [] })).model;
}

function largestOf(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}

function squeeze(weights: Float32Array, largest: number): Uint8Array {
  const bytes = Int8Array.from(
    weights,
    (weight) => Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest)),
  );
  return new Uint8Array(bytes.buffer);
}

function distances(sorted: Int32Array): Uint8Array {
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
