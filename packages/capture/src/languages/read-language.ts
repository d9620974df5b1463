import type { Candidate } from "../merge/candidate.ts";
import { candidateFrom, part, type Passage } from "../text/passage.ts";
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
  const words = beginningOf(paragraph);
  const rule = { signal: "words of the text", method: "words of the text", confidence: detected.confidence };
  return [candidateFrom(words, { kind: "text", field: "language", text: detected.tag }, rule)];
}

const longestQuote = 200;

/** The whole words at the beginning of a long paragraph; where nothing parts the words, so many signs. */
function beginningOf(paragraph: Passage): Passage {
  const { text } = paragraph;
  const lastSpace = text.lastIndexOf(" ", longestQuote);
  const end = text.length <= longestQuote ? text.length : lastSpace > 0 ? lastSpace : longestQuote;
  return part(paragraph, 0, end);
}
