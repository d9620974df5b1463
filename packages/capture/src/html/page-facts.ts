import type { CalendarDate } from "@citable/model";
import type { LinkedFacts, PlacedNode } from "./json-ld.ts";
import type { TextLanguage } from "./text-language.ts";
import type { MetaTags } from "./meta-tags.ts";
import type { Page, PageElement } from "./page.ts";
import type { PagePlace } from "./page-evidence.ts";
import type { Signal } from "./trust.ts";
import type { VisibleLine, VisibleText } from "./visible-text.ts";

/** Everything that the readers of single facts look into. */
export interface PageFacts {
  readonly page: Page;
  readonly meta: MetaTags;
  readonly linked: LinkedFacts;
  /** The objects of JSON-LD that describe the page itself; not what they only mention. */
  readonly subjects: readonly PlacedNode[];
  /** The same of what microdata and RDFa say in schema.org's words. */
  readonly markedSubjects: readonly PlacedNode[];
  readonly visible: VisibleText;
  /** The citations under the heading "Cite this": what they say is read as that, not as the page's own text. */
  readonly citeBox: readonly VisibleLine[];
  /** The page's own address, from the page or from whoever fetched it. */
  readonly address: URL | undefined;
  /** The language the page declares (BCP 47). */
  readonly language: string | undefined;
  readonly textLanguage: TextLanguage | undefined;
}

/** Words that a signal offers for a field, before they are cleaned and compared. */
export interface Hint {
  readonly signal: Signal;
  readonly words: string;
  readonly place: PagePlace;
  readonly element?: PageElement;
  /** How far the signal's usual trust holds here, 0 to 1; 1 where it is not given. */
  readonly share?: number;
  /** Whether the words are what an account of a site is called: it may be a person's name or not. */
  readonly isAccount?: boolean;
}

/** A date that a signal offers. */
export interface DateHint {
  readonly signal: Signal;
  readonly date: CalendarDate;
  readonly place: PagePlace;
  /** The source counts in universal time: the day may be the neighbour of the page's own. */
  readonly isUniversal?: boolean;
}
