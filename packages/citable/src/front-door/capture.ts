import { captureSource, type CaptureOptions, type CaptureResult } from "@citable/capture";
import { sourceContent, type Source } from "./source.ts";

/**
 * Reads a source into records, with the evidence for each field. It invents nothing: what is not stated is missing.
 *
 * @throws CaptureError for what cannot be read at all: empty, binary, too large.
 * @example capture("<title>Ferries of the North</title>…").records[0]?.item.fields.title → "Ferries of the North"
 */
export function capture(source: Source, options: CaptureOptions = {}): CaptureResult {
  return captureSource(sourceContent(source), options);
}
