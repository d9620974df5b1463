import type { Issue } from "@citable/model";
import { byteOrderMark, unmarkedUtf16 } from "./charset.ts";
import { guessCharset } from "./guess-charset.ts";
import { assumed, damaged } from "./decoding-issues.ts";

/**
 * Decodes a file of any length as it comes: UTF-16 or UTF-8 by its mark, else UTF-8 as long as the bytes are that, else
 * the encoding that the first other bytes look like. What was doubtful is reported.
 */
export async function* decodeStream(
  chunks: AsyncIterable<Uint8Array>,
  report: (issue: Issue) => void,
): AsyncGenerator<string> {
  let decoding: Decoding | undefined;
  for await (const chunk of chunks) {
    decoding ??= new Decoding(byteOrderMark(chunk) ?? unmarkedUtf16(chunk), report);
    const text = decoding.push(chunk);
    if (text !== "") yield text;
  }
  const rest = decoding?.push(new Uint8Array(), true) ?? "";
  if (rest !== "") yield rest;
}

type Decoder = InstanceType<typeof TextDecoder>;

class Decoding {
  readonly #report: (issue: Issue) => void;
  #decoder: Decoder;
  /** Whether the encoding is known, by a mark or a guess, so that no fault can change it any more. */
  #settled: boolean;
  #damaged = false;
  /** Whether letters beyond ASCII were valid UTF-8: then what is not is damaged. */
  #isUtf8 = false;
  /** The bytes of a letter of UTF-8 that the last chunk began. */
  #held: Uint8Array = new Uint8Array();

  constructor(marked: string | undefined, report: (issue: Issue) => void) {
    this.#report = report;
    this.#settled = marked !== undefined;
    this.#decoder = new TextDecoder(marked ?? "utf-8", { fatal: marked === undefined });
  }

  push(chunk: Uint8Array, last = false): string {
    return this.#settled ? this.#decode(chunk, last) : this.#tryUtf8(chunk, last);
  }

  #decode(chunk: Uint8Array, last: boolean): string {
    const text = this.#decoder.decode(chunk, { stream: !last });
    if (!this.#damaged && text.includes("\uFFFD")) {
      this.#damaged = true;
      this.#report(damaged(this.#decoder.encoding));
    }
    return text;
  }

  #tryUtf8(chunk: Uint8Array, last: boolean): string {
    const bytes = joined(this.#held, chunk);
    const end = last ? bytes.length : wholeLetters(bytes);
    try {
      const text = this.#decoder.decode(bytes.subarray(0, end));
      this.#held = bytes.slice(end);
      this.#isUtf8 ||= text.length < end;
      return text;
    } catch {
      this.#settle(bytes);
      return this.#decode(bytes, last);
    }
  }

  #settle(bytes: Uint8Array): void {
    this.#settled = true;
    this.#held = new Uint8Array();
    const encoding = this.#isUtf8 ? "utf-8" : guessCharset(bytes);
    this.#decoder = new TextDecoder(encoding);
    if (this.#isUtf8) return;
    this.#report(assumed(encoding));
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Where the last whole letter of UTF-8 ends: at most three bytes before the end. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthOf(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}
