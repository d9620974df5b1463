import type { CaptureOptions, CaptureResult } from "../capture-result.ts";

export function captureHtml(text: string, options: CaptureOptions): CaptureResult {
  void options;
  return { kind: "html", text, records: [], references: [], seeAlso: [], notes: [], missing: [], issues: [] };
}
