import type { CaptureResult } from "@citable/capture";

/** Running text shows which words are proper nouns; JSON does not. */
export function contextOf({ kind, text }: CaptureResult): { readonly context?: string } {
  return kind === "csl-json" || kind === "records" ? {} : { context: text };
}
