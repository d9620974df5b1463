import type { Branch, Element } from "../style/elements.ts";
import type { IndependentStyle, SortKey } from "../style/style.ts";

/** Whether elements, or the macros that they call, print a variable by cs:text or cs:number. */
export function callsVariable(style: IndependentStyle, elements: readonly Element[], variable: string): boolean {
  const visited = new Set<string>();
  // A list of what is left to look at: macros may nest deeper than functions can call each other.
  const left = [...elements];
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    if (printedVariable(element) === variable) return true;
    for (const inner of innerElements(element, style, visited)) left.push(inner);
  }
  return false;
}

function printedVariable(element: Element): string | undefined {
  if (element.kind === "number") return element.variable;
  return element.kind === "text" && element.source.kind === "variable" ? element.source.variable : undefined;
}

/** What stands inside an element; the content of each macro once. */
function innerElements(element: Element, style: IndependentStyle, visited: Set<string>): readonly Element[] {
  switch (element.kind) {
    case "text": {
      if (element.source.kind !== "macro" || visited.has(element.source.name)) return [];
      visited.add(element.source.name);
      return style.macros.get(element.source.name) ?? [];
    }
    case "group":
      return element.children;
    case "choose":
      return element.branches.flatMap((branch) => branch.children);
    case "names":
      return element.substitute;
    case "number":
    case "label":
    case "date":
      return [];
    default:
      return element satisfies never;
  }
}

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
  const visited = new Set<string>();
  const left = [...elements];
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    if (element.kind === "choose" && element.branches.some(asksForDisambiguation)) return true;
    for (const inner of innerElements(element, style, visited)) left.push(inner);
  }
  return false;
}

function asksForDisambiguation({ conditions }: Branch): boolean {
  return conditions.some(({ kind }) => kind === "disambiguate");
}
