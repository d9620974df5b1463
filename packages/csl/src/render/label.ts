import { placeOf, type Render, type Scope } from "../compile/scope.ts";
import { valueReader } from "../compile/values.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { LabelElement } from "../style/elements.ts";
import { isPlural } from "../text/numbers.ts";
import { treatment } from "./treat.ts";

/** cs:label outside of cs:names ("Label"): the term of a variable that holds something. */
export function compileLabel(element: LabelElement, scope: Scope): Render {
  const { variable } = element;
  const read = valueReader(variable);
  const print = labelPrinter(element, scope);
  return (rendering) => {
    const value = rendering.isSuppressed(variable) ? undefined : read(rendering);
    if (value === undefined) return undefined;
    const term = variable === "locator" ? (rendering.facts.label ?? "page") : variable;
    return print(term, labelIsPlural(element, value));
  };
}

function labelIsPlural(element: LabelElement, value: string): boolean {
  if (element.plural !== "contextual") return element.plural === "always";
  // "number-of-…" counts things, so its own value decides ("Label").
  if (element.variable.startsWith("number-of-") && /^\s*\d+\s*$/.test(value)) return Number(value) !== 1;
  return isPlural(value);
}

/** Prints the words of a label, treated as the element says; nothing when the locale's term is empty. */
export type PrintLabel = (term: string, plural: boolean) => Output | undefined;

/** A label prints the same words again and again, so each of them is made once. */
export function labelPrinter(element: LabelElement, scope: Scope): PrintLabel {
  const treat = treatment(element, true);
  const place = placeOf(element, scope);
  const printed = new Map<string, Output | undefined>();
  return (term, plural) => {
    const key = `${term}|${plural}`;
    if (!printed.has(key)) {
      const words = scope.locale.term(term, element.form, plural) ?? "";
      const origin: Origin = { kind: "term", term, ...place };
      const content: Output = { kind: "text", text: words, origin };
      printed.set(key, words === "" ? undefined : treat([content], scope.locale.language));
    }
    return printed.get(key);
  };
}
