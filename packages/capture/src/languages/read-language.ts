import type { Candidate } from "../merge/candidate.ts";
import { candidateFrom, type Passage } from "../text/passage.ts";
import { detectLanguage } from "./detect-language.ts";

/** The language of the text itself, with its first long paragraph as evidence. */
export function readLanguage(body: readonly Passage[]): readonly Candidate[] {
  const paragraph = body.find((line) => line.text.length >= 80) ?? body[0];
  if (paragraph === undefined) return [];
  let sample = "";
  for (const line of body) {
    if (sample.length > 6000) break;
    sample += `${line.text.slice(0, 6000)}\n`;
  }
  const detected = detectLanguage(sample);
  if (detected === undefined) return [];
  const quoted = paragraph.text.length > 200 ? paragraph.text.lastIndexOf(" ", 200) : paragraph.text.length;
  const words = { text: paragraph.text.slice(0, quoted), start: paragraph.start, end: paragraph.start + quoted };
  const rule = { signal: "words of the text", method: "words of the text", confidence: detected.confidence };
  return [candidateFrom(words, { kind: "text", field: "language", text: detected.tag }, rule)];
}
