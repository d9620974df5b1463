import type { Element, IndependentStyle } from "@citable/csl";
import { readElements } from "./fragment.ts";
import { rewriteStyle } from "./rewrite.ts";

const forms = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?)$/i;

/** Prints DOIs after `prefix`, whatever of the usual ones the style puts before them. */
export function withDoiAfter(style: IndependentStyle, prefix: string): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "text" || element.source.kind !== "variable" || element.source.variable !== "DOI") {
      return element;
    }
    return forms.test(element.prefix) && element.prefix !== prefix ? { ...element, prefix } : element;
  });
}

/** Wherever a style says "Retrieved from", it says "Retrieved DATE, from". */
export function withRetrievalDate(style: IndependentStyle): IndependentStyle {
  const accessed = readElements(`<date variable="accessed" form="text" suffix=","/>`);
  return rewriteStyle(style, (element) => {
    if (element.kind !== "group" || !element.children.some((child) => isTerm(child, "retrieved"))) return element;
    const from = element.children.findIndex((child) => isTerm(child, "from"));
    if (from < 0) return element;
    const children = element.children.flatMap((child, place) => {
      if (place === from) return [...accessed, child];
      return place < from && printsOnlyAccessDate(child) ? [] : [child];
    });
    return { ...element, children };
  });
}

function isTerm(element: Element, term: string): boolean {
  return element.kind === "text" && element.source.kind === "term" && element.source.term === term;
}

function printsOnlyAccessDate(element: Element): boolean {
  switch (element.kind) {
    case "date":
      return element.variable === "accessed";
    case "group":
      return element.children.length > 0 && element.children.every(printsOnlyAccessDate);
    case "choose":
      return element.branches.every(({ children }) => children.every(printsOnlyAccessDate));
    default:
      return false;
  }
}
