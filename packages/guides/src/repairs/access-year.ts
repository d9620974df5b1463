import type { Branch, DateElement, Element, IndependentStyle, TextElement } from "@citable/csl";
import { reachOf } from "../style/reach.ts";
import { rewriteStyle } from "@citable/styles";
import { visitAll, visitReachable, visitStyle } from "../style/visit.ts";
import type { StyleRepair } from "./repair-kinds.ts";

/**
 * Some styles print the year of access where the year of publication is not known. A reader takes it for the year of
 * the work, so what the style prints for “no date” stands there instead, and the access date keeps its own year.
 */
export const accessYear: StyleRepair = {
  kind: "style",
  name: "access-year",
  applies: ({ item }) => item.dates.issued === undefined && item.dates.accessed !== undefined,
  change: withoutAccessYears,
  reason: () => ({
    what: "The year of access does not stand for the year of publication.",
    why: "The work's own date is not known, and the style would print the year of access in its place.",
  }),
};

/** The style as it never prints the year of access for that of publication; the same style where it does not. */
export function withoutAccessYears(style: IndependentStyle): IndependentStyle {
  const borrowing = borrowingDates(style);
  if (borrowing.size === 0) return style;
  const instead = noDate(style);
  return rewriteStyle(style, (element) => {
    if (element.kind !== "date") return element;
    if (borrowing.has(element)) return instead;
    return element.variable === "accessed" && lacksYear(element) ? withYear(element) : element;
  });
}

/** Year-only access dates in a branch beside one that prints the date of publication, with no words of their own. */
function borrowingDates(style: IndependentStyle): ReadonlySet<Element> {
  const borrowing = new Set<Element>();
  const years = reachOf(style, isAccessYear);
  if (years.macros.size === 0 && !years.from(layouts(style))) return borrowing;
  const words = reachOf(style, isWords);
  const publication = reachOf(style, (element) => element.kind === "date" && element.variable === "issued");
  const isAboutPublication = ({ conditions, children }: Branch): boolean =>
    conditions.some((each) => each.kind === "variable" && each.values.includes("issued")) || publication.from(children);
  visitStyle(style, (element) => {
    if (element.kind !== "choose" || !element.branches.some(isAboutPublication)) return;
    for (const { children } of element.branches) {
      if (years.from(children) && !words.from(children)) collectYears(children, style, borrowing);
    }
  });
  return borrowing;
}

function layouts({ citation, bibliography }: IndependentStyle): readonly Element[] {
  return [...citation.layout.children, ...(bibliography?.layout.children ?? [])];
}

function collectYears(elements: readonly Element[], style: IndependentStyle, into: Set<Element>): void {
  visitReachable(style, elements, (element) => {
    if (isAccessYear(element)) into.add(element);
  });
}

function isAccessYear(element: Element): boolean {
  return element.kind === "date" && element.variable === "accessed" && printsYearOnly(element);
}

/** Words that introduce an access date: "cited 2019" is what it says. */
function isWords(element: Element): boolean {
  if (element.kind !== "text") return false;
  if (element.source.kind === "term")
    return !["circa", "no date", "open-quote", "close-quote"].includes(element.source.term);
  return element.source.kind === "value" && /\p{L}/u.test(element.source.value);
}

function printsYearOnly(element: DateElement): boolean {
  if (element.form !== undefined) return element.shownParts === "year";
  return element.parts.length > 0 && element.parts.every((part) => part.name === "year");
}

function lacksYear(element: DateElement): boolean {
  return element.form === undefined && element.parts.length > 0 && !element.parts.some((part) => part.name === "year");
}

/** "February 19" becomes the locale's full date: its year stood elsewhere. */
function withYear(element: DateElement): DateElement {
  return { ...element, form: "text", shownParts: "year-month-day", parts: [], delimiter: "" };
}

/** What the style prints for a missing date; nothing where it has nothing. */
function noDate(style: IndependentStyle): TextElement | undefined {
  const found: TextElement[] = [];
  visitAll([...(style.bibliography?.layout.children ?? []), ...[...style.macros.values()].flat()], (element) => {
    if (element.kind === "text" && element.source.kind === "term" && element.source.term === "no date")
      found.push(element);
  });
  const [first] = found;
  return first ?? (style.class === "in-text" && style.info.format !== "numeric" ? plainNoDate : undefined);
}

const plainNoDate: TextElement = {
  kind: "text",
  at: undefined,
  prefix: "",
  suffix: "",
  formatting: undefined,
  display: undefined,
  textCase: undefined,
  stripPeriods: false,
  quotes: false,
  source: { kind: "term", term: "no date", form: "short", plural: false },
};
