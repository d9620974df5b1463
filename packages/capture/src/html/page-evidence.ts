import type { Evidence, Name, NameVariable, Variable } from "@citable/model";
import { type Candidate, fieldOf, printName, printReading, type Reading } from "../merge/candidate.ts";
import {
  attributeOf,
  type AttributeName,
  type Page,
  type PageElement,
  type PageText,
  selectorFor,
  textRuns,
} from "./page.ts";
import { type Signal, trust } from "./trust.ts";
import type { VisibleText } from "./visible-text.ts";

/** Where in a page's source a value stands. */
export interface PagePlace {
  /** What leads there; an element stands for its selector, which is made up for what becomes evidence only. */
  readonly selector: string | PageElement;
  readonly start?: number;
  readonly end?: number;
}

/** The place of an attribute's value. */
export function attributePlace(element: PageElement, name: AttributeName): PagePlace {
  const found = attributeOf(element, name);
  return found === undefined ? { selector: element } : { selector: element, start: found.start, end: found.end };
}

/** The place of an element's words. */
export function wordsPlace(element: PageElement): PagePlace {
  const runs = textRuns(element, 2000).filter((run) => run.text.trim() !== "");
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return { selector: element };
  const lead = first.text.length - first.text.trimStart().length;
  const trail = last.text.length - last.text.trimEnd().length;
  return {
    selector: element,
    start: first.start + lead,
    end: Math.max(last.end - trail, first.start + lead),
  };
}

/** A name with the place where it stands. */
export interface PlacedName {
  readonly name: Name;
  readonly place: PagePlace;
}

/** A candidate by a signal, with the source's words at its place as evidence. */
export function pageCandidate(page: Page, signal: Signal, reading: Reading, place: PagePlace): Candidate {
  const evidence = [pageEvidence(page, signal, { field: fieldOf(reading), value: printReading(reading) }, place)];
  return { reading, signal, confidence: trust[signal].confidence, evidence };
}

/** A candidate for a list of names, each with its own evidence. */
export function namesOnPage(page: Page, signal: Signal, field: NameVariable, names: readonly PlacedName[]): Candidate {
  return {
    reading: { kind: "names", field, names: names.map((each) => each.name) },
    signal,
    confidence: trust[signal].confidence,
    evidence: names.map(({ name, place }) => pageEvidence(page, signal, { field, value: printName(name) }, place)),
  };
}

/** Evidence of what the page says at a place. */
export function pageEvidence(
  page: Page,
  signal: Signal,
  says: { readonly field: Variable | "type"; readonly value: string },
  place: PagePlace,
): Evidence {
  const { start, end } = place;
  const selector = typeof place.selector === "string" ? place.selector : selectorFor(place.selector);
  const quote = start === undefined || end === undefined ? says.value : page.source.slice(start, end);
  const { method, confidence } = trust[signal];
  const where = start === undefined || end === undefined ? { selector } : { selector, start, end };
  return { ...says, quote, place: { kind: "selector", ...where }, method, confidence };
}

/** Where words of the visible text stand in the page. */
export function shownPlace(
  { visible }: { readonly visible: VisibleText },
  { start, end }: Pick<PageText, "start" | "end">,
): PagePlace {
  return { selector: "body", ...visible.placeOf(start, end) };
}
