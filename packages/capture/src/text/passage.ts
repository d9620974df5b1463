import type { Evidence, Name, NameVariable, Variable } from "@citable/model";
import { type Candidate, printName, printReading, fieldOf, type Reading } from "../merge/candidate.ts";

/** A piece of a source's text that remembers where it stands: `source.slice(start, end) === text`. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A rule that reads a passage: its name for people, and how often it is right. */
export interface Rule {
  readonly signal: string;
  readonly method: string;
  readonly confidence: number;
}

/** The part of a passage from `start` to `end` (within its text), without white space at its ends. */
export function part(passage: Passage, start: number, end: number = passage.text.length): Passage {
  let from = start;
  let to = Math.max(start, end);
  while (from < to && isSpace(passage.text, from)) from++;
  while (to > from && isSpace(passage.text, to - 1)) to--;
  return { text: passage.text.slice(from, to), start: passage.start + from, end: passage.start + to };
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === "";
}

/** Evidence that quotes a passage. */
export function evidenceFrom(passage: Passage, field: Variable | "type", value: string, rule: Rule): Evidence {
  return {
    field,
    value,
    quote: passage.text,
    place: { kind: "text", start: passage.start, end: passage.end },
    method: rule.method,
    confidence: rule.confidence,
  };
}

/** A candidate whose one piece of evidence is the passage. */
export function candidateFrom(passage: Passage, reading: Reading, rule: Rule): Candidate {
  const evidence = [evidenceFrom(passage, fieldOf(reading), printReading(reading), rule)];
  return { reading, signal: rule.signal, confidence: rule.confidence, evidence };
}

/** A name with the words it was read from. */
export interface ReadName {
  readonly name: Name;
  readonly passage: Passage;
}

/** A candidate for a list of names, with evidence for each name. */
export function namesCandidate(field: NameVariable, names: readonly ReadName[], rule: Rule): Candidate {
  return {
    reading: { kind: "names", field, names: names.map((read) => read.name) },
    signal: rule.signal,
    confidence: rule.confidence,
    evidence: names.map((read) => evidenceFrom(read.passage, field, printName(read.name), rule)),
  };
}
