import type { Element, IndependentStyle } from "@citable/csl";
import type { ItemType } from "@citable/model";
import type { Form } from "../cite/result.ts";
import { reachOf } from "../style/reach.ts";
import { rewriteStyle } from "@citable/styles";
import { visitReachable } from "../style/visit.ts";
import { formsOf, printedTypes, tryUnsigned } from "./unsigned-sample.ts";
import { workContributors } from "./work-contributors.ts";

/**
 * Finds, by trying, the element that prints the editor of the work ahead of an unsigned entry's headword, and takes
 * it out. Styles build the author's place in too many ways (choose, macros in macros, two cs:names in a row) to know
 * them all by their looks.
 */
export function withoutEditorFirst(style: IndependentStyle): IndependentStyle {
  let current = style;
  for (const form of formsOf(style)) for (const type of printedTypes) current = cleared(current, form, type);
  return current;
}

/** How an unsigned entry comes out, better ones with higher numbers; below them, how often the editor comes first. */
const ranks = { headwordLost: 1, editorLost: 2, right: 3 } as const;

function cleared(style: IndependentStyle, form: Form, type: ItemType): IndependentStyle {
  let current = style;
  // An editor may come first in several places: a label of the entry, then the entry.
  for (let places = 0; places < 4; places += 1) {
    const next = withoutOnePlace(current, form, type);
    if (next === current) break;
    current = next;
  }
  return current;
}

function withoutOnePlace(style: IndependentStyle, form: Form, type: ItemType): IndependentStyle {
  let best = { style, rank: rank(tryUnsigned(style, form, type)) };
  if (best.rank > 0) return style;
  // A citation in the text has no place for the editor of the work.
  const enough = form === "in-text" ? ranks.headwordLost : ranks.right;
  for (const candidate of candidates(style, form)) {
    const tried = rewriteStyle(style, (element) => (element === candidate ? undefined : element));
    const reached = rank(tryUnsigned(tried, form, type));
    if (reached > best.rank) best = { style: tried, rank: reached };
    if (best.rank >= enough) break;
  }
  return best.style;
}

function rank(order: readonly string[]): number {
  const title = order.indexOf("title");
  const before = (title < 0 ? order : order.slice(0, title)).filter((variable) => variable === "editor").length;
  if (before > 0) return -before;
  if (title < 0) return ranks.headwordLost;
  return order.includes("editor") ? ranks.right : ranks.editorLost;
}

/** The elements that print editors, and the calls of macros that do: a small change before a large one. */
function candidates(style: IndependentStyle, form: Form): readonly Element[] {
  const layout = form === "bibliography" ? style.bibliography?.layout : style.citation.layout;
  const editor = reachOf(style, namesEditor);
  const work = reachOf(style, printsWork);
  const names: Element[] = [];
  const calls: Element[] = [];
  visitReachable(style, layout?.children ?? [], (element) => {
    if (namesEditor(element)) names.push(element);
    if (element.kind !== "text" || element.source.kind !== "macro") return;
    if (editor.macros.has(element.source.name) && !work.macros.has(element.source.name)) calls.push(element);
  });
  return [...names, ...calls.toReversed()].slice(0, mostTried);
}

/** Trying costs a compilation; the culprit is among the first. */
const mostTried = 24;

function namesEditor(element: Element): boolean {
  return element.kind === "names" && element.variables.some((variable) => workContributors.has(variable));
}

function printsWork(element: Element): boolean {
  return element.kind === "text" && element.source.kind === "variable" && element.source.variable === "container-title";
}
