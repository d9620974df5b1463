import type { Issue } from "@citable/model";
import { CaptureError } from "../capture-error.ts";
import { asLatin, byteOrderMark, declaredCharset, decoderFor, legacyCharset, unmarkedUtf16 } from "./charset.ts";
import { guessCharset } from "./guess-charset.ts";
import { signatureOf } from "./signatures.ts";
import { assumed, damaged, unknownLabel } from "./decoding-issues.ts";

/** More than this is no page that a person reads: the whole Encyclopaedia Britannica of 1911 has 250 MB in 29 volumes. */
export const sizeLimit: number = 32 * 1024 * 1024;

/** A source as text, and what was doubtful about its encoding. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly issues: readonly Issue[];
}

/**
 * Bytes or a string → text without a byte order mark.
 * @throws CaptureError for what is empty, too large or no text at all.
 */
export function decodeSource(source: Uint8Array | string): Decoded {
  refuseSize(source.length);
  const decoded = typeof source === "string" ? decodedString(source) : decodedBytes(source);
  if (decoded.text.trim() === "") {
    throw new CaptureError("empty", "The source holds only white space; give a page, a text or CSL-JSON.");
  }
  // A blank for each zero keeps all places.
  return decoded.text.includes("\0") ? { ...decoded, text: decoded.text.replaceAll("\0", " ") } : decoded;
}

function refuseSize(size: number): void {
  if (size === 0) throw new CaptureError("empty", "The source is empty; give a page, a text or CSL-JSON.");
  if (size > sizeLimit) {
    const megabytes = Math.ceil(size / 1024 / 1024);
    const limit = sizeLimit / 1024 / 1024;
    throw new CaptureError(
      "too-large",
      `The source has ${megabytes} MB, and at most ${limit} MB are read; give the one entry to be cited.`,
    );
  }
}

function decodedString(source: string): Decoded {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  if (holdsZeros(text.slice(0, sampleLength))) throw binary();
  return { text, encoding: "string", issues: [] };
}

function decodedBytes(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodedAs(bytes, marked);
  const signature = signatureOf(bytes);
  if (signature !== undefined) {
    throw new CaptureError("binary", `The source is ${signature.what}, not text. ${signature.advice}`);
  }
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return decodedAs(bytes, wide);
  const strict = strictUtf8(bytes);
  if (looksBinary(strict ?? asLatin(bytes.subarray(0, sampleLength)))) throw binary();
  // Valid UTF-8 beyond ASCII is UTF-8 whatever the page declares: other encodings do not look like it by chance.
  if (strict !== undefined && !isEscaped(strict, bytes)) return { text: strict, encoding: "utf-8", issues: [] };
  return decodedAsDeclared(bytes, declaredCharset(bytes));
}

function binary(): CaptureError {
  return new CaptureError("binary", "The source is a binary file, not text; give a page (HTML), a text or CSL-JSON.");
}

/** So much of a source tells whether it is text. */
const sampleLength = 65_536;
/** Control characters that no text has; all encodings but UTF-16 have them in the same places. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** A zero, or many control characters, near the start: no text of any 8-bit encoding. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  return holdsZeros(sample) || (sample.match(controls)?.length ?? 0) > sample.length * 0.05;
}

/** Zeros in what begins as a page are a server's slip, which readers of pages pass over (HTML, 13.2.2). */
function holdsZeros(sample: string): boolean {
  return sample.includes("\0") && !/^\s*<(?:!doctype html|html)\b/i.test(sample);
}

function decodedAs(bytes: Uint8Array, encoding: string, issues: readonly Issue[] = []): Decoded {
  const text = (decoderFor(encoding) ?? new TextDecoder()).decode(bytes);
  return { text, encoding, issues: text.includes("\uFFFD") ? [...issues, damaged(encoding)] : issues };
}

/** ISO-2022-JP is all ASCII: escapes begin its other alphabets. */
function isEscaped(text: string, bytes: Uint8Array): boolean {
  return text.includes("\x1b") && declaredCharset(bytes) === "iso-2022-jp";
}

function decodedAsDeclared(bytes: Uint8Array, declared: string | undefined): Decoded {
  if (declared !== undefined && !/^utf-?8$/.test(declared)) {
    if (decoderFor(declared) !== undefined) return decodedAs(bytes, declared);
    const issues = [unknownLabel(declared)];
    return mostlyUtf8(bytes)
      ? decodedAs(bytes, "utf-8", issues)
      : decodedAs(bytes, legacyCharset(bytes) ?? guessCharset(bytes), issues);
  }
  if (mostlyUtf8(bytes)) return decodedAs(bytes, "utf-8");
  const encoding = legacyCharset(bytes) ?? guessCharset(bytes);
  return decodedAs(bytes, encoding, [assumed(encoding)]);
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether at most one in twenty bytes beyond ASCII is faulty, as in a UTF-8 page cut off in a character. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const sample = bytes.length > 1_000_000 ? bytes.subarray(0, 1_000_000) : bytes;
  let beyond = 0;
  for (const byte of sample) if (byte > 127) beyond++;
  const text = new TextDecoder().decode(sample);
  let faults = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) faults++;
  return faults <= Math.max(1, beyond / 20) && beyond > faults * 2;
}
