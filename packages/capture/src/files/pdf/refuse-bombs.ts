import { Inflate } from "fflate";
import { CaptureError } from "../../capture-error.ts";
import { CharacterMaps } from "./character-maps.ts";
import { damagedPdf } from "./damaged-pdf.ts";

/** All packed streams of a real document together stay below this many times its length, or this many bytes. */
const mostTimes = 60;
const leastBytes = 256 * 1024 * 1024;

/** Streams stand one after the other; of damaged ones, many may reach to the end of one. */
const mostOverlap = 4;

/** So much is unpacked at a time: at most a thousand times as much comes out of it. */
const step = 16 * 1024;
/** Where a stream is damaged, its beginning tells what it is. */
const beginning = { length: 1024, step: 16 };
/** A PDF with more of them is nothing but damaged. */
const mostDamaged = 100;

/** Where a stream stands, in bytes. */
export interface StreamSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Unpacks each stream of a PDF that is packed by deflate, without keeping it, to see how long it is and whether a map of
 * characters in it is one of millions. Answers the maps that cannot be unpacked: pdf.js reads on behind what is damaged,
 * and may find millions there.
 * @throws CaptureError for one that unpacks to far more than a real one, is packed twice over, or damaged throughout
 */
export function refuseBombs(bytes: Uint8Array): readonly StreamSpan[] {
  const damagedMaps: StreamSpan[] = [];
  let damaged = 0;
  const left = { packed: bytes.length * mostOverlap, unpacked: Math.max(leastBytes, bytes.length * mostTimes) };
  let end = -1;
  for (let start = nextStream(bytes, 0); start >= 0; start = nextStream(bytes, start)) {
    if (end < start) end = endOfStream(bytes, start);
    if (!isPacked(bytes, start)) continue;
    left.packed -= end - start;
    if (left.packed < 0) throw bomb();
    const packed = bytes.subarray(start + 2, end);
    const maps = new CharacterMaps();
    const isWhole = unpack(packed, step, (piece) => {
      left.unpacked -= piece.length;
      if (left.unpacked < 0) throw bomb();
      maps.take(piece);
    });
    if (maps.isBomb) throw bomb();
    if (isWhole) continue;
    damaged += 1;
    if (damaged > mostDamaged) throw damagedPdf();
    if (beginsAsMap(packed)) damagedMaps.push({ start, end });
  }
  return damagedMaps;
}

function beginsAsMap(packed: Uint8Array): boolean {
  const maps = new CharacterMaps();
  unpack(packed.subarray(0, beginning.length), beginning.step, (piece) => maps.take(piece));
  return maps.isMap;
}

const keyword = [115, 116, 114, 101, 97, 109] as const;

/** Where the content of the next stream begins, from there on; -1 when there is none. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(keyword[0], from); at >= 0; at = bytes.indexOf(keyword[0], at + 1)) {
    if (!keyword.every((letter, index) => bytes[at + index] === letter)) continue;
    // "endstream" is none.
    if (bytes[at - 1] === 100) continue;
    const afterLine = at + keyword.length + (bytes[at + keyword.length] === 13 ? 2 : 1);
    return Math.min(afterLine, bytes.length);
  }
  return -1;
}

/** Whether what stands there begins as zlib does (RFC 1950, 2.2). */
function isPacked(bytes: Uint8Array, start: number): boolean {
  const [first = 0, second = 0] = bytes.subarray(start, start + 2);
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/** Unpacks as far as it goes; answers whether nothing was damaged. */
function unpack(packed: Uint8Array, size: number, take: (piece: Uint8Array) => void): boolean {
  const inflate = new Inflate(take);
  try {
    for (let at = 0; at < packed.length; at += size) inflate.push(packed.subarray(at, at + size));
    return true;
  } catch (error) {
    if (error instanceof CaptureError) throw error;
    return false;
  }
}

const endKeyword = new TextEncoder().encode("endstream");

function endOfStream(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(101, start); at >= 0; at = bytes.indexOf(101, at + 1)) {
    if (endKeyword.every((letter, index) => bytes[at + index] === letter)) return at;
  }
  return bytes.length;
}

function bomb(): CaptureError {
  return new CaptureError("too-large", "The PDF unpacks to far more than a document has; it was not read.");
}
