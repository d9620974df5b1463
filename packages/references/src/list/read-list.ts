import type { FieldEvidence, LabelledSpan, ReferenceReading } from "../reading/reading.ts";
import { cutReferences } from "./cut.ts";
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
export function readList(text: string, read: (reference: string) => ReferenceReading): readonly ListedReference[] {
  const section = findReferenceSection(text) ?? { start: 0, end: text.length };
  const stretches = cutReferences(text.slice(section.start, section.end)).map((stretch) =>
    moved(stretch, section.start),
  );
  const texts = stretches.map(({ start, end }) => text.slice(start, end));
  const readings = resolveAbove(texts.map((each) => ({ text: each, reading: read(each) })));
  return readings.map((reading, index) => listed(reading, stretches[index] ?? section, texts[index] ?? "", index));
}

function listed(reading: ReferenceReading, { start, end }: Stretch, text: string, index: number): ListedReference {
  const shift = <Place extends FieldEvidence | LabelledSpan>(place: Place): Place => ({
    ...place,
    start: place.start + start,
    end: place.end + start,
  });
  const record = { ...reading.record, id: `reference-${index + 1}` };
  return {
    ...reading,
    record,
    start,
    end,
    text,
    evidence: reading.evidence.map(shift),
    spans: reading.spans.map(shift),
  };
}

function moved({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by };
}
