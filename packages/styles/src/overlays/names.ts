import type { IndependentStyle, NameOptions } from "@citable/csl";

/** Sets name options of the bibliography, such as how many authors it lists. */
export function withBibliographyNames(style: IndependentStyle, options: NameOptions): IndependentStyle {
  const { bibliography } = style;
  if (bibliography === undefined) return style;
  return { ...style, bibliography: { ...bibliography, nameOptions: { ...bibliography.nameOptions, ...options } } };
}

/** Sets name options of citations and notes. */
export function withCitationNames(style: IndependentStyle, options: NameOptions): IndependentStyle {
  const { citation } = style;
  return { ...style, citation: { ...citation, nameOptions: { ...citation.nameOptions, ...options } } };
}

/** Repeats the names of an author's further works instead of a dash. */
export function withAuthorsRepeated(style: IndependentStyle): IndependentStyle {
  const { bibliography } = style;
  if (bibliography?.subsequentAuthorSubstitute === undefined) return style;
  return { ...style, bibliography: { ...bibliography, subsequentAuthorSubstitute: undefined } };
}
