export { captureFile, type FileOptions } from "./files/capture-file.ts";
export type { ReadPdf } from "./files/pdf/pdf-facts.ts";
export { captureSource } from "./capture-source.ts";
export { decodeStream } from "./decode/decode-stream.ts";
export { ownCitations, type OwnCitation } from "./html/own-citations.ts";
export { parseJsonLd } from "./html/json-ld.ts";
export { CaptureError } from "./capture-error.ts";
export type { CaptureOptions, CaptureResult, MissingFact, NoteMark, SeeAlso, SourceKind } from "./capture-result.ts";
