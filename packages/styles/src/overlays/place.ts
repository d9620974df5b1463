import type { Element, IndependentStyle } from "@citable/csl";
import { rewriteStyle } from "./rewrite.ts";

/**
 * Leaves out the place where it stands beside the publisher, as in the imprint of a book. A place that stands alone, of
 * a newspaper or a journal, stays; so does the place of a book without a publisher.
 */
export function withoutPlaceOfBooks(style: IndependentStyle): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "group" || !element.children.some((child) => prints(child, "publisher"))) return element;
    const children = element.children.map((child) =>
      prints(child, "publisher-place") ? unlessPublished(child) : child,
    );
    return children.every((child, at) => child === element.children[at]) ? element : { ...element, children };
  });
}

function prints(element: Element, variable: string): boolean {
  return element.kind === "text" && element.source.kind === "variable" && element.source.variable === variable;
}

function unlessPublished(place: Element): Element {
  return {
    kind: "choose",
    branches: [
      { match: "all", conditions: [{ kind: "variable", values: ["publisher"] }], children: [] },
      { match: "all", conditions: [], children: [place] },
    ],
  };
}
