import { attribute, type Page, type PageElement } from "./page.ts";

/** Finds elements by their class; the index is made when it is first asked. */
export function classIndex(elements: readonly PageElement[]): Page["classed"] {
  let byClass: ReadonlyMap<string, readonly PageElement[]> | undefined;
  return (isWanted) => {
    byClass ??= groupByClass(elements);
    const found: PageElement[] = [];
    for (const [words, group] of byClass) if (isWanted(words)) for (const element of group) found.push(element);
    return found.sort((one, other) => one.order - other.order);
  };
}

function groupByClass(elements: readonly PageElement[]): ReadonlyMap<string, readonly PageElement[]> {
  const groups = new Map<string, PageElement[]>();
  for (const element of elements) {
    const words = attribute(element, "class") ?? "";
    const known = groups.get(words);
    if (known === undefined) groups.set(words, [element]);
    else known.push(element);
  }
  return groups;
}
