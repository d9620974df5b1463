import type { Evidence, Issue } from "@citable/model";

/** An item in CSL-JSON, as it travels. */
export type WireItem = Readonly<Record<string, unknown>>;

/** A record as it travels: its item in CSL-JSON, with the evidence for each field. */
export interface WireRecord {
  readonly item: WireItem;
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/** Answer to `POST /api/v1/capture`. Every offset counts UTF-16 units of `text`. */
export interface CaptureAnswer {
  readonly kind: "html" | "text" | "csl-json" | "records" | "pdf" | "epub" | "docx";
  readonly text: string;
  readonly records: readonly WireRecord[];
  readonly references: readonly WireRecord[];
  readonly seeAlso: readonly { readonly heading: string; readonly start: number; readonly end: number }[];
  readonly notes: readonly {
    readonly mark: string;
    readonly start: number;
    readonly end: number;
    readonly note?: string;
  }[];
  readonly missing: readonly { readonly field: string; readonly message: string }[];
  readonly issues: readonly Issue[];
}

/** The forms in which one source can be cited. */
export const forms = ["bibliography", "note", "in-text"] as const;
export type Form = (typeof forms)[number];

/** Body of `POST /api/v1/cite`. */
export interface CiteQuestion {
  readonly item: unknown;
  /** A name by edition ("mla@9") or a style's id. */
  readonly style: string;
  readonly forms?: readonly Form[];
  readonly locale?: string;
  /** Switches every repair off: pure CSL. */
  readonly exact?: boolean;
}

/** Answer to `POST /api/v1/cite`. */
export interface CiteAnswer {
  readonly citations: readonly {
    readonly style: string;
    readonly form: string;
    readonly text: string;
    readonly html: string;
    readonly markdown: string;
  }[];
  readonly missing: readonly { readonly field: string; readonly advice: string; readonly rule: string }[];
  readonly repairs: readonly { readonly what: string; readonly why: string }[];
}

/** One line of the answer to `GET /api/v1/styles`. */
export interface StyleAnswer {
  readonly id: string;
  readonly title: string;
  /** The name by edition, where it has one. */
  readonly name?: string;
}
