import type { Element, IndependentStyle } from "@citable/csl";
import { readFragment, type StyleFragment } from "./fragment.ts";
import { rewriteAll } from "./rewrite.ts";

/** Sets titles in sentence case and without quotation marks in the bibliography and in the macros that only it uses. */
export function withPlainTitles(style: IndependentStyle): IndependentStyle {
  const { bibliography } = style;
  if (bibliography === undefined) return style;
  const macros = new Map([...style.macros].map(([name, elements]) => [name, rewriteAll(elements, plainly)]));
  const children = rewriteAll(bibliography.layout.children, plainly);
  return { ...style, macros, bibliography: { ...bibliography, layout: { ...bibliography.layout, children } } };
}

function plainly(element: Element): Element {
  if (element.kind !== "text" || element.source.kind !== "variable" || element.source.variable !== "title") {
    return element;
  }
  if (element.source.form === "short") return element;
  return { ...element, quotes: false, textCase: element.textCase === "title" ? "sentence" : element.textCase };
}

const underTerms = `<locale xml:lang="en"><terms>
  <term name="sub-verbo">under</term><term name="sub-verbo" form="short">under</term>
</terms></locale>`;

let under: StyleFragment | undefined;

/** “under” before a headword, in place of “s.v.”. */
export function withUnder(style: IndependentStyle): IndependentStyle {
  under ??= readFragment(underTerms);
  return { ...style, locales: [...style.locales, ...under.locales] };
}
