import type { CaptureOptions, CaptureResult } from "./capture-result.ts";
import { captureCslJson } from "./csl-json/capture-csl-json.ts";
import { decodeSource } from "./decode/decode.ts";
import { captureHtml } from "./html/capture-html.ts";
import { sourceKind, type TextKind } from "./source-kind.ts";
import { type ReadSource, type ReadWorks, withReferences } from "./references/listed-work.ts";
import { captureText } from "./text/capture-text.ts";

export interface SourceOptions extends CaptureOptions {
  /** Reads the works that the source lists; without it they are not read. */
  readonly readWorks?: ReadWorks;
}

/**
 * Reads a source – a saved page, text copied from one, or CSL-JSON – into records, with the evidence for each field.
 * It invents nothing: what is not stated is listed as missing.
 *
 * @throws CaptureError for what cannot be read at all: empty, binary, too large.
 * @example captureSource("<title>Ferries</title>…").records[0]?.item.fields.title → "Ferries"
 */
export function captureSource(source: Uint8Array | string, options: SourceOptions = {}): CaptureResult {
  const { readWorks } = options;
  const read = readSource(source, options);
  return readWorks === undefined ? read.captured : withReferences(read, readWorks);
}

/** Reads a source but for the works that it lists. */
export function readSource(source: Uint8Array | string, options: CaptureOptions): ReadSource {
  const { text, issues } = decodeSource(source);
  const { captured, listed } = readAs(sourceKind(text, options.name), text, options);
  return { captured: { ...captured, issues: [...issues, ...captured.issues] }, listed };
}

function readAs(kind: TextKind, text: string, options: CaptureOptions): ReadSource {
  switch (kind) {
    case "html":
      return captureHtml(text, options);
    case "csl-json":
      return { captured: captureCslJson(text), listed: [] };
    case "text":
      return captureText(text);
  }
}
