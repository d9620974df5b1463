import { captureFile } from "@citable/capture";
import { toCslJson, type SourceRecord } from "@citable/model";
import type { Captured, CapturedRecord } from "../answers.ts";

/**
 * Reads a page, a text, a PDF, an EPUB or a Word document into the records that the app works on.
 * @throws CaptureError for what cannot be read at all
 */
export async function capture(source: Uint8Array | string, name?: string): Promise<Captured> {
  const { records, references, notes, ...rest } = await captureFile(source, name === undefined ? {} : { name });
  return {
    ...rest,
    records: records.map(capturedRecord),
    references: references.map(capturedRecord),
    notes: notes.map(({ mark, start, end, note }) => ({ mark, start, end, found: note !== undefined })),
  };
}

/** A record as the app keeps it: the item in CSL-JSON, and where in the source its fields stand. */
function capturedRecord({ item, evidence }: SourceRecord): CapturedRecord {
  return {
    item: { ...toCslJson(item) },
    evidence: evidence.map(({ field, quote, method, confidence, place }) => ({
      field,
      quote,
      method,
      confidence,
      ...("start" in place && { start: place.start, end: place.end }),
    })),
  };
}
