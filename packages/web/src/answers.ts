import type { LabelledSpan } from "@citable/references";

/** An item in CSL-JSON, as it is kept and edited. */
export type WireItem = Readonly<Record<string, unknown>>;

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

/** A reference of a list, cut into its fields. Offsets are those of the source. */
export interface ReferenceLine {
  readonly start: number;
  readonly end: number;
  readonly spans: readonly LabelledSpan[];
  /** Whether a person changed a field of it. */
  readonly corrected?: boolean;
}

/** Something to tell of a source or file. */
export interface Noticed {
  readonly code: string;
  /** In English, or in the reader's language where the server said it. */
  readonly message: string;
  readonly german?: string;
}

/** What was read from a source. */
export interface Captured {
  readonly kind: "html" | "text" | "csl-json" | "records" | "pdf" | "epub" | "docx";
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
  readonly missing: readonly { readonly field: string; readonly message: string; readonly german?: string }[];
  readonly issues: readonly Noticed[];
  /** The references of a source that is a list of them. */
  readonly lines?: readonly ReferenceLine[];
}

/** A source cited in one style. */
export interface Cited {
  /** The forms that have something to print. */
  readonly citations: readonly { readonly form: string; readonly html: string }[];
  readonly missing: readonly { readonly field: string; readonly advice: string; readonly rule: string }[];
  readonly repairs: readonly { readonly what: string; readonly why: string }[];
  /** How to point to a place in a text without pages, and whether the day of access is wanted. */
  readonly advice: readonly { readonly topic: string; readonly text: string; readonly rule: string }[];
}

/** A style that can be chosen. */
export interface StyleChoice {
  /** What the pipeline is asked for: a name by edition, the style's id, or `house:` and the text of a house style. */
  readonly name: string;
  readonly title: string;
  /** Whom to ask about a house style. */
  readonly contact?: string;
}
