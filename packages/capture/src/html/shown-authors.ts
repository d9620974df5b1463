import { isPersonName } from "../names/person.ts";
import { elementHint, isNearHeadline } from "./author-hints.ts";
import { authorPath, bylineAlone, bylineClass, bylineStart, notByline } from "./author-words.ts";
import type { Headline } from "./headline.ts";
import type { HintList } from "./marked-authors.ts";
import { attribute, type PageElement } from "./page.ts";
import type { Hint, PageFacts } from "./page-facts.ts";
import { namesIn } from "./people.ts";
import type { VisibleLine } from "./visible-text.ts";

/** What the page shows of its authors, source by source. */
export function shownAuthors(facts: PageFacts, headline: Headline | undefined): readonly HintList[] {
  const links = authorLinks(facts, headline);
  const isRel = links.some((hint) => /\bauthor\b/.test(attribute(hint.element ?? facts.page.root, "rel") ?? ""));
  return [
    { marking: isRel ? "marked" : "shown", hints: links },
    { marking: "shown", hints: bylines(facts, headline) },
    { marking: "shown", hints: bylineElements(facts, headline) },
    { marking: "shown", hints: nameUnderHeadline(facts, headline) },
  ];
}

/** Links to authors' pages near the headline, and only those close to the first: no list of all of the site's authors. */
function authorLinks(facts: PageFacts, headline: Headline | undefined): readonly Hint[] {
  const links = facts.page.named("a").filter((element) => {
    if (element.region !== "content" || !isNearHeadline(element, headline)) return false;
    return /\bauthor\b/.test(attribute(element, "rel") ?? "") || authorPath.test(attribute(element, "href") ?? "");
  });
  const named = links.filter((element) =>
    elementHint(element, "author link").some((hint) => namesIn(hint.words, "marked", []).length > 0),
  );
  const [first] = named;
  if (first === undefined) return [];
  return named
    .filter((element) => element.order < first.order + 30)
    .slice(0, 10)
    .flatMap((element) => elementHint(element, "author link"));
}

/** Lines that begin as bylines do; the name may stand on the line below. */
function bylines(facts: PageFacts, headline: Headline | undefined): readonly Hint[] {
  const { lines } = facts.visible;
  for (const [index, line] of lines.entries()) {
    if (line.region === "comments" || line.text.length > 160 || !isNearHeadline(line.element, headline)) continue;
    const next = bylineAlone.test(line.text) ? lines[index + 1] : undefined;
    const words = next === undefined ? line.text : next.text;
    if (next === undefined && !bylineStart.test(line.text)) continue;
    if (words.length < 160 && namesIn(words, "shown", []).length > 0) return [lineHint(facts, next ?? line, "byline")];
  }
  return [];
}

function lineHint(facts: PageFacts, line: VisibleLine, signal: "byline" | "name under headline"): Hint {
  const { start, end } = facts.visible.placeOf(line.start, line.end);
  return { signal, words: line.text, place: { selector: "body", start, end } };
}

function bylineElements(facts: PageFacts, headline: Headline | undefined): readonly Hint[] {
  const elements = facts.page
    .having("class")
    .filter((element) => isBylineElement(element) && isNearHeadline(element, headline));
  const hints = elements.slice(0, 30).flatMap((element) => elementHint(element, "byline element"));
  const first = hints.find((hint) => namesIn(hint.words, "shown", []).length > 0);
  return first === undefined ? [] : [first];
}

function isBylineElement(element: PageElement): boolean {
  if (
    element.region === "comments" ||
    element.region === "hidden" ||
    (/^(?:body|article|main|html|img|a)$/.test(element.name) && element.name !== "a")
  )
    return false;
  const words = attribute(element, "class") ?? "";
  return bylineClass.test(words) && !notByline.test(words);
}

/** A line under the headline that is a name and nothing else. */
function nameUnderHeadline(facts: PageFacts, headline: Headline | undefined): readonly Hint[] {
  const order = headline?.element?.order;
  if (order === undefined) return [];
  const at = facts.visible.lines.findIndex((line) => line.element.order > order);
  const below = at < 0 ? [] : facts.visible.lines.slice(at, at + 8);
  const prose = below.findIndex((line) => line.text.length > 200);
  const line = (prose < 0 ? below : below.slice(0, prose)).find(
    (each) => each.region === "content" && isPersonName(each.text.replace(/\s*[|,]$/, "")),
  );
  return line === undefined ? [] : [lineHint(facts, line, "name under headline")];
}
