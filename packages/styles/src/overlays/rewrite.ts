import type { Branch, Element, IndependentStyle } from "@citable/csl";

/** What an element becomes; undefined takes it out. Children have been rewritten before. */
export type Rewrite = (element: Element) => Element | undefined;

/**
 * Rewrites every element of a style, the innermost first. What nothing changes stays the same object, so that
 * "did this repair change anything" is `rewritten !== style`.
 */
export function rewriteStyle(style: IndependentStyle, rewrite: Rewrite): IndependentStyle {
  const citation = rewriteLayout(style.citation, rewrite);
  const bibliography = style.bibliography && rewriteLayout(style.bibliography, rewrite);
  const macros = rewriteMacros(style.macros, rewrite);
  if (citation === style.citation && bibliography === style.bibliography && macros === style.macros) return style;
  return { ...style, citation, bibliography, macros };
}

function rewriteLayout<Area extends { readonly layout: IndependentStyle["citation"]["layout"] }>(
  area: Area,
  rewrite: Rewrite,
): Area {
  const children = rewriteAll(area.layout.children, rewrite);
  return children === area.layout.children ? area : { ...area, layout: { ...area.layout, children } };
}

function rewriteMacros(macros: IndependentStyle["macros"], rewrite: Rewrite): IndependentStyle["macros"] {
  let changed = false;
  const rewritten = new Map<string, readonly Element[]>();
  for (const [name, elements] of macros) {
    const result = rewriteAll(elements, rewrite);
    changed ||= result !== elements;
    rewritten.set(name, result);
  }
  return changed ? rewritten : macros;
}

/** Rewrites a list of elements; the same list when nothing changed. */
export function rewriteAll(elements: readonly Element[], rewrite: Rewrite): readonly Element[] {
  let changed = false;
  const rewritten = elements.flatMap((element) => {
    const result = rewriteElement(element, rewrite);
    changed ||= result !== element;
    return result === undefined ? [] : [result];
  });
  return changed ? rewritten : elements;
}

function rewriteElement(element: Element, rewrite: Rewrite): Element | undefined {
  switch (element.kind) {
    case "group": {
      const children = rewriteAll(element.children, rewrite);
      return rewrite(children === element.children ? element : { ...element, children });
    }
    case "choose": {
      const branches = rewriteBranches(element.branches, rewrite);
      return rewrite(branches === element.branches ? element : { ...element, branches });
    }
    case "names": {
      const substitute = rewriteAll(element.substitute, rewrite);
      return rewrite(substitute === element.substitute ? element : { ...element, substitute });
    }
    case "text":
    case "number":
    case "label":
    case "date":
      return rewrite(element);
    default:
      return element satisfies never;
  }
}

function rewriteBranches(branches: readonly Branch[], rewrite: Rewrite): readonly Branch[] {
  let changed = false;
  const rewritten = branches.map((branch) => {
    const children = rewriteAll(branch.children, rewrite);
    changed ||= children !== branch.children;
    return children === branch.children ? branch : { ...branch, children };
  });
  return changed ? rewritten : branches;
}
