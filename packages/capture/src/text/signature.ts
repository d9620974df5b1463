import { parseWrittenName } from "@citable/model";
import { isPersonName } from "../names/person.ts";
import { namesCandidate, part, type Passage, type ReadName } from "./passage.ts";
import type { Candidate } from "../merge/candidate.ts";

const label =
  /^(?:by|written by|author|contributor|contributed by|signed|von|par|por|autor(?:in)?|verfasser(?:in)?)\s*:?\s+|^[—–-]\s*/i;

/** A Japanese or Chinese name in brackets, as encyclopedias there sign: "[山田太郎]". */
const bracketed = /^[[［〔(（]\s*(?<name>\p{Script=Han}{2,5})\s*[\]］〕)）]$/du;

/** Whether a line says with a word that it names authors, and nothing else: "By Jane Doe". */
export function isByline(line: Passage): boolean {
  return /^\p{L}/u.test(line.text) && label.test(line.text) && signatureNames(line).length > 0;
}

/** The authors that a byline names. */
export function authorsOf(byline: Passage): Candidate {
  const rule = { signal: "byline", method: "line under the headword", confidence: 0.85 };
  return namesCandidate("author", signatureNames(byline), rule);
}

/** The names of a line that holds nothing but names: "Steven I. Levine", "By Jane Doe and Richard Roe". */
function signatureNames(line: Passage): readonly ReadName[] {
  if (line.text.length > 120) return [];
  const inBrackets = bracketed.exec(line.text)?.indices?.groups?.["name"];
  if (inBrackets !== undefined) return [readName(part(line, ...inBrackets))];
  const pieces = namePieces(withoutLabel(line));
  return pieces.every((piece) => isPersonName(piece.text)) ? pieces.map(readName) : [];
}

function namePieces(words: Passage): readonly Passage[] {
  const pieces: Passage[] = [];
  let at = 0;
  for (const separator of words.text.matchAll(/\s+(?:and|und|et|y|&)\s+|\s*;\s*/g)) {
    pieces.push(part(words, at, separator.index));
    at = separator.index + separator[0].length;
  }
  return [...pieces, part(words, at)];
}

function readName(passage: Passage): ReadName {
  return { name: parseWrittenName(passage.text), passage };
}

/** The names without "By", a final stop, or the brackets around all of them. */
function withoutLabel(line: Passage): Passage {
  if (/^(?:\(.*\)|\[.*\])$/.test(line.text)) return part(line, 1, line.text.length - 1);
  const labelled = label.exec(line.text)?.[0] ?? "";
  return part(line, labelled.length, line.text.replace(/\.$/, "").length);
}

/** The signature among the lines after an entry's bibliography or body: the only line there that is a name. */
export function findSignature(lines: readonly Passage[], place: "bibliography" | "body"): Candidate | undefined {
  const signed = lines.map((line) => signatureNames(line)).filter((names) => names.length > 0);
  const [names] = signed;
  if (names === undefined || signed.length > 1) return undefined;
  return namesCandidate("author", names, {
    signal: "signature",
    method: `signature after the ${place}`,
    confidence: place === "bibliography" ? 0.9 : 0.7,
  });
}
