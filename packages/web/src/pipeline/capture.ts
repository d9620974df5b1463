import { captureFile, type ReadWorks } from "@citable/capture";
import type { Captured } from "../answers.ts";
import { capturedRecord } from "./captured-record.ts";
import { gapInLanguages, issueInLanguages } from "./in-languages.ts";

/**
 * Reads a page, a text, a PDF, an EPUB or a Word document into the records that the app works on; `openWorks` loads the
 * reader of the works that it lists.
 * @throws CaptureError for what cannot be read at all
 */
export async function capture(
  source: Uint8Array | string,
  openWorks: () => Promise<ReadWorks>,
  name?: string,
): Promise<Captured> {
  const options = name === undefined ? { openWorks } : { openWorks, name };
  const { records, references, notes, missing, issues, ...rest } = await captureFile(source, options);
  return {
    ...rest,
    missing: missing.map(gapInLanguages),
    issues: issues.map(issueInLanguages),
    records: records.map(capturedRecord),
    references: references.map(capturedRecord),
    notes: notes.map(({ mark, start, end, note }) => ({ mark, start, end, found: note !== undefined })),
  };
}
