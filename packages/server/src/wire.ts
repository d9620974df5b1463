import type { Advice, Language, Missing, PrintedCitation, Repair } from "@citable/guides";
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
export const forms = ["bibliography", "note", "short-note", "in-text"] as const;
export type Form = (typeof forms)[number];

/** A style as a request names it: a name by edition ("mla@9") or an id; or a house style's text, or its address. */
export type NamedStyle =
  | { readonly style: string; readonly house?: never }
  | { readonly house: string; readonly style?: never };

/** Body of `POST /api/v1/cite`, and the language that its sender reads. */
export type CiteQuestion = NamedStyle & {
  readonly item: unknown;
  readonly forms?: readonly Form[];
  readonly locale?: string;
  /** Switches every repair off: pure CSL. */
  readonly exact?: boolean;
  readonly language?: Language;
};

/** Answer to `POST /api/v1/cite`. */
export interface CiteAnswer {
  /** The style that was used; the notice says what its name does not. */
  readonly style: {
    readonly name: string;
    readonly title: string;
    readonly notice?: string;
    readonly house?: { readonly name: string; readonly contact?: string };
  };
  readonly citations: readonly Pick<PrintedCitation, "style" | "form" | "text" | "html" | "markdown">[];
  readonly missing: readonly Missing[];
  readonly advice: readonly Advice[];
  readonly repairs: readonly Repair[];
  /** Why a form that was asked for is not among the citations, and the like. */
  readonly issues: readonly Issue[];
}

/** One line of the answer to `GET /api/v1/styles`. */
export interface StyleAnswer {
  readonly id: string;
  readonly title: string;
  /** The name by edition, where it has one. */
  readonly name?: string;
}
