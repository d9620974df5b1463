import { analyse } from "chardet";
import { decoderFor } from "./charset.ts";

/** Below this the guess is chance: a few letters fit every encoding. */
const leastConfidence = 10;
/** Enough to tell languages by their letters; more only takes longer. */
const sampleLength = 64 * 1024;

/**
 * The likeliest encoding of text that declares none and is not UTF-8, by how often its letters follow one another in
 * the languages of each encoding; windows-1252 when nothing tells.
 */
export function guessCharset(bytes: Uint8Array): string {
  const likely = analyse(sampleOf(bytes)).find(
    ({ name, confidence }) => confidence >= leastConfidence && !/^(?:ascii|utf)/i.test(name),
  );
  const decoder = likely === undefined ? undefined : decoderFor(likely.name);
  return decoder?.encoding ?? "windows-1252";
}

/** From the first letter beyond ASCII on, with some text before it. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 127);
  const start = Math.max(0, first - 1024);
  return bytes.subarray(start, start + sampleLength);
}
