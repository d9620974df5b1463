import { toCslJson, type SourceRecord } from "@citable/model";
import type { CaptureResult } from "../capture-result.ts";
import { missingFacts } from "../merge/missing.ts";
import type { Resolver } from "./resolve.ts";
import type { WorkIdentifier } from "./work-identifier.ts";

/**
 * Looks an identifier up as a source of its own: what `captureSource` answers for a file.
 * @throws ResolveError, FetchError
 */
export async function captureIdentifier(
  identifier: WorkIdentifier,
  resolver: Resolver,
  signal?: AbortSignal,
): Promise<CaptureResult> {
  const record: SourceRecord = await resolver.lookUp(identifier, signal);
  return {
    kind: "csl-json",
    text: JSON.stringify(toCslJson(record.item), undefined, 2),
    records: [record],
    references: [],
    seeAlso: [],
    notes: [],
    missing: missingFacts(record.item),
    issues: [],
  };
}
