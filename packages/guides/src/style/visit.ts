import type { Element, IndependentStyle } from "@citable/csl";

/** Calls `see` for every element of a style, macros included, once each. */
export function visitStyle(style: IndependentStyle, see: (element: Element) => void): void {
  visitAll(style.citation.layout.children, see);
  visitAll(style.bibliography?.layout.children ?? [], see);
  for (const elements of style.macros.values()) visitAll(elements, see);
}

/** Calls `see` for every element of a list and everything inside; what macros hold is not followed. */
export function visitAll(elements: readonly Element[], see: (element: Element) => void): void {
  for (const element of elements) {
    see(element);
    for (const children of childrenOf(element)) visitAll(children, see);
  }
}

function childrenOf(element: Element): readonly (readonly Element[])[] {
  switch (element.kind) {
    case "group":
      return [element.children];
    case "choose":
      return element.branches.map((branch) => branch.children);
    case "names":
      return [element.substitute];
    case "text":
    case "number":
    case "label":
    case "date":
      return [];
    default:
      return element satisfies never;
  }
}

/** Calls `see` for every element that printing these can reach, macros followed, each macro once. */
export function visitReachable(
  style: IndependentStyle,
  elements: readonly Element[],
  see: (element: Element) => void,
): void {
  const followed = new Set<string>();
  const follow = (element: Element): void => {
    see(element);
    if (element.kind !== "text" || element.source.kind !== "macro" || followed.has(element.source.name)) return;
    followed.add(element.source.name);
    visitAll(style.macros.get(element.source.name) ?? [], follow);
  };
  visitAll(elements, follow);
}
