import type { Render, Scope } from "../compile/scope.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { LabelElement } from "../style/elements.ts";
import { isPlural } from "../text/numbers.ts";
import { treat } from "./treat.ts";

/** cs:label outside of cs:names ("Label"): the term of a variable that holds something. */
export function compileLabel(element: LabelElement, scope: Scope): Render {
  const { variable } = element;
  return (rendering) => {
    const value = rendering.suppressed.has(variable) ? undefined : rendering.peek(variable);
    if (value === undefined) return undefined;
    const term = variable === "locator" ? (rendering.facts.label ?? "page") : variable;
    return labelOutput(element, term, labelIsPlural(element, value), scope);
  };
}

function labelIsPlural(element: LabelElement, value: string): boolean {
  if (element.plural !== "contextual") return element.plural === "always";
  // "number-of-…" counts things, so its own value decides ("Label").
  if (element.variable.startsWith("number-of-")) return value.trim() !== "1" && value.trim() !== "";
  return isPlural(value);
}

/** The words of a label, treated as the element says; nothing when the locale's term is empty. */
export function labelOutput(element: LabelElement, term: string, plural: boolean, scope: Scope): Output | undefined {
  const words = scope.locale.term(term, element.form, plural);
  if (words === undefined || words === "") return undefined;
  const origin: Origin = { kind: "term", term, ...(element.at && { at: element.at }) };
  return treat([{ kind: "text", text: words, origin }], element, scope.locale.language);
}
