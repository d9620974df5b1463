import type { FieldEvidence, LabelledSpan, ReferenceReading } from "../reading/reading.ts";
import { readLabelled } from "../reading/read-reference.ts";
import { cutReferences } from "./cut.ts";
import { ownWords } from "./own-words.ts";
import { resolveAbove } from "./resolve.ts";
import { findReferenceSection, type Stretch } from "./section.ts";

/** A reference of a list. Its offsets are those of the whole text. */
export interface ListedReference extends ReferenceReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Reads the references of a text: those under its last heading for them ("References", "Works Cited"), else all of it.
 * "———.", "ibid." and "op. cit." are resolved to what stands above.
 */
export function readList(
  text: string,
  read: (reference: string) => ReferenceReading,
  told: (done: number) => void = () => {},
): readonly ListedReference[] {
  const section = findReferenceSection(text) ?? { start: 0, end: text.length };
  const stretches = cutReferences(text.slice(section.start, section.end)).map((stretch) =>
    ownWords(text, moved(stretch, section.start)),
  );
  return readAll(text, stretches, (reference, index) => {
    told(stretches[index]?.start ?? 0);
    return read(reference);
  });
}

/** Reads the references of one list that were cut apart before. Offsets are those of each text. */
export function readEach(
  texts: readonly string[],
  read: (reference: string) => ReferenceReading,
): readonly ReferenceReading[] {
  const stretches = texts.map((text) => ownWords(text, { start: 0, end: text.length }));
  const own = stretches.map(({ start, end }, index) => texts[index]?.slice(start, end) ?? "");
  const readings = resolveAbove(own.map((text) => ({ text, reading: read(text) })));
  return readings.map((reading, index) => movedReading(reading, stretches[index]?.start ?? 0));
}

/** A line of a list whose fields are known. */
export interface LabelledLine extends Stretch {
  readonly spans: readonly LabelledSpan[];
}

/** Reads a list whose lines have their fields: as they were read before, or as a person corrected them. */
export function readLines(text: string, lines: readonly LabelledLine[]): readonly ListedReference[] {
  return readAll(text, lines, (reference, index) => {
    const line = lines[index];
    const spans = line?.spans.map((span) => ({ ...span, start: span.start - line.start, end: span.end - line.start }));
    return readLabelled(reference, spans ?? []);
  });
}

type ReadAt = (reference: string, index: number) => ReferenceReading;

function readAll(text: string, stretches: readonly Stretch[], read: ReadAt): readonly ListedReference[] {
  const texts = stretches.map(({ start, end }) => text.slice(start, end));
  const readings = resolveAbove(texts.map((each, index) => ({ text: each, reading: read(each, index) })));
  return readings.map((reading, index) =>
    listed(reading, stretches[index] ?? { start: 0, end: 0 }, texts[index] ?? "", index),
  );
}

function listed(reading: ReferenceReading, { start, end }: Stretch, text: string, index: number): ListedReference {
  const record = { ...reading.record, id: `reference-${index + 1}` };
  return { ...movedReading(reading, start), record, start, end, text };
}

/** A reading whose offsets count from `by` characters earlier. */
function movedReading(reading: ReferenceReading, by: number): ReferenceReading {
  const shift = <Place extends FieldEvidence | LabelledSpan>(place: Place): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  });
  return { ...reading, evidence: reading.evidence.map(shift), spans: reading.spans.map(shift) };
}

function moved({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by };
}
