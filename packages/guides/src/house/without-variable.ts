import { rewriteStyle } from "@citable/styles";
import type { Branch, Condition, Element, IndependentStyle } from "@citable/csl";

/** No item has it, so that a group that only prints it is left out with its labels ("Group"). */
const absent = "citable-left-out";

/** Makes a style print as if no item had a variable: its labels and conditions know nothing of it either. */
export function withoutVariable(style: IndependentStyle, variable: string): IndependentStyle {
  return rewriteStyle(style, (element) => withoutIn(element, variable));
}

function withoutIn(element: Element, variable: string): Element {
  switch (element.kind) {
    case "text": {
      const { source } = element;
      if (source.kind !== "variable" || source.variable !== variable) return element;
      return { ...element, source: { ...source, variable: absent } };
    }
    case "date": {
      if (element.variable !== variable) return element;
      const { at, prefix, suffix, formatting, display, textCase, stripPeriods, quotes } = element;
      const source = { kind: "variable", variable: absent, form: "long" } as const;
      return { kind: "text", at, prefix, suffix, formatting, display, textCase, stripPeriods, quotes, source };
    }
    case "choose": {
      const branches = element.branches.map((branch) => unaware(branch, variable));
      return branches.every((branch, place) => branch === element.branches[place]) ? element : { ...element, branches };
    }
    case "number":
    case "label":
    case "names":
    case "group":
      return element;
    default:
      return element satisfies never;
  }
}

function unaware(branch: Branch, variable: string): Branch {
  const asks = (condition: Condition): boolean => condition.kind === "variable" && condition.values.includes(variable);
  if (!branch.conditions.some(asks)) return branch;
  const conditions = branch.conditions.map((condition): Condition => {
    if (condition.kind !== "variable" || !asks(condition)) return condition;
    return { kind: "variable", values: condition.values.map((value) => (value === variable ? absent : value)) };
  });
  return { ...branch, conditions };
}
