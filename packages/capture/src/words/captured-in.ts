import { issueIn, type Catalogue, type Issue, type SourceRecord } from "@citable/model";
import type { CaptureResult } from "../capture-result.ts";

/** What was read from a source, as its reader is told it: all issues and missing facts in the words of a catalogue. */
export function capturedIn(catalogue: Catalogue, captured: CaptureResult): CaptureResult {
  const said = (issues: readonly Issue[]): readonly Issue[] => issues.map((issue) => issueIn(catalogue, issue));
  const told = (record: SourceRecord): SourceRecord => ({ ...record, issues: said(record.issues) });
  return {
    ...captured,
    records: captured.records.map(told),
    references: captured.references.map(told),
    missing: captured.missing.map((fact) => ({ ...fact, message: catalogue[fact.message] ?? fact.message })),
    issues: said(captured.issues),
  };
}
