import type { CaptureResult } from "@citable/capture";
import type { SourceRecord } from "@citable/model";
import type { FieldEvidence, ListedReference, ReferenceReader, ReferenceReading } from "@citable/references";
import { openShippedReader } from "@citable/references/node";

let opened: Promise<ReferenceReader> | undefined;

/** The model is read once, at the first reference. */
function reader(): Promise<ReferenceReader> {
  return (opened ??= openShippedReader());
}

/**
 * Reads one reference as it stands in a bibliography, a footnote or a works-cited list.
 * @example (await readReference("Orr, Ida. Tolls. London: Quay, 1968.")).record.fields.publisher → "Quay"
 */
export async function readReference(text: string): Promise<ReferenceReading> {
  return (await reader()).readReference(text);
}

/** Reads a list of references, or those that a text lists under a heading such as "Works Cited". */
export async function readReferences(text: string): Promise<readonly ListedReference[]> {
  return (await reader()).readReferences(text);
}

// Below this a line is more likely prose, or a heading between references.
const leastConfidence = 0.3;

/**
 * A text that states nothing of its own, read as a list of references; as it was, when most of its lines are none.
 * Lines that are no references are told of.
 */
export async function readAsReferences(captured: CaptureResult): Promise<CaptureResult> {
  const listed = await readReferences(captured.text);
  const sure = listed.filter(({ confidence }) => confidence >= leastConfidence);
  if (sure.length === 0 || sure.length * 2 < listed.length) return captured;
  const left = listed.filter((each) => !sure.includes(each));
  const issues = left.map(({ text }) => ({
    code: "no-reference",
    severity: "warning" as const,
    message: `This line does not look like a reference and was left out: “${text.slice(0, 80)}${text.length > 80 ? "…" : ""}”`,
  }));
  return { ...captured, records: sure.map(asRecord), references: [], notes: [], seeAlso: [], missing: [], issues };
}

const method = "fields of the reference, by the trained reader";

function asRecord({ record, evidence, issues }: ListedReference): SourceRecord {
  return { item: record, evidence: evidence.map(asEvidence), issues };
}

function asEvidence({ field, value, text, start, end, confidence }: FieldEvidence): SourceRecord["evidence"][number] {
  return { field, value, quote: text, place: { kind: "text", start, end }, method, confidence };
}
