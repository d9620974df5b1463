import type { Label } from "../model/labels.ts";
import type { LabelledSpan } from "../reading/reading.ts";

/** A stretch of words that someone chose. */
export interface Choice {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
}

/**
 * A labelling in which the chosen words have the chosen label, and the rest is as before. Words are taken whole; spans
 * that are cut keep their label. What a person says has the confidence 1.
 */
export function relabel(text: string, spans: readonly LabelledSpan[], choice: Choice): readonly LabelledSpan[] {
  const { start, end } = wholeWords(text, choice);
  if (start >= end) return spans;
  const kept = spans.flatMap((span) => outside(text, span, { start, end }));
  const changed = [...kept, { label: choice.label, start, end, confidence: 1 }];
  return joined(
    text,
    changed.sort((one, other) => one.start - other.start),
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function wholeWords(text: string, choice: Stretch): Stretch {
  const within = { start: Math.max(0, choice.start), end: Math.min(text.length, choice.end) };
  let { start, end } = trimmed(text, within);
  if (start === end) return { start, end };
  while (start > 0 && !isSpace(text, start - 1)) start -= 1;
  while (end < text.length && !isSpace(text, end)) end += 1;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === "";
}

/** The parts of a span that lie outside of a stretch. */
function outside(text: string, span: LabelledSpan, { start, end }: Stretch): readonly LabelledSpan[] {
  const before = { ...span, end: Math.min(span.end, start) };
  const after = { ...span, start: Math.max(span.start, end) };
  return [before, after].map((part) => trimmed(text, part)).filter((part) => part.start < part.end);
}

/** A stretch without the white space at its ends. */
function trimmed<Place extends Stretch>(text: string, place: Place): Place {
  let { start, end } = place;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { ...place, start, end };
}

/** Neighbours of one label are one field. */
function joined(text: string, spans: readonly LabelledSpan[]): readonly LabelledSpan[] {
  const result: LabelledSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const touches = last?.label === span.label && text.slice(last.end, span.start).trim() === "";
    if (last === undefined || !touches) result.push(span);
    else result[result.length - 1] = { ...last, end: span.end, confidence: Math.max(last.confidence, span.confidence) };
  }
  return result;
}

/** A corrected reference as a line of a labelled set: the texts joined are the reference. */
export function trainingLine(id: string, text: string, spans: readonly LabelledSpan[]): string {
  const segs = spans.map(({ label, start }, index) => [
    label,
    text.slice(index === 0 ? 0 : start, spans[index + 1]?.start ?? text.length),
  ]);
  return JSON.stringify({ id, segs });
}
