import { printText, type Settled } from "@citable/csl";
import { citeRecord, type CitePlace, type CiteResult, type Missing } from "@citable/guides";
import type { Item } from "@citable/model";
import type { ReadyStyle } from "../styles/style-file.ts";

/** What the box shows of a source: the guides' forms, and the short note that follows a first one. */
export type ShownForm = "bibliography" | "note" | "short-note" | "in-text";

/** One citation as it is shown and copied. */
export interface ShownCitation {
  readonly form: ShownForm;
  readonly output: Settled;
  readonly text: string;
}

/** Everything the box shows of an item in a style. */
export interface Cited {
  readonly citations: readonly ShownCitation[];
  readonly missing: readonly Missing[];
}

/** A passage of the source: "paragraph", "4". */
export interface Passage {
  readonly label: string;
  readonly locator: string;
}

/** Where an item is cited, and by which words its names are known from its common words. */
export interface CitedPlace {
  readonly passage?: Passage | undefined;
  /** The source's own running text. */
  readonly context?: string;
}

/** Cites an item in every form that its style has, pointing to a passage if one is given. */
export function citeItem(item: Item, style: ReadyStyle, { passage, context = "" }: CitedPlace): Cited {
  const record = { item, evidence: [], issues: [] };
  const first = citeRecord(record, style, { place: { ...passage }, context });
  const citations = shown(first);
  if (style.style.class === "note") {
    const place: CitePlace = { ...passage, position: "subsequent" };
    const [short] = shown(citeRecord(record, style, { forms: ["note"], place, context }));
    const isShorter = short !== undefined && citations.every(({ text }) => text !== short.text);
    if (isShorter) citations.push({ ...short, form: "short-note" });
  }
  return { citations, missing: first.missing };
}

function shown({ citations }: CiteResult): ShownCitation[] {
  return citations.map(({ form, output }) => ({ form, output, text: printText(output) }));
}
