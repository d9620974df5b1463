import { captureFile, type CaptureOptions, type CaptureResult, type ReadWorks } from "@citable/capture";
import { readPdfApart } from "@citable/capture/threads";
import { sourceContent, type Source } from "./source.ts";

/** The trained reader, loaded when a source lists works. */
export async function openWorks(): Promise<ReadWorks> {
  const references = await import("./references.ts");
  return references.openWorks();
}

/**
 * Reads a source into records, with the evidence for each field: a page, a text, a PDF, an EPUB, a Word document, a file
 * of records, or items. It invents nothing: what is not stated is missing.
 *
 * @throws CaptureError for what cannot be read at all: empty, binary, encrypted, damaged, too large.
 * @example (await capture("<title>Ferries of the North</title>…")).records[0]?.item.fields.title → "Ferries of the North"
 */
export async function capture(source: Source, options: CaptureOptions = {}): Promise<CaptureResult> {
  return captureFile(sourceContent(source), { ...options, readPdf: readPdfApart, openWorks });
}
