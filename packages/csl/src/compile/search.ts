import type { Element } from "../style/elements.ts";
import type { IndependentStyle } from "../style/style.ts";

/** Whether elements, or the macros that they call, print a variable by cs:text. */
export function callsVariable(style: IndependentStyle, elements: readonly Element[], variable: string): boolean {
  const visited = new Set<string>();
  const calls = (element: Element): boolean => {
    switch (element.kind) {
      case "text":
        return textCalls(element.source);
      case "group":
        return element.children.some(calls);
      case "choose":
        return element.branches.some((branch) => branch.children.some(calls));
      case "names":
        return element.substitute.some(calls);
      case "number":
        return element.variable === variable;
      case "label":
      case "date":
        return false;
      default:
        return element satisfies never;
    }
  };
  const textCalls = (source: Extract<Element, { kind: "text" }>["source"]): boolean => {
    if (source.kind === "variable") return source.variable === variable;
    if (source.kind !== "macro" || visited.has(source.name)) return false;
    visited.add(source.name);
    return (style.macros.get(source.name) ?? []).some(calls);
  };
  return elements.some(calls);
}
