import { type Issue, parseCslItems, type SourceRecord } from "@citable/model";
import { CaptureError } from "../capture-error.ts";
import type { CaptureResult } from "../capture-result.ts";

/** Reads CSL-JSON: one item or a list. Faults in it are issues, each with its path. */
export function captureCslJson(text: string): CaptureResult {
  const { value: items, issues } = parseCslItems(parseJson(text));
  const isList = text.trimStart().startsWith("[");
  const records = items.map((item, index): SourceRecord => ({
    item,
    evidence: [],
    issues: isList ? issues.filter((issue) => isAbout(issue, index)) : issues,
  }));
  const general = isList ? issues.filter((issue) => !items.some((_, index) => isAbout(issue, index))) : [];
  const left = items.length === 0 && !isList ? issues : general;
  return { kind: "csl-json", text, records, references: [], seeAlso: [], notes: [], missing: [], issues: left };
}

function isAbout(issue: Issue, index: number): boolean {
  return issue.path?.startsWith(`[${index}]`) ?? false;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CaptureError(
      "not-json",
      `The source begins like CSL-JSON but is not valid JSON: ${reason}. Correct it and try again.`,
    );
  }
}
