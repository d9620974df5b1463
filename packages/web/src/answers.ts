import { isObject, numberOf, objectsOf, textOf, type JsonObject } from "./json.ts";

/** An item in CSL-JSON, as the server sends and takes it. */
export type WireItem = JsonObject;

/** Where a value of a record was read, and how sure that is. */
export interface Evidence {
  readonly field: string;
  readonly quote: string;
  readonly method: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Offsets in the source, where they are known. */
  readonly start?: number;
  readonly end?: number;
}

export interface CapturedRecord {
  readonly item: WireItem;
  readonly evidence: readonly Evidence[];
}

/** What was read from a source. */
export interface Captured {
  readonly kind: "html" | "text" | "csl-json";
  readonly text: string;
  readonly records: readonly CapturedRecord[];
  readonly references: readonly CapturedRecord[];
  readonly seeAlso: readonly { readonly heading: string; readonly start: number; readonly end: number }[];
  readonly notes: readonly {
    readonly mark: string;
    readonly found: boolean;
    readonly start: number;
    readonly end: number;
  }[];
  readonly missing: readonly { readonly field: string; readonly message: string }[];
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}

/** A source cited in one style. */
export interface Cited {
  /** The forms that have something to print. */
  readonly citations: readonly { readonly form: string; readonly html: string }[];
  readonly missing: readonly { readonly field: string; readonly advice: string; readonly rule: string }[];
  readonly repairs: readonly { readonly what: string; readonly why: string }[];
}

/** A style that can be chosen. */
export interface StyleChoice {
  /** What the server is asked for: a name by edition, or the style's id. */
  readonly name: string;
  readonly title: string;
}

export function readCaptured(json: unknown): Captured {
  const answer = isObject(json) ? json : {};
  return {
    kind: readKind(answer["kind"]),
    text: textOf(answer, "text"),
    records: objectsOf(answer["records"]).map(readRecord),
    references: objectsOf(answer["references"]).map(readRecord),
    seeAlso: objectsOf(answer["seeAlso"]).map((entry) => ({
      heading: textOf(entry, "heading"),
      start: numberOf(entry, "start") ?? 0,
      end: numberOf(entry, "end") ?? 0,
    })),
    notes: objectsOf(answer["notes"]).map((note) => ({
      mark: textOf(note, "mark"),
      found: textOf(note, "note") !== "",
      start: numberOf(note, "start") ?? 0,
      end: numberOf(note, "end") ?? 0,
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

export function readCited(json: unknown): Cited {
  const answer = isObject(json) ? json : {};
  return {
    citations: objectsOf(answer["citations"])
      .map((citation) => ({ form: textOf(citation, "form"), html: textOf(citation, "html") }))
      .filter(({ html }) => html.trim() !== ""),
    missing: objectsOf(answer["missing"]).map((gap) => ({
      field: textOf(gap, "field"),
      advice: textOf(gap, "advice"),
      rule: textOf(gap, "rule"),
    })),
    repairs: objectsOf(answer["repairs"]).map((repair) => ({
      what: textOf(repair, "what"),
      why: textOf(repair, "why"),
    })),
  };
}

export function readStyles(json: unknown): readonly StyleChoice[] {
  return objectsOf(json)
    .map((style) => ({ name: textOf(style, "name") || textOf(style, "id"), title: textOf(style, "title") }))
    .filter((style) => style.name !== "");
}

function readKind(value: unknown): Captured["kind"] {
  return value === "html" || value === "csl-json" ? value : "text";
}

function readRecord(record: JsonObject): CapturedRecord {
  return {
    item: isObject(record["item"]) ? record["item"] : {},
    evidence: objectsOf(record["evidence"]).map(readEvidence),
  };
}

function readEvidence(evidence: JsonObject): Evidence {
  const place = isObject(evidence["place"]) ? evidence["place"] : {};
  const start = numberOf(place, "start");
  const end = numberOf(place, "end");
  return {
    field: textOf(evidence, "field"),
    quote: textOf(evidence, "quote"),
    method: textOf(evidence, "method"),
    confidence: numberOf(evidence, "confidence") ?? 0,
    ...(start === undefined || end === undefined ? {} : { start, end }),
  };
}
