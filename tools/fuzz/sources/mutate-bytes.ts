import type { Random } from "../../bench/random.ts";
import { awkwardWords } from "../awkward.ts";
import type { Sample } from "./subject.ts";

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** What programs stumble over in the syntaxes that sources have. */
const awkwardSyntax: readonly string[] = [
  ..."{ } [ ] < > \" ' & ; @ \\ % # = , : - | $ ~ ` ( ) / ! ? * _ ^ \n \r \t \0".split(" "),
  ..."{{ }} [[ ]] </ /> <!-- --> <![CDATA[ ]]> &amp; &#0; &#x110000; &x; <!DOCTYPE @string{ @comment{ crossref= ER TY %0 PMID-".split(
    " ",
  ),
  "\n\n",
  "\nER  - \n",
  "\nTY  - JOUR\n",
  "@article{a,\n",
  '<script type="application/ld+json">',
  '<meta name="citation_title" content="',
  "\uFEFF",
  " and ",
  " # ",
  "\\'{",
  "<?xml version='1.0'?>",
  "stream\n",
  "endobj\n",
  "%%EOF",
];

/** A real source with some things changed in it: always the same for the same numbers. */
export function mutateBytes({ name, bytes }: Sample, stock: readonly Sample[], random: Random): Sample {
  let changed = bytes;
  const changes = random.chance(0.1) ? random.between(10, 40) : random.between(1, 4);
  for (let change = 0; change < changes; change += 1) {
    const mutate = random.chance(0.05) ? splicedWith(random.pick(stock).bytes) : random.pick(mutations);
    changed = mutate(changed, random).subarray(0, bytes.length + growth);
  }
  return { name, bytes: changed };
}

/** How much longer than its sample a mutant may be: what takes a second for more than that takes it for its length. */
const growth = 300_000;

const mutations: readonly Mutation[] = [
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, random) => bytes.subarray(place(bytes, random)),
  (bytes, random) => without(bytes, random, random.between(1, 8)),
  (bytes, random) => without(bytes, random, random.between(8, 2000)),
  (bytes, random) => inserted(bytes, place(bytes, random), encoded(random.pick(awkwardSyntax))),
  (bytes, random) => inserted(bytes, place(bytes, random), encoded(random.pick(awkwardSyntax))),
  (bytes, random) => inserted(bytes, place(bytes, random), encoded(random.pick(awkwardWords))),
  (bytes, random) => inserted(bytes, place(bytes, random), pieceOf(bytes, random)),
  (bytes, random) => inserted(bytes, place(bytes, random), repeated(random.pick(awkwardSyntax), random)),
  (bytes, random) => inserted(bytes, place(bytes, random), repeatedPiece(bytes, random)),
  noise,
  otherSign,
  inOtherEncoding,
];

function place(bytes: Uint8Array, random: Random): number {
  return random.between(0, bytes.length);
}

function pieceOf(bytes: Uint8Array, random: Random): Uint8Array {
  const start = place(bytes, random);
  return bytes.subarray(start, start + random.between(1, 500));
}

function without(bytes: Uint8Array, random: Random, length: number): Uint8Array {
  const start = place(bytes, random);
  return joined(bytes.subarray(0, start), bytes.subarray(start + length));
}

function inserted(bytes: Uint8Array, at: number, piece: Uint8Array): Uint8Array {
  return joined(bytes.subarray(0, at), piece, bytes.subarray(at));
}

/** Deep nesting and long rows; a short text far more often than a long one. */
function repeated(text: string, random: Random): Uint8Array {
  return encoded(text.repeat(10 ** random.between(1, random.chance(0.1) ? 5 : 3)));
}

function repeatedPiece(bytes: Uint8Array, random: Random): Uint8Array {
  const piece = pieceOf(bytes, random);
  return joined(...Array.from({ length: 10 ** random.between(1, 3) }, () => piece));
}

function noise(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let count = random.between(1, 12); count > 0; count -= 1) {
    copy[random.between(0, Math.max(0, copy.length - 1))] = random.between(0, 255);
  }
  return copy;
}

/** One sign of ASCII punctuation becomes another, or a digit another, wherever it stands in a stretch. */
function otherSign(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const start = place(bytes, random);
  const [from, to] = random
    .pick([
      ["{", "}"],
      ["}", "{"],
      ["<", ">"],
      ['"', "'"],
      ["\n", " "],
      ["\n", "\r"],
      [",", ";"],
      ["1", "9"],
      ["0", "-"],
      [" ", "\u007f"],
    ] as const)
    .map((sign) => sign.charCodeAt(0));
  const end = start + random.between(1, 3000);
  for (let at = start; at < Math.min(end, copy.length); at += 1) if (copy[at] === from) copy[at] = to ?? 0;
  return copy;
}

function inOtherEncoding(bytes: Uint8Array, random: Random): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (random.chance(0.5)) return new Uint8Array(Buffer.from(text, "latin1"));
  const made = new Uint8Array(Buffer.from(text, "utf16le"));
  return random.chance(0.7) ? joined(new Uint8Array([0xff, 0xfe]), made) : made;
}

function splicedWith(other: Uint8Array): Mutation {
  return (bytes, random) => joined(bytes.subarray(0, place(bytes, random)), other.subarray(place(other, random)));
}

const encoder = new TextEncoder();

function encoded(text: string): Uint8Array {
  return encoder.encode(text);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
