import { parseStyle, type Element, type Locale } from "@citable/csl";

/** Pieces of a style written as CSL: macros by name, and terms. */
export interface StyleFragment {
  readonly macros: ReadonlyMap<string, readonly Element[]>;
  readonly locales: readonly Locale[];
}

/**
 * Reads macros and locales of our own from their CSL; whatever puts them into a style decides where they go.
 * @throws StyleError if the text is not CSL
 */
export function readFragment(csl: string): StyleFragment {
  const style = parseStyle(`<style class="in-text">${csl}<citation><layout/></citation></style>`);
  return style.kind === "independent" ? style : { macros: new Map(), locales: [] };
}

/** The elements of a macro of a fragment; none if there is no such macro. */
export function elementsOf(fragment: StyleFragment, macro: string): readonly Element[] {
  return fragment.macros.get(macro) ?? [];
}

/** The elements that a piece of CSL consists of. */
export function readElements(csl: string): readonly Element[] {
  return elementsOf(readFragment(`<macro name="these">${csl}</macro>`), "these");
}
