import { zlibSync } from "fflate";
import { longestContent, readLength, surelyShort } from "./read-length.ts";
import type { SeenStream } from "./refuse-bombs.ts";
import { dictionaryOf, isContent, isEncrypted, isFont, unpack } from "./streams.ts";

/** So many bytes are unpacked at a time; finely, where damage must be met. */
const [usualStep, damagedStep] = [4 * 1024, 256];

/** A PDF as it is left to pdf.js, and whether pages of it are shorter there. */
export interface CutPdf {
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

/**
 * A copy of a PDF in which what pdf.js must not get is cut. It would read on behind what is damaged, where millions of
 * bytes may come out of nothing: maps of characters and fonts that are damaged are left out, pages end there. Pages that draw far
 * more than one of text does end too. Everything else stands where it stood.
 */
export function cutStreams(whole: Uint8Array, streams: readonly SeenStream[]): CutPdf {
  const bytes = new Uint8Array(whole);
  let isCut = false;
  const suspects = streams.filter(({ isDamaged, length }) => isDamaged || length > surelyShort);
  for (const stream of suspects.length === 0 || isEncrypted(whole) ? [] : suspects) {
    const dictionary = dictionaryOf(whole, stream);
    if (stream.isDamagedMap || (stream.isDamaged && isFont(dictionary))) {
      bytes.set(packed(new Uint8Array(), stream), stream.start);
    } else if (isContent(dictionary) && cutContent(whole, bytes, stream)) isCut = true;
  }
  return { bytes, isCut };
}

/** Cuts a content where it is damaged or long enough; answers whether anything had to be cut. */
function cutContent(whole: Uint8Array, bytes: Uint8Array, stream: SeenStream): boolean {
  const { start, end, isPacked, isDamaged } = stream;
  const content = isPacked ? beginningOf(whole, stream) : whole.subarray(start, end);
  const length = readLength(content);
  if (!isDamaged && length === stream.length) return false;
  // What is packed tells itself where it ends; behind the rest stands white space (ISO 32000-2, 7.2.3).
  if (isPacked) bytes.set(packed(content.subarray(0, length), stream), start);
  else bytes.fill(0, start + length, end);
  return true;
}

/** The beginning of what a stream unpacks to. */
function beginningOf(whole: Uint8Array, stream: SeenStream): Uint8Array {
  const beginning = new Uint8Array(longestContent);
  let length = 0;
  const step = stream.isDamaged ? damagedStep : usualStep;
  unpack(whole, stream, { step, most: longestContent }, (piece) => {
    const kept = piece.subarray(0, longestContent - length);
    beginning.set(kept, length);
    length += kept.length;
  });
  return beginning.subarray(0, length);
}

/** As much of a content as fits where its stream stood. */
function packed(content: Uint8Array, stream: SeenStream): Uint8Array {
  const bytes = zlibSync(content);
  if (bytes.length <= stream.end - stream.start) return bytes;
  return content.length === 0 ? content : packed(content.subarray(0, Math.floor(content.length * 0.9)), stream);
}
