import type { CaptureResult } from "@citable/capture";
import type { PrintedCitation } from "@citable/guides";
import { toCslJson, type SourceRecord } from "@citable/model";
import type { CitedRecord } from "../front-door/cite.ts";

/** One record with its citations, as `cite --format json` writes it. */
export function citedJson(entry: CitedRecord, captured: CaptureResult): object {
  const { record, citations, missing, advice: advised, repairs } = entry;
  return {
    record: toCslJson(record.item),
    evidence: record.evidence,
    citations: citations.map(citationJson),
    missing,
    advice: advised,
    repairs,
    references: referencesJson(captured),
  };
}

function citationJson({ style, form, text, html, markdown }: PrintedCitation): object {
  return { style, form, text, html, markdown };
}

/** The works that a source's own bibliography lists, as CSL-JSON. */
export function referencesJson({ references }: CaptureResult): readonly object[] {
  return references.map(({ item }) => toCslJson(item));
}

/** One record with all that is known about it, as `record --evidence` writes it. */
export function evidenceJson({ item, evidence, issues }: SourceRecord, captured: CaptureResult): object {
  const { seeAlso, notes, missing } = captured;
  return {
    record: toCslJson(item),
    evidence,
    missing,
    issues: [...captured.issues, ...issues],
    references: captured.references.map((reference) => ({
      record: toCslJson(reference.item),
      evidence: reference.evidence,
    })),
    seeAlso,
    notes,
  };
}

/** Whether a source is a list, so that what is written of it is one too, whatever the list's length. */
export function isList({ kind, text, records }: CaptureResult): boolean {
  if (kind === "records" || records.length > 1) return true;
  return kind === "csl-json" && text.trimStart().startsWith("[");
}

/** JSON for people and programs: one object for one source, a list for several or for a list. */
export function jsonText(values: readonly object[], asList: boolean): string {
  const [first] = values;
  return JSON.stringify(asList || first === undefined ? values : first, undefined, 2);
}
