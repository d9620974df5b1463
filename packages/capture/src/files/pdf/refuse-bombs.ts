import { CaptureError } from "../../capture-error.ts";
import { CharacterMaps } from "./character-maps.ts";
import { damagedPdf } from "./damaged-pdf.ts";
import { longestContent } from "./read-length.ts";
import { dictionaryOf, isContent, isEncrypted, type PdfStream, streamsOf, unpack } from "./streams.ts";

/** All packed streams of a real document together stay below this many times its length, or this many bytes. */
const mostTimes = 60;
const leastBytes = 256 * 1024 * 1024;
/** Streams stand one after the other; of damaged ones, many may reach to the end of one. */
const mostOverlap = 4;
const step = 4 * 1024;
/** Where a stream is damaged, its beginning tells what it is. */
const beginning = { length: 1024, step: 16 };
/** A PDF with more of them is nothing but damaged. */
const mostDamaged = 100;

/** A stream that was unpacked, or stands there as it is. */
export interface SeenStream extends PdfStream {
  /** Its length, unpacked as far as it goes; of a long content, as far as it was looked at. */
  readonly length: number;
  readonly isDamaged: boolean;
  /** Whether it is a map of characters, or nothing that would tell; asked only of a damaged one. */
  readonly isDamagedMap: boolean;
}

/**
 * Unpacks each stream of a PDF that is packed by deflate, without keeping it, to see how long it is and whether a map of
 * characters in it is one of millions. What draws more than is read of it is cut there, and not looked at further.
 * @throws CaptureError for one that unpacks to far more than a real one, is packed twice over, or damaged throughout
 */
export function refuseBombs(bytes: Uint8Array): readonly SeenStream[] {
  let damaged = 0;
  const left = { packed: bytes.length * mostOverlap, unpacked: Math.max(leastBytes, bytes.length * mostTimes) };
  const seen: SeenStream[] = [];
  const mayCut = !isEncrypted(bytes);
  for (const stream of streamsOf(bytes)) {
    if (stream.isPacked) left.packed -= stream.end - stream.start;
    if (left.packed < 0) throw bomb();
    const isShortened = mayCut && isContent(dictionaryOf(bytes, stream));
    const looked = look(bytes, stream, isShortened ? Math.min(left.unpacked, longestContent) : left.unpacked);
    if (stream.isPacked) left.unpacked -= looked.length;
    if (left.unpacked < 0) throw bomb();
    if (looked.isDamaged) damaged += 1;
    if (damaged > mostDamaged) throw damagedPdf();
    seen.push(looked);
  }
  return seen;
}

function look(bytes: Uint8Array, stream: PdfStream, most: number): SeenStream {
  if (!stream.isPacked) {
    return { ...stream, length: stream.end - stream.start, isDamaged: false, isDamagedMap: false };
  }
  const maps = new CharacterMaps();
  let length = 0;
  const isDamaged = !unpack(bytes, stream, { step, most }, (piece) => {
    length += piece.length;
    maps.take(piece);
  });
  if (maps.isBomb) throw bomb();
  return { ...stream, length, isDamaged, isDamagedMap: isDamaged && beginsAsMap(bytes, stream) };
}

function beginsAsMap(bytes: Uint8Array, stream: PdfStream): boolean {
  const maps = new CharacterMaps();
  const first = { ...stream, end: Math.min(stream.end, stream.start + 2 + beginning.length) };
  unpack(bytes, first, { step: beginning.step, most: Infinity }, (piece) => maps.take(piece));
  return maps.isMap;
}

function bomb(): CaptureError {
  return new CaptureError("too-large", "The PDF unpacks to far more than a document has; it was not read.");
}
