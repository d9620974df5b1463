import type { Position } from "@citable/model";
import type { ResolvedLocale } from "../locale/resolve.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { Element } from "../style/elements.ts";
import type { DisambiguationOptions, StyleOptions } from "../style/style.ts";
import type { Area, Rendering } from "./rendering.ts";

/** A compiled element: renders an item, or nothing. */
export type Render = (rendering: Rendering) => Output | undefined;

/** What compiling needs to know of the style around an element. */
export interface Scope {
  readonly locale: ResolvedLocale;
  readonly options: StyleOptions;
  /** The language that items without one are taken to be in. */
  readonly defaultLanguage: string;
  /** Whether the area prints the variable year-suffix itself, so that dates must not ("Disambiguation"). */
  printsYearSuffix(area: Area["kind"]): boolean;
  /** How citations tell items apart. */
  readonly disambiguation: DisambiguationOptions;
  /** The macro that is being compiled, the innermost one. */
  macroName(): string | undefined;
  compile(elements: readonly Element[]): readonly Render[];
  /** Puts compiling off until the first item needs it. */
  later(compile: () => Render): Render;
  /** @throws StyleError if there is no such macro. */
  macro(name: string, at: Position | undefined): Render;
}

/** Where an element stands in the style, for the origin of what it prints. */
export function placeOf(element: { readonly at: Position | undefined }, scope: Scope): Pick<Origin, "at" | "macro"> {
  const macro = scope.macroName();
  return {
    ...(macro !== undefined && { macro }),
    ...(element.at && { at: element.at }),
  };
}

/** Runs elements in order; what a cs:choose yields stands in the same row. */
export function renderRow(renders: readonly Render[], rendering: Rendering): readonly Output[] {
  rendering.spend(renders.length);
  // Most rows print one element or none: a list is made when the first of them prints.
  let row: Output[] | undefined;
  for (const render of renders) {
    const output = render(rendering);
    if (output === undefined) continue;
    const fragment = output.kind === "group" && output.fragment === true ? output.children : undefined;
    if (row === undefined) row = fragment === undefined ? [output] : [...fragment];
    else if (fragment === undefined) row.push(output);
    else for (const child of fragment) row.push(child);
  }
  return row ?? nothing;
}

const nothing: readonly Output[] = [];
