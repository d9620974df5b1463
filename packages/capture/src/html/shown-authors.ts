import { findDates } from "../dates/find-dates.ts";
import { comparable } from "../merge/agreement.ts";
import { isPersonName } from "../names/person.ts";
import { boxAuthors } from "./author-box.ts";
import { elementHint, isNearHeadline, lineHint, linesBelow } from "./author-hints.ts";
import { authorNameClass, authorPath, bylineClass, bylineStart, notByline } from "./author-words.ts";
import { signedAuthors } from "./bylines.ts";
import type { Headline } from "./headline.ts";
import type { HintList } from "./marked-authors.ts";
import { attribute, outward, type PageElement, type PageText, textOf, textRuns } from "./page.ts";
import type { Hint, PageFacts } from "./page-facts.ts";
import { namesIn } from "./people.ts";

/** What the page shows of its authors, source by source. */
export function shownAuthors(facts: PageFacts, headline: Headline | undefined): readonly HintList[] {
  const links = authorLinks(facts, headline);
  const isRel = links.some((hint) => /\bauthor\b/.test(attribute(hint.element ?? facts.page.root, "rel") ?? ""));
  return [
    { marking: isRel ? "marked" : "shown", hints: links },
    signedAuthors(facts, headline),
    { marking: "shown", hints: bylineElements(facts, headline) },
    { marking: "shown", hints: nameUnderHeadline(facts, headline) },
    { marking: "shown", hints: boxAuthors(facts, headline) },
  ];
}

/** Links to authors' pages near the headline, and only those close to the first: no list of all of the site's authors. */
function authorLinks(facts: PageFacts, headline: Headline | undefined): readonly Hint[] {
  const named = facts.page.named("a").filter((element) => {
    if (!isOwnRegion(element, headline) || !isNearHeadline(element, headline)) return false;
    const isRel = /\bauthor\b/.test(attribute(element, "rel") ?? "");
    if (!isRel && (!authorPath.test(attribute(element, "href") ?? "") || isInProse(element))) return false;
    return elementHint(element, "author link").some(({ words }) => {
      // The title of another story may begin with a name.
      const isTitle = !isRel && words.length > 40 && namesIn(words, "shown", []).join(" ").length * 2 < words.length;
      return !isTitle && namesIn(words, "marked", []).length > 0;
    });
  });
  const [first] = named;
  if (first === undefined) return [];
  return named
    .filter((element) => element.order < first.order + 30)
    .slice(0, 10)
    .flatMap((element) => elementHint(element, "author link"));
}

/** A text links to the people it is about: in a long paragraph, or behind more words than a byline begins with. */
function isInProse(element: PageElement): boolean {
  const paragraph = above(element, "p");
  if (paragraph === undefined) return false;
  const runs = textRuns(paragraph, 60);
  return lengthOf(runs) > 200 || lengthOf(runs.filter(({ end }) => end <= element.start)) > 45;
}

function lengthOf(runs: readonly PageText[]): number {
  return runs.reduce((sum, { text }) => sum + text.trim().length, 0);
}

/** An item of a list that tells of another story: more stands in it than who wrote it and when, but not the headline. */
function isOfOtherStory(element: PageElement, headline: Headline | undefined): boolean {
  const story = above(element, "li");
  if (story === undefined || outward(headline?.element).includes(story)) return false;
  return textOf(story, 60).length > textOf(element, 60).length + 35;
}

/** The nearest element of a name around another one, a few steps up. */
function above(element: PageElement, name: string): PageElement | undefined {
  return outward(element.parent, 7).find((each) => each.name === name);
}

/** Content, or what only looks like furniture by its classes but stands right at the headline. */
function isOwnRegion(element: PageElement, headline: Headline | undefined): boolean {
  if (element.region === "content") return true;
  const at = headline?.element?.order;
  return element.region === "furniture" && at !== undefined && Math.abs(element.order - at) < 40;
}

function bylineElements(facts: PageFacts, headline: Headline | undefined): readonly Hint[] {
  const marked = facts.page.classed(isBylineClass).filter(mayHoldByline);
  const near = marked.filter((element) => isNearHeadline(element, headline) && !isOfOtherStory(element, headline));
  // A box about the author may also stand below the text; there only a class that says "author's name" is believed.
  const named = marked.filter(
    (element) => element.region === "content" && authorNameClass.test(attribute(element, "class") ?? ""),
  );
  const hints = [...near.slice(0, 30), ...named.slice(0, 3)].flatMap((element) =>
    elementHint(element, "byline element"),
  );
  const title = comparable(headline?.title ?? "");
  // What the headline says as well is what the page is about.
  const first = hints.find(({ words }) =>
    namesIn(words, "shown", []).some((name) => !title.includes(comparable(name)) || bylineStart.test(words)),
  );
  return first === undefined ? [] : [first];
}

function mayHoldByline({ region, name, parent }: PageElement): boolean {
  if (region === "comments" || region === "hidden" || /^(?:body|article|main|html|img)$/.test(name)) return false;
  // "fn" within a heading is the name of the work (hProduct, hReview).
  return !/^h[1-6]$/.test(parent?.name ?? "");
}

function isBylineClass(words: string): boolean {
  if (!bylineClass.test(words)) return false;
  return words.split(/\s+/).some((word) => bylineClass.test(word) && !notByline.test(word));
}

/** A line under the headline that is a name and nothing else; or a name and the date, which is a byline. */
function nameUnderHeadline(facts: PageFacts, headline: Headline | undefined): readonly Hint[] {
  for (const line of linesBelow(facts, headline)) {
    const [words = "", ...rest] = line.text.split(/\s*[|·•/–]\s*/);
    if (line.region !== "content" || !isPersonName(words.replace(/,$/, ""))) continue;
    const isDated = findDates(rest.join(" "), facts.language).length > 0;
    if (isDated || rest.join("") === "") return [lineHint(facts, line, isDated ? "byline" : "name under headline")];
  }
  return [];
}
