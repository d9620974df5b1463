import type { Element, IndependentStyle } from "@citable/csl";
import { visitAll } from "./visit.ts";

/** Whether elements, or macros that they call, hold what is wanted. */
export interface Reach {
  /** The macros that hold it, themselves or through others. */
  readonly macros: ReadonlySet<string>;
  from(elements: readonly Element[]): boolean;
}

/** Looks every macro over once and follows the calls among them. */
export function reachOf(style: IndependentStyle, wanted: (element: Element) => boolean): Reach {
  const macros = new Set<string>();
  const calls = new Map<string, ReadonlySet<string>>();
  for (const [name, elements] of style.macros) {
    const called = new Set<string>();
    visitAll(elements, (element) => {
      if (wanted(element)) macros.add(name);
      if (element.kind === "text" && element.source.kind === "macro") called.add(element.source.name);
    });
    calls.set(name, called);
  }
  spread(macros, calls);
  return { macros, from: (elements) => holds(elements, macros, wanted) };
}

function spread(macros: Set<string>, calls: ReadonlyMap<string, ReadonlySet<string>>): void {
  let grown = true;
  while (grown) {
    grown = false;
    for (const [name, called] of calls) {
      if (macros.has(name) || ![...called].some((each) => macros.has(each))) continue;
      macros.add(name);
      grown = true;
    }
  }
}

function holds(
  elements: readonly Element[],
  macros: ReadonlySet<string>,
  wanted: (element: Element) => boolean,
): boolean {
  let found = false;
  visitAll(elements, (element) => {
    found ||=
      wanted(element) ||
      (element.kind === "text" && element.source.kind === "macro" && macros.has(element.source.name));
  });
  return found;
}
