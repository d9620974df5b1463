import { captureFile, type CaptureOptions, type CaptureResult } from "@citable/capture";
import { readPdfApart } from "@citable/capture/threads";
import { sourceContent, type Source } from "./source.ts";

/**
 * Reads a source into records, with the evidence for each field: a page, a text, a PDF, an EPUB, a Word document, a file
 * of records, or items. It invents nothing: what is not stated is missing.
 *
 * @throws CaptureError for what cannot be read at all: empty, binary, encrypted, damaged, too large.
 * @example (await capture("<title>Ferries of the North</title>…")).records[0]?.item.fields.title → "Ferries of the North"
 */
export async function capture(source: Source, options: CaptureOptions = {}): Promise<CaptureResult> {
  return captureFile(sourceContent(source), { ...options, readPdf: readPdfApart });
}
