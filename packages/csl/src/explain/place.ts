import type { Position } from "@citable/model";
import type { Element } from "../style/elements.ts";
import type { IndependentStyle } from "../style/style.ts";

/** Where a style calls a variable. */
export interface ElementPlace {
  readonly element: Element["kind"];
  /** Where the element stands in the style's file, if its positions were kept. */
  readonly at?: Position;
  /** The macros on the way to it, from the one that the layout calls to the one that holds it. */
  readonly macros: readonly string[];
}

/** A call that the style has written down, whether or not an item gets to it. */
export interface WrittenCall {
  readonly place: ElementPlace;
  /** The nearest thing around it that may keep an item away. */
  readonly behind: "branch" | "substitute" | undefined;
}

/** Whether an element prints a variable itself, not through a macro or child. */
export function printsVariable(element: Element, variable: string): boolean {
  switch (element.kind) {
    case "text": {
      const { source } = element;
      if (source.kind !== "variable") return false;
      return source.variable === variable || (source.form === "short" && `${source.variable}-short` === variable);
    }
    case "number":
    case "date":
      return element.variable === variable;
    case "names":
      return element.variables.some((name) => name === variable);
    case "label":
    case "group":
    case "choose":
      return false;
    default:
      return element satisfies never;
  }
}

export function placeOfElement(element: Element, macros: readonly string[]): ElementPlace {
  const at = element.kind === "choose" ? undefined : element.at;
  return { element: element.kind, macros, ...(at && { at }) };
}

interface Left {
  readonly element: Element;
  readonly macros: readonly string[];
  readonly behind: WrittenCall["behind"];
}

/** All calls of a variable in the elements of a layout and the macros that they lead to, each macro once. */
export function writtenCalls(
  style: IndependentStyle,
  layout: readonly Element[],
  variable: string,
): readonly WrittenCall[] {
  const calls: WrittenCall[] = [];
  const visited = new Set<string>();
  const left: Left[] = layout.map((element) => ({ element, macros: [], behind: undefined }));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (printsVariable(next.element, variable)) {
      calls.push({ place: placeOfElement(next.element, next.macros), behind: next.behind });
    }
    left.push(...inside(next, style, visited));
  }
  return calls.reverse();
}

function inside({ element, macros, behind }: Left, style: IndependentStyle, visited: Set<string>): readonly Left[] {
  switch (element.kind) {
    case "text": {
      const name = element.source.kind === "macro" ? element.source.name : undefined;
      if (name === undefined || visited.has(name)) return [];
      visited.add(name);
      return (style.macros.get(name) ?? []).map((child) => ({ element: child, macros: [...macros, name], behind }));
    }
    case "group":
      return element.children.map((child) => ({ element: child, macros, behind }));
    case "choose":
      return element.branches.flatMap(({ children }) =>
        children.map((child): Left => ({ element: child, macros, behind: "branch" })),
      );
    case "names":
      return element.substitute.map((child): Left => ({ element: child, macros, behind: "substitute" }));
    case "number":
    case "label":
    case "date":
      return [];
    default:
      return element satisfies never;
  }
}
