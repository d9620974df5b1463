import { toCslJson, type SourceRecord } from "@citable/model";
import type { CapturedRecord } from "../answers.ts";

/** A record as the app keeps it: the item in CSL-JSON, and where in the source its fields stand. */
export function capturedRecord({ item, evidence }: SourceRecord): CapturedRecord {
  return {
    item: { ...toCslJson(item) },
    evidence: evidence.map(({ field, quote, method, confidence, place }) => ({
      field,
      quote,
      method,
      confidence,
      ...("start" in place && { start: place.start, end: place.end }),
    })),
  };
}
