import type { Issue, SourceRecord } from "@citable/model";
import type { FieldEvidence } from "../reading/reading.ts";
import type { ListedReference } from "./read-list.ts";
import { referenceIssue } from "../words/reference-issue.ts";

/** The references of a text as records, and what was left out. */
export interface ListedRecords {
  readonly records: readonly SourceRecord[];
  readonly issues: readonly Issue[];
}

// Below this a line is more likely prose, or a heading between references.
const leastConfidence = 0.3;

/** What was read of a list as records; undefined when most of its lines are no references. */
export function recordsOfList(listed: readonly ListedReference[]): ListedRecords | undefined {
  const sure = listed.filter(({ confidence }) => confidence >= leastConfidence);
  if (sure.length === 0 || sure.length * 2 < listed.length) return undefined;
  const left = listed.filter((each) => !sure.includes(each));
  return { records: sure.map(asRecord), issues: left.map(({ text }) => leftOut(text)) };
}

function leftOut(text: string): Issue {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  const kind = { code: "no-reference", severity: "warning" } as const;
  return referenceIssue(kind, "This line does not look like a reference and was left out: “{line}”", { line: shown });
}

const method = "fields of the reference, by the trained reader";

function asRecord({ record, evidence, issues }: ListedReference): SourceRecord {
  return { item: record, evidence: evidence.map(asEvidence), issues };
}

function asEvidence({ field, value, text, start, end, confidence }: FieldEvidence): SourceRecord["evidence"][number] {
  return { field, value, quote: text, place: { kind: "text", start, end }, method, confidence };
}
