import { detectFormat, FormatError } from "@citable/formats";
import type { SourceRecord } from "@citable/model";
import { CaptureError } from "../../capture-error.ts";
import type { CaptureResult } from "../../capture-result.ts";

/** Reads a file of records – BibTeX, RIS and their like; undefined when it looks like none of them. */
export function captureRecords(text: string, name: string): CaptureResult | undefined {
  const format = detectFormat(text, name);
  if (format?.read === undefined) return undefined;
  try {
    const { value, issues } = format.read(text);
    const records = value.map((item): SourceRecord => ({ item, evidence: [], issues: [] }));
    return { kind: "records", text, records, references: [], seeAlso: [], notes: [], missing: [], issues };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new CaptureError("unreadable-file", error.message);
  }
}
