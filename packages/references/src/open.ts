import { readList, type ListedReference } from "./list/read-list.ts";
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
}

/**
 * Opens a model file as it is shipped (gzipped).
 * @throws ModelError if it is none or is damaged
 */
export async function openReader(file: Uint8Array<ArrayBuffer>): Promise<ReferenceReader> {
  const { model, card } = decodeModel(await unpack(file));
  const read = (text: string): ReferenceReading => readReference(model, text);
  return { card, readReference: read, readReferences: (text, told) => readList(text, read, told) };
}

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
