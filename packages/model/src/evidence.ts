import type { Variable } from "./variables.ts";

/** Where a value was read in the source. Offsets count UTF-16 units; `end` is exclusive. */
export type EvidencePlace =
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  /** In a page: a CSS selector for people and tools, with the offsets in the page's source where they are known. */
  | { readonly kind: "selector"; readonly selector: string; readonly start?: number; readonly end?: number }
  /** In a part of a file – "page 1", "XMP", "docProps/core.xml" – with the way to the value, or its offsets in the text. */
  | {
      readonly kind: "part";
      readonly part: string;
      readonly path?: string;
      readonly start?: number;
      readonly end?: number;
    }
  /** In the answer of a service that was asked about an identifier. */
  | {
      readonly kind: "answer";
      /** "Crossref". */
      readonly service: string;
      /** What was asked. */
      readonly address: string;
      /** The way to the value in the answer: `message.author[0].family`. */
      readonly path: string;
      /** Under which licence the service gives its data, as far as it says so. */
      readonly licence: string;
    };

/** Why a field has its value: what was read, where, how, and how sure that is. */
export interface Evidence {
  readonly field: Variable | "type";
  /** The value as it stands in the record, in words: "Levine, Steven I.", "2019-02-19". */
  readonly value: string;
  /** The words of the source that say so, unchanged. */
  readonly quote: string;
  readonly place: EvidencePlace;
  /** The rule that read it, for people: "signature after the bibliography", "meta citation_title". */
  readonly method: string;
  /** 0 to 1: how often such evidence is right. */
  readonly confidence: number;
}
