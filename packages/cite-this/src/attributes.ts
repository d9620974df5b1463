import type { Words } from "./words.ts";

/** A record as a page gives it: CSL-JSON, its text, or its address; null for none: the page's own text stays. */
export type GivenRecord = object | string | null | undefined;

/** The attributes of `<cite-this>`, each as markup or a framework may write it. */
export interface CiteThisAttributes {
  /** The record to cite, instead of what the page says of itself. */
  record?: GivenRecord;
  /** The styles to offer, the first one chosen: "mla@9 apa@7". */
  styles?: string | undefined;
  /** A folder of the page's own site with more styles. */
  "style-folder"?: string | undefined;
  /** The address of a house style, which becomes the first choice. */
  "house-style"?: string | undefined;
  /** Whether citations say on which day the reader has the page open; "today" unless written. */
  accessed?: "today" | "none" | undefined;
  /** Whether the reader's choice of style is kept in their browser. */
  remember?: boolean | "" | "true" | "false" | undefined;
}

/** What frameworks may set: the attributes, and the words of the box, which are a property only. */
export interface CiteThisProperties extends CiteThisAttributes {
  words?: Partial<Words> | undefined;
}

/** The detail of `cite-this-ready`: the style that is shown. */
export interface ReadyDetail {
  readonly style: string;
}

/** The detail of `cite-this-fallback`: why the element shows the publisher's own text and nothing else. */
export interface FallbackDetail {
  readonly reason: string;
}

/** The events of `<cite-this>`; they bubble. */
export interface CiteThisEvents {
  "cite-this-ready": CustomEvent<ReadyDetail>;
  "cite-this-fallback": CustomEvent<FallbackDetail>;
}
