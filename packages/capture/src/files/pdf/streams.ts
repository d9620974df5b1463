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

const keyword = asBytes("stream");
const endKeyword = asBytes("endstream");
const encryption = asBytes("/Encrypt");

function asBytes(word: string): Uint8Array {
  return new TextEncoder().encode(word);
}

/** Where a word stands, from there on; -1 where it does not. */
function placeOf(word: Uint8Array, bytes: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((letter, index) => bytes[at + index] === letter)) return at;
  }
  return -1;
}

/** Where the content of the next stream begins, from there on; -1 when there is none. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = placeOf(keyword, bytes, from); at >= 0; at = placeOf(keyword, bytes, at + 1)) {
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

function endOfStream(bytes: Uint8Array, start: number): number {
  const end = placeOf(endKeyword, bytes, start);
  return end < 0 ? bytes.length : end;
}

/** Whether streams may be encrypted: then nobody can tell what is packed within them. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return placeOf(encryption, bytes, 0) >= 0;
}

const longestDictionary = 1024;

/** The words of the dictionary before a stream; none where no short one stands (ISO 32000-2, 7.3.8.1). */
export function dictionaryOf(bytes: Uint8Array, { start }: PdfStream): string {
  const before = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, start - longestDictionary), start));
  return /^obj\s*(<<[^]*>>)\s*stream\s*$/.exec(before.slice(Math.max(0, before.lastIndexOf("obj"))))?.[1] ?? "";
}

/** Whether a dictionary is that of a font: it tells its lengths, or its kind (ISO 32000-2, 9.9). */
export function isFont(dictionary: string): boolean {
  return /\/Length[123]\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/.test(dictionary);
}

/** Whether it is that of what draws: it says nothing of its type, or that it is a form (7.8.2 and 8.10). */
export function isContent(dictionary: string): boolean {
  const isOther = /\/(?:Length[123]|N|FunctionType|Predictor)\b|\/Subtype(?!\s*\/Form\b)|\/Type(?!\s*\/XObject\b)/;
  return dictionary !== "" && !isOther.test(dictionary);
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
