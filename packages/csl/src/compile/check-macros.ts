import type { Position } from "@citable/model";
import { StyleError } from "../errors.ts";
import type { Element } from "../style/elements.ts";
import type { IndependentStyle } from "../style/style.ts";

/** Real styles nest some 50 elements deep, macros within macros counted; this limit only stops hostile ones. */
const deepest = 500;

interface Call {
  readonly name: string;
  readonly at: Position | undefined;
}

/**
 * Looks through a style before it is compiled bit by bit: every macro that is called is there, none calls itself, and
 * nothing nests without end.
 * @throws StyleError naming the macro and the place of the call
 */
export function checkMacros(style: IndependentStyle): void {
  const checker = new MacroChecker(style);
  const areas = [style.citation, style.bibliography];
  for (const area of areas) {
    checker.depthOf(area?.layout.children ?? []);
    for (const { source } of area?.sort ?? []) if (source.kind === "macro") checker.call({ ...source, at: undefined });
  }
}

class MacroChecker {
  readonly #style: IndependentStyle;
  readonly #depths = new Map<string, number | "in progress">();
  #nested = 0;

  constructor(style: IndependentStyle) {
    this.#style = style;
  }

  /** How many elements stand within one another, through all macros called. */
  depthOf(elements: readonly Element[]): number {
    if (this.#nested >= deepest) throw tooDeep();
    this.#nested += 1;
    let depth = 1;
    for (const element of elements) depth = Math.max(depth, this.#elementDepth(element) + 1);
    this.#nested -= 1;
    if (depth > deepest) throw tooDeep();
    return depth;
  }

  call({ name, at }: Call): number {
    const known = this.#depths.get(name);
    if (known === "in progress") throw new StyleError(`The macro “${name}” calls itself.`, at);
    if (known !== undefined) return known;
    const elements = this.#style.macros.get(name);
    if (elements === undefined)
      throw new StyleError(`The style has no macro called “${name}”; add it, or call another.`, at);
    this.#depths.set(name, "in progress");
    const depth = this.depthOf(elements);
    this.#depths.set(name, depth);
    return depth;
  }

  #elementDepth(element: Element): number {
    switch (element.kind) {
      case "text":
        return element.source.kind === "macro" ? this.call({ name: element.source.name, at: element.at }) : 0;
      case "group":
        return this.depthOf(element.children);
      case "choose":
        return element.branches.reduce((most, { children }) => Math.max(most, this.depthOf(children)), 0);
      case "names":
        return this.depthOf(element.substitute);
      case "number":
      case "label":
      case "date":
        return 0;
      default:
        return element satisfies never;
    }
  }
}

function tooDeep(): StyleError {
  return new StyleError(`The style's macros nest deeper than ${deepest} elements.`);
}
