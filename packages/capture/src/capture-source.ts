import type { CaptureOptions, CaptureResult } from "./capture-result.ts";
import { captureCslJson } from "./csl-json/capture-csl-json.ts";
import { decodeSource } from "./decode/decode.ts";
import { captureHtml } from "./html/capture-html.ts";
import { sourceKind, type TextKind } from "./source-kind.ts";
import { captureText } from "./text/capture-text.ts";

/**
 * Reads a source – a saved page, text copied from one, or CSL-JSON – into records, with the evidence for each field.
 * It invents nothing: what is not stated is listed as missing.
 *
 * @throws CaptureError for what cannot be read at all: empty, binary, too large.
 * @example captureSource("<title>Ferries</title>…").records[0]?.item.fields.title → "Ferries"
 */
export function captureSource(source: Uint8Array | string, options: CaptureOptions = {}): CaptureResult {
  const { text, issues } = decodeSource(source);
  const result = captureAs(sourceKind(text, options.name), text, options);
  return issues.length === 0 ? result : { ...result, issues: [...issues, ...result.issues] };
}

function captureAs(kind: TextKind, text: string, options: CaptureOptions): CaptureResult {
  switch (kind) {
    case "html":
      return captureHtml(text, options);
    case "csl-json":
      return captureCslJson(text);
    case "text":
      return captureText(text);
  }
}
