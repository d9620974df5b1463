import type { Branch, Element } from "../style/elements.ts";
import type { IndependentStyle, SortKey } from "../style/style.ts";

/** Whether elements, or the macros that they call, print a variable by cs:text or cs:number. */
export function callsVariable(style: IndependentStyle, elements: readonly Element[], variable: string): boolean {
  return holdsForAny(style, elements, (element) => printedVariable(element) === variable);
}

function holdsForAny(
  style: IndependentStyle,
  elements: readonly Element[],
  test: (element: Element) => boolean,
): boolean {
  const visited = new Set<string>();
  // Lists that are left to look at: macros may nest deeper than functions can call each other.
  const left = [elements];
  for (let list = left.pop(); list !== undefined; list = left.pop()) {
    for (const element of list) {
      if (test(element)) return true;
      for (const inner of innerLists(element, style, visited)) left.push(inner);
    }
  }
  return false;
}

function printedVariable(element: Element): string | undefined {
  if (element.kind === "number") return element.variable;
  return element.kind === "text" && element.source.kind === "variable" ? element.source.variable : undefined;
}

/** What stands inside an element; the content of each macro once. */
function innerLists(element: Element, style: IndependentStyle, visited: Set<string>): readonly (readonly Element[])[] {
  switch (element.kind) {
    case "text": {
      if (element.source.kind !== "macro" || visited.has(element.source.name)) return none;
      visited.add(element.source.name);
      return [style.macros.get(element.source.name) ?? none];
    }
    case "group":
      return [element.children];
    case "choose":
      return element.branches.map(({ children }) => children);
    case "names":
      return [element.substitute];
    case "number":
    case "label":
    case "date":
      return none;
    default:
      return element satisfies never;
  }
}

const none: readonly never[] = [];

/** Whether sort keys, or the macros that they call, look at a variable. */
export function sortsBy(style: IndependentStyle, keys: readonly SortKey[], variable: string): boolean {
  return keys.some(({ source }) =>
    source.kind === "variable"
      ? source.variable === variable
      : callsVariable(style, style.macros.get(source.name) ?? [], variable),
  );
}

/** Whether elements, or the macros that they call, test disambiguate. */
export function testsDisambiguate(style: IndependentStyle, elements: readonly Element[]): boolean {
  return holdsForAny(
    style,
    elements,
    (element) => element.kind === "choose" && element.branches.some(asksForDisambiguation),
  );
}

function asksForDisambiguation({ conditions }: Branch): boolean {
  return conditions.some(({ kind }) => kind === "disambiguate");
}
