import { hashBits, indexFeatures, spreadsOf, type Model } from "./model.ts";
import { boundaryCount } from "../features/boundary.ts";
import { labels } from "./labels.ts";

/** What a model file says of itself. */
export interface ModelCard {
  readonly trained: string;
  readonly seed: number;
  readonly sets: readonly string[];
  readonly features: number;
  readonly weights: number;
}

/** A model file's first line; the numbers follow it. */
interface Heading extends ModelCard {
  readonly format: string;
  readonly labels: readonly string[];
  readonly bits: number;
  /** The largest weight and the largest transition; a byte is the square root of a weight's share in it. */
  readonly largest: number;
  readonly largestStep: number;
}

export const formatName = "citable-references-2";

/** A model file that cannot be read: cut off, or of another version. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

/** Reads a model file (unpacked). @throws ModelError if it is none, is cut off or has other labels than this version. */
export function decodeModel(bytes: Uint8Array): { readonly model: Model; readonly card: ModelCard } {
  const line = bytes.indexOf(10);
  const heading = readHeading(bytes.subarray(0, Math.max(0, line)));
  const rows = heading.features;
  const numbers: Cursor = { bytes, at: line + 1 };
  const hashes = readHashes(numbers, rows);
  const counts = take(numbers, rows);
  const rowLabels = take(numbers, heading.weights);
  const steps = take(numbers, heading.weights);
  const size = labels.length * labels.length;
  const ownScale = scaleOf(heading.largestStep);
  const transitions = Float32Array.from(take(numbers, boundaryCount * size), (step) => ownScale[step] ?? 0);
  const model = {
    labels,
    ...indexFeatures({ hashes, counts, steps, rowLabels }),
    scale: scaleOf(heading.largest),
    transitions,
    exponents: Float64Array.from(transitions, Math.exp),
    spreads: spreadsOf(transitions, size),
  };
  return { model, card: heading };
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

function readHeading(bytes: Uint8Array): Heading {
  let heading: unknown;
  try {
    heading = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ModelError("This is no model for reading references; take the file that comes with the package.");
  }
  if (!isHeading(heading) || heading.labels.join() !== labels.join() || heading.bits !== hashBits) {
    throw new ModelError(
      "The model for reading references is of another version; take the file that comes with the package.",
    );
  }
  return heading;
}

function isHeading(value: unknown): value is Heading {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === formatName &&
    "labels" in value &&
    Array.isArray(value.labels)
  );
}

function take(cursor: Cursor, length: number): Uint8Array {
  const end = cursor.at + length;
  if (!(end <= cursor.bytes.length))
    throw new ModelError("The model for reading references is cut off; take the file that comes with the package.");
  const part = cursor.bytes.slice(cursor.at, end);
  cursor.at = end;
  return part;
}

/** Hashes stand in order, each as its distance from the one before, seven bits a byte. */
function readHashes(cursor: Cursor, count: number): Int32Array {
  const hashes = new Int32Array(count);
  let hash = 0;
  for (let index = 0; index < count; index += 1) {
    let shift = 0;
    for (;;) {
      const byte = cursor.bytes[cursor.at] ?? 0;
      cursor.at += 1;
      hash += (byte & 0x7f) << shift;
      shift += 7;
      if (byte < 0x80) break;
    }
    hashes[index] = hash;
  }
  return hashes;
}

/** A weight is kept as the signed square root of its share in the largest, in a byte: small ones stay exact. */
function scaleOf(largest: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, byte) => {
    const signed = byte < 128 ? byte : byte - 256;
    return (Math.sign(signed) * signed * signed * largest) / (127 * 127);
  });
}
