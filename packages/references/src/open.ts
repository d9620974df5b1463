import { readEach, readList, type ListedReference } from "./list/read-list.ts";
import { decodeModel, ModelError, type ModelCard } from "./model/decode.ts";
import { readReference } from "./reading/read-reference.ts";
import type { ReferenceReading } from "./reading/reading.ts";

/** Reads references with one model. It keeps nothing between calls. */
export interface ReferenceReader {
  /** Where the model comes from: data, date and seed. */
  readonly card: ModelCard;
  /** Reads one reference, from whatever stands there. */
  readReference(text: string): ReferenceReading;
  /**
   * Reads a list of references, or those that a text lists under a heading. Offsets are those of the whole text; `told`
   * hears after each reference how many characters of the text are done.
   */
  readReferences(text: string, told?: (done: number) => void): readonly ListedReference[];
  /** Reads the references of one list that were cut apart before: what points to one above is resolved. */
  readonly readEach: (texts: readonly string[]) => readonly ReferenceReading[];
}

/**
 * Opens a model file as it is shipped (gzipped).
 * @throws ModelError if it is none or is damaged
 */
export async function openReader(file: Uint8Array<ArrayBuffer>): Promise<ReferenceReader> {
  const { model, card } = decodeModel(await unpack(file));
  const read = (text: string): ReferenceReading => readReference(model, text);
  // The first reading compiles patterns and tables for tens of milliseconds: better while the model is being loaded.
  for (const each of warmingUp) read(each);
  return {
    card,
    readReference: read,
    readReferences: (text, told) => readList(text, read, told),
    readEach: (texts) => readEach(texts, read),
  };
}

/**
 * References of the usual kinds, so that most of what reading needs has been used once. Two have only letters of Latin-1:
 * engines compile a pattern for such texts and for others apart, and at its second use.
 */
const warmingUp = [
  "1. Doe, J., & Roe, M. A. (2001). Ice and sea: A study. Journal of Rivers, 12(3), 45–67. https://doi.org/10.1000/182",
  "Doe, Jane. “Ice.” In The Sea, edited by Max Roe and Al Poe, 2nd ed., vol. 2, 1–20. London: Quay, 1968. ISBN 0-521-88068-X.",
  'Max Roe, J. A. Doe and Al Poe. Ice: a study. In "The Sea", Proc. of the 2nd Conf. on Ice, vol. 2, no. 3, pages 1-20. Quay Press, London, May 1968.',
  "Roe, M., Doe, J.: Ice and sea. Journal of Rivers 12(3), 45-67 (2001). http://example.org/ice",
];

async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // A server may have unpacked it on the way.
  if (file[0] !== 0x1f || file[1] !== 0x8b) return file;
  try {
    const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new ModelError("The model for reading references is damaged; take the file that comes with the package.", {
      cause,
    });
  }
}
