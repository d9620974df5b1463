import type { Headline } from "./headline.ts";
import { attribute, type PageElement, textRuns } from "./page.ts";
import { attributePlace, shownPlace, wordsPlace } from "./page-evidence.ts";
import type { Hint, PageFacts } from "./page-facts.ts";
import type { Signal } from "./trust.ts";
import type { VisibleLine } from "./visible-text.ts";

/** The words of an element that may name authors; what stands in elements of its own is on a line of its own. */
export function elementHint(element: PageElement, signal: Signal): readonly Hint[] {
  const isData = element.name === "meta" || element.name === "link" || element.name === "data";
  const content = isData ? attribute(element, "content") : undefined;
  const words = content ?? linesOfElement(element);
  const place = content === undefined ? wordsPlace(element) : attributePlace(element, "content");
  return words === "" || words.length > 300 ? [] : [{ signal, words, place, element }];
}

function linesOfElement(element: PageElement): string {
  let words = "";
  let last: PageElement | undefined;
  for (const { run, parent } of placedRuns(element)) {
    words += last === undefined || last === parent ? run : `\n${run}`;
    last = parent;
  }
  return words.trim();
}

function placedRuns(element: PageElement): readonly { readonly run: string; readonly parent: PageElement }[] {
  const wanted = new Set(textRuns(element, 60));
  const found: { run: string; parent: PageElement }[] = [];
  const open: PageElement["children"] = [...element.children].reverse();
  const parents = new Map(open.map((child) => [child, element]));
  for (let node = open.pop(); node !== undefined && found.length < 60; node = open.pop()) {
    const parent = parents.get(node) ?? element;
    if (node.kind === "text") {
      if (wanted.has(node)) found.push({ run: node.text, parent });
      continue;
    }
    for (const child of node.children.toReversed()) {
      parents.set(child, node);
      open.push(child);
    }
  }
  return found;
}

/** Elements between just above the headline and some way below it: where bylines stand. */
export function isNearHeadline(element: PageElement, headline: Headline | undefined): boolean {
  const at = headline?.element?.order;
  return at === undefined || (element.order > at - 60 && element.order < at + 250);
}

/** The next few lines after the headline, up to the first paragraph of the text. */
export function linesBelow(facts: PageFacts, headline: Headline | undefined): readonly VisibleLine[] {
  const order = headline?.element?.order;
  if (order === undefined) return [];
  const at = facts.visible.lines.findIndex((line) => line.element.order > order);
  const below = at < 0 ? [] : facts.visible.lines.slice(at, at + 8);
  const prose = below.findIndex((line) => line.text.length > 400);
  return prose < 0 ? below : below.slice(0, prose);
}

/** Words of a line, or all of it, as a hint. */
export function lineHint(
  facts: PageFacts,
  line: VisibleLine,
  signal: "byline" | "name under headline" | "author box",
  words: string = line.text,
): Hint {
  const at = line.start + line.text.indexOf(words);
  return { signal, words, place: shownPlace(facts, { start: at, end: at + words.length }) };
}
