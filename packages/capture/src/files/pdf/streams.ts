import { Inflate } from "fflate";

/** The content of a stream, by where it stands in bytes (ISO 32000-2, 7.3.8). */
export interface PdfStream {
  readonly start: number;
  readonly end: number;
  /** Whether it begins as zlib does (RFC 1950, 2.2). */
  readonly isPacked: boolean;
}

/** The streams of a PDF by their keywords; of damaged ones, several may reach to the same end. */
export function* streamsOf(bytes: Uint8Array): Generator<PdfStream> {
  let end = -1;
  for (let start = nextStream(bytes, 0); start >= 0; start = nextStream(bytes, start)) {
    if (end < start) end = endOfStream(bytes, start);
    yield { start, end, isPacked: beginsPacked(bytes, start) };
  }
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

function beginsPacked(bytes: Uint8Array, start: number): boolean {
  const [first = 0, second = 0] = bytes.subarray(start, start + 2);
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

const endKeyword = new TextEncoder().encode("endstream");

function endOfStream(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(101, start); at >= 0; at = bytes.indexOf(101, at + 1)) {
    if (endKeyword.every((letter, index) => bytes[at + index] === letter)) return at;
  }
  return bytes.length;
}

const longestDictionary = 1024;

/** The words of the dictionary before a stream; none where no short one stands (ISO 32000-2, 7.3.8.1). */
export function dictionaryOf(bytes: Uint8Array, { start }: PdfStream): string {
  const before = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, start - longestDictionary), start));
  return /^obj\s*(<<[^]*>>)\s*stream\s*$/.exec(before.slice(Math.max(0, before.lastIndexOf("obj"))))?.[1] ?? "";
}

/** How a stream is unpacked. */
interface Unpacking {
  /** So many bytes are unpacked at a time: at most a thousand times as many come out of them. */
  readonly step: number;
  /** It ends when so many have come out. */
  readonly most: number;
}

/** Unpacks a stream as far as it goes; answers whether nothing was damaged. */
export function unpack(
  bytes: Uint8Array,
  { start, end }: PdfStream,
  { step, most }: Unpacking,
  take: (piece: Uint8Array) => void,
): boolean {
  const left = { bytes: most };
  const inflate = new Inflate((piece) => {
    left.bytes -= piece.length;
    take(piece);
  });
  try {
    for (let at = start + 2; at < end && left.bytes >= 0; at += step) {
      inflate.push(bytes.subarray(at, Math.min(at + step, end)));
    }
    return true;
  } catch {
    return false;
  }
}
