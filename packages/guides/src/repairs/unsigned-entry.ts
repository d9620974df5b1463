import type { Branch, Condition, Element, IndependentStyle, NamesElement } from "@citable/csl";
import type { NameVariable } from "@citable/model";
import { isEntry } from "../rules/rule.ts";
import { rewriteAll, rewriteStyle } from "../style/rewrite.ts";
import { visitReachable } from "../style/visit.ts";
import { withoutEditorFirst } from "./editor-first.ts";
import { withHeadwordFirst } from "./headword-first.ts";
import type { Situation, StyleRepair } from "./repair-kinds.ts";
import { workContributors } from "./work-contributors.ts";

/**
 * Styles let the editor stand in for a missing author, which is right for an edited book. For an unsigned entry it
 * credits the entry to the editor of the whole work; the guides start it with its headword instead.
 */
export const unsignedEntry: StyleRepair = {
  kind: "style",
  name: "unsigned-entry",
  applies: isUnsigned,
  change: (style) => withHeadwordFirst(withoutEditorFirst(withEditorsOfWork(withoutStandIns(style)))),
  reason: () => ({
    what: "The entry starts with its headword, not with the editor of the work.",
    why: "It is unsigned, and the style would credit it to the editor.",
  }),
};

function isUnsigned({ item }: Situation): boolean {
  if (!isEntry(item) || item.names.author !== undefined) return false;
  return [...workContributors].some((variable) => item.names[variable] !== undefined);
}

/** No editor among those who substitute for the author. */
function withoutStandIns(style: IndependentStyle): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "names" || !standsForAuthor(element, style)) return element;
    const substitute = element.substitute.flatMap((child) => withoutContributors(child, style));
    const variables = element.variables.filter((variable) => !workContributors.has(variable));
    const changed = substitute.length !== element.substitute.length || variables.length !== element.variables.length;
    const same = !changed && substitute.every((child, index) => child === element.substitute[index]);
    return same ? element : { ...element, variables, substitute };
  });
}

/** A cs:names in the author's place: it asks for the author, at once or as a substitute. */
function standsForAuthor(element: NamesElement, style: IndependentStyle): boolean {
  return element.variables.includes("author") || reachesNames(element.substitute, style, isAuthor);
}

/** A substitute without the names of those who answer for the work; macros that print them are put in place. */
function withoutContributors(child: Element, style: IndependentStyle): readonly Element[] {
  if (!reachesNames([child], style, isWorkContributor)) return [child];
  const inlined = inlineMacros(child, style, new Set());
  return rewriteAll([inlined], (element) => {
    if (element.kind === "group" && element.children.length === 0) return undefined;
    if (element.kind !== "names") return element;
    const variables = element.variables.filter((variable) => !isWorkContributor(variable));
    if (variables.length === element.variables.length) return element;
    return variables.length === 0 ? undefined : { ...element, variables };
  });
}

/** Macros become groups of their elements, so that they can be changed in this place alone. */
function inlineMacros(element: Element, style: IndependentStyle, inside: ReadonlySet<string>): Element {
  const [inlined] = rewriteAll([element], (each) => {
    if (each.kind !== "text" || each.source.kind !== "macro" || inside.has(each.source.name)) return each;
    const around = new Set([...inside, each.source.name]);
    const children = (style.macros.get(each.source.name) ?? []).map((child) => inlineMacros(child, style, around));
    const { at, prefix, suffix, formatting, display } = each;
    return { kind: "group", at, prefix, suffix, formatting, display, delimiter: "", children };
  });
  return inlined ?? element;
}

/**
 * Styles name the editor beside the work only where an author has taken the first place. The headword has it now, so
 * a branch that prints the editor asks for the author no longer.
 */
function withEditorsOfWork(style: IndependentStyle): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "choose" || !element.branches.some((branch) => namesEditorAfterAuthor(branch, style))) {
      return element;
    }
    const branches = element.branches.map((branch) =>
      namesEditorAfterAuthor(branch, style) ? withoutAuthorTest(branch) : branch,
    );
    return { ...element, branches };
  });
}

function namesEditorAfterAuthor(branch: Branch, style: IndependentStyle): boolean {
  if (branch.match === "none" || !branch.conditions.some(testsAuthor)) return false;
  return reachesNames(branch.children, style, isWorkContributor) && !reachesNames(branch.children, style, isAuthor);
}

function testsAuthor(condition: Condition): boolean {
  return condition.kind === "variable" && condition.values.includes("author");
}

function withoutAuthorTest(branch: Branch): Branch {
  if (branch.match === "any") return { ...branch, conditions: [], match: "all" };
  const conditions = branch.conditions.map((condition): Condition => {
    if (condition.kind !== "variable") return condition;
    return { ...condition, values: condition.values.filter((value) => value !== "author") };
  });
  return { ...branch, conditions };
}

function isAuthor(variable: NameVariable): boolean {
  return variable === "author";
}

function isWorkContributor(variable: NameVariable): boolean {
  return workContributors.has(variable);
}

function reachesNames(
  elements: readonly Element[],
  style: IndependentStyle,
  wanted: (variable: NameVariable) => boolean,
): boolean {
  let reached = false;
  visitReachable(style, elements, (element) => {
    reached ||= element.kind === "names" && element.variables.some(wanted);
  });
  return reached;
}
