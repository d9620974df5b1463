import type { CaptureResult } from "@citable/capture";
import { recordsOfList, type ListedReference, type ReferenceReader, type ReferenceReading } from "@citable/references";
import { openShippedReader } from "@citable/references/node";

/**
 * Reads one reference as it stands in a bibliography, a footnote or a works-cited list.
 * @example (await readReference("Orr, Ida. Tolls. London: Quay, 1968.")).record.fields.publisher → "Quay"
 */
export async function readReference(text: string): Promise<ReferenceReading> {
  return (await openShippedReader()).readReference(text);
}

/** Reads a list of references, or those that a text lists under a heading such as "Works Cited". `told` hears how many characters are done. */
export async function readReferences(text: string, told?: (done: number) => void): Promise<readonly ListedReference[]> {
  return (await openShippedReader()).readReferences(text, told);
}

/** What reads the references of one list that were cut apart before. */
export async function openWorks(): Promise<ReferenceReader["readEach"]> {
  return (await openShippedReader()).readEach;
}

/**
 * A text that states nothing of its own, read as a list of references; as it was, when most of its lines are none, or when
 * most of it is something else: a text whose bibliography is not what is to be cited.
 */
export async function readAsReferences(captured: CaptureResult, told?: (done: number) => void): Promise<CaptureResult> {
  const references = await readReferences(captured.text, told);
  const length = references.reduce((sum, { text }) => sum + text.length, 0);
  const listed = length * 2 < captured.text.trim().length ? undefined : recordsOfList(references);
  return listed === undefined
    ? captured
    : { ...captured, ...listed, references: [], notes: [], seeAlso: [], missing: [] };
}
