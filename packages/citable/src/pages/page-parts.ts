/** A stretch of a page's source. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of a page that speak of it, each as stretches of its source. */
export interface PageParts {
  readonly metaTags: readonly Stretch[];
  readonly jsonLd: readonly Stretch[];
  readonly citeBox: readonly Stretch[];
  /** What a reader sees: everything else. */
  readonly shown: readonly Stretch[];
}

const patterns = {
  metaTags: /<meta\b[^>]*>/gi,
  jsonLd: /<script\b[^>]*\bld\+json\b[^>]*>[\s\S]*?<\/script>/gi,
  citeBox: /<cite-this\b[\s\S]*?<\/cite-this>/gi,
  hidden: /<(?:title|script|style|template)\b[\s\S]*?<\/(?:title|script|style|template)>|<span\b[^>]*\bZ3988\b[^>]*>/gi,
} as const;

/** @param printed citations that the page prints of itself: they are not the page's own words either */
export function pageParts(text: string, printed: readonly Stretch[] = []): PageParts {
  const [metaTags, jsonLd, citeBox, hidden] = [
    stretches(text, patterns.metaTags),
    stretches(text, patterns.jsonLd),
    stretches(text, patterns.citeBox),
    stretches(text, patterns.hidden),
  ];
  return {
    metaTags,
    jsonLd,
    citeBox,
    shown: between([...metaTags, ...jsonLd, ...citeBox, ...hidden, ...printed], text.length),
  };
}

function stretches(text: string, pattern: RegExp): readonly Stretch[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

function between(taken: readonly Stretch[], length: number): readonly Stretch[] {
  const free: Stretch[] = [];
  let start = 0;
  for (const stretch of taken.toSorted((a, b) => a.start - b.start)) {
    if (stretch.start > start) free.push({ start, end: stretch.start });
    start = Math.max(start, stretch.end);
  }
  return start < length ? [...free, { start, end: length }] : free;
}

/** The page with these parts alone; all else is blank, so that every line and place stays what it was. */
export function only(text: string, kept: readonly Stretch[]): string {
  let page = "";
  for (const { start, end } of kept.toSorted((a, b) => a.start - b.start)) {
    page += blank(text.slice(page.length, start)) + text.slice(start, end);
  }
  return page + blank(text.slice(page.length));
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, " ");
}

/** The line of a place, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
