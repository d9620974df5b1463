import type { Item, Variable } from "@citable/model";
import { Rendering, type Area, type CiteFacts } from "../compile/rendering.ts";
import type { Render } from "../compile/scope.ts";
import { presenceTest } from "../compile/values.ts";
import type { Output } from "../output/tree.ts";
import type { Element } from "../style/elements.ts";
import { placeOfElement, printsVariable, type ElementPlace } from "./place.ts";

/** A call of the variable that a rendering came to. */
export interface MadeCall {
  readonly place: ElementPlace;
  readonly outcome: "printed" | "empty" | "suppressed";
  /** The element around it that was left out with it. */
  readonly droppedBy: ElementPlace | undefined;
}

/** What a variable holds when an element comes to it. */
type Held = "something" | "nothing" | "suppressed";

/** A rendering that writes down what becomes of one variable. */
export class TracedRendering extends Rendering {
  readonly #variable: Variable;
  readonly #holds: (rendering: Rendering) => boolean;
  readonly #macros: string[] = [];
  #calls: MadeCall[] = [];

  constructor(area: Area, { item, facts }: { readonly item: Item; readonly facts: CiteFacts }, variable: Variable) {
    super(area, item, facts);
    this.#variable = variable;
    this.#holds = presenceTest(variable);
  }

  get calls(): readonly MadeCall[] {
    return this.#calls;
  }

  trace(element: Element, render: Render): Output | undefined {
    const before = this.#calls.length;
    const held = this.#held();
    const output = this.#inside(macroOf(element), render);
    if (output === undefined) this.#drop(before, element);
    if (printsVariable(element, this.#variable)) {
      const place = placeOfElement(element, [...this.#macros]);
      this.#calls.push({ place, outcome: this.#outcome(element, held, output), droppedBy: undefined });
    }
    return output;
  }

  #held(): Held {
    if (this.isSuppressed(this.#variable)) return "suppressed";
    return this.#holds(this) ? "something" : "nothing";
  }

  #inside(macro: string | undefined, render: Render): Output | undefined {
    if (macro === undefined) return render(this);
    this.#macros.push(macro);
    const output = render(this);
    this.#macros.pop();
    return output;
  }

  #outcome(element: Element, held: Held, output: Output | undefined): MadeCall["outcome"] {
    if (held !== "something") return held === "suppressed" ? "suppressed" : "empty";
    if (output !== undefined) return "printed";
    return element.kind === "names" && this.facts.suppressAuthor ? "suppressed" : "empty";
  }

  /** What printed inside an element that prints nothing is lost with it. */
  #drop(from: number, element: Element): void {
    const droppedBy = placeOfElement(element, [...this.#macros]);
    this.#calls = this.#calls.map((call, index) =>
      index >= from && call.outcome === "printed" ? { ...call, droppedBy: call.droppedBy ?? droppedBy } : call,
    );
  }
}

function macroOf(element: Element): string | undefined {
  return element.kind === "text" && element.source.kind === "macro" ? element.source.name : undefined;
}

/** Lets a compiled element report to a traced rendering, and to no other. */
export function traced(element: Element, render: Render): Render {
  return (rendering) => (rendering instanceof TracedRendering ? rendering.trace(element, render) : render(rendering));
}
