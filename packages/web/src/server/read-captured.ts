import { isJsonObject, type JsonObject } from "@citable/model";
import type { Captured, CapturedRecord, Evidence } from "../answers.ts";
import { objectsOf, textOf } from "../json.ts";

/** Reads the server's answer on a source; what is not as it should be is left out. */
export function readCaptured(json: unknown): Captured {
  const answer = isJsonObject(json) ? json : {};
  const { kind } = answer;
  return {
    kind: kind === "html" || kind === "csl-json" ? kind : "text",
    text: textOf(answer, "text"),
    records: objectsOf(answer["records"]).map(readRecord),
    references: objectsOf(answer["references"]).map(readRecord),
    seeAlso: objectsOf(answer["seeAlso"]).map((entry) => ({ heading: textOf(entry, "heading"), ...rangeOf(entry) })),
    notes: objectsOf(answer["notes"]).map((note) => ({
      mark: textOf(note, "mark"),
      found: textOf(note, "note") !== "",
      ...rangeOf(note),
    })),
    missing: objectsOf(answer["missing"]).map((gap) => ({
      field: textOf(gap, "field"),
      message: textOf(gap, "message"),
    })),
    issues: objectsOf(answer["issues"]).map((issue) => ({
      code: textOf(issue, "code"),
      message: textOf(issue, "message"),
    })),
  };
}

function readRecord(record: JsonObject): CapturedRecord {
  return {
    item: isJsonObject(record["item"]) ? record["item"] : {},
    evidence: objectsOf(record["evidence"]).map(readEvidence),
  };
}

function readEvidence(evidence: JsonObject): Evidence {
  const place = isJsonObject(evidence["place"]) ? evidence["place"] : {};
  const confidence = evidence["confidence"];
  return {
    field: textOf(evidence, "field"),
    quote: textOf(evidence, "quote"),
    method: textOf(evidence, "method"),
    confidence: typeof confidence === "number" ? confidence : 0,
    ...(typeof place["start"] === "number" && typeof place["end"] === "number" && rangeOf(place)),
  };
}

function rangeOf(place: JsonObject): { readonly start: number; readonly end: number } {
  const { start, end } = place;
  return { start: typeof start === "number" ? start : 0, end: typeof end === "number" ? end : 0 };
}
