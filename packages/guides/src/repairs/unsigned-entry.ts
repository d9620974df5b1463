import type { Branch, Condition, Element, IndependentStyle, NamesElement } from "@citable/csl";
import type { NameVariable } from "@citable/model";
import { isEntry } from "../rules/rule.ts";
import { reachOf, type Reach } from "../style/reach.ts";
import { rewriteAll, rewriteStyle } from "@citable/styles";
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
  change: (style) =>
    withHeadwordFirst(withoutEditorFirst(withEditorsOfWork(withoutStandIns(style))), "work with editor"),
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
  const author = reachOf(style, (element) => namesAny(element, isAuthor));
  const contributors = reachOf(style, (element) => namesAny(element, isWorkContributor));
  const repaired = rewriteStyle(style, (element) => {
    // A cs:names in the author's place: it asks for the author, at once or as a substitute.
    if (element.kind !== "names" || !(namesAny(element, isAuthor) || author.from(element.substitute))) return element;
    const substitute = withoutContributors(element.substitute, contributors);
    const variables = element.variables.filter((variable) => !isWorkContributor(variable));
    const same = substitute === element.substitute && variables.length === element.variables.length;
    return same ? element : { ...element, variables, substitute };
  });
  return repaired === style ? style : withMacrosForEntries(repaired, style, contributors);
}

const forEntries = " (unsigned entry)";

/** Elements without the names of those who answer for the work; macros that print them have a twin that does not. */
function withoutContributors(elements: readonly Element[], contributors: Reach): readonly Element[] {
  return rewriteAll(elements, (element) => {
    if (element.kind === "group" && element.children.length === 0) return undefined;
    if (element.kind === "names") return withoutWorkNames(element);
    if (element.kind !== "text" || element.source.kind !== "macro") return element;
    const { name } = element.source;
    if (!contributors.macros.has(name)) return element;
    return { ...element, source: { kind: "macro", name: name + forEntries } };
  });
}

function withoutWorkNames(element: NamesElement): NamesElement | undefined {
  const variables = element.variables.filter((variable) => !isWorkContributor(variable));
  if (variables.length === element.variables.length) return element;
  return variables.length === 0 ? undefined : { ...element, variables };
}

function withMacrosForEntries(
  repaired: IndependentStyle,
  style: IndependentStyle,
  contributors: Reach,
): IndependentStyle {
  const macros = new Map(repaired.macros);
  for (const name of contributors.macros) {
    macros.set(name + forEntries, withoutContributors(style.macros.get(name) ?? [], contributors));
  }
  return { ...repaired, macros };
}

/**
 * Styles name the editor beside the work only where an author has taken the first place. The headword has it now, so
 * a branch that prints the editor asks for the author no longer.
 */
function withEditorsOfWork(style: IndependentStyle): IndependentStyle {
  const author = reachOf(style, (element) => namesAny(element, isAuthor));
  const contributors = reachOf(style, (element) => namesAny(element, isWorkContributor));
  const namesEditorAfterAuthor = ({ match, conditions, children }: Branch): boolean =>
    match !== "none" && conditions.some(testsAuthor) && contributors.from(children) && !author.from(children);
  return rewriteStyle(style, (element) => {
    if (element.kind !== "choose" || !element.branches.some(namesEditorAfterAuthor)) return element;
    const branches = element.branches.map((branch) =>
      namesEditorAfterAuthor(branch) ? withoutAuthorTest(branch) : branch,
    );
    return { ...element, branches };
  });
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

function namesAny(element: Element, wanted: (variable: NameVariable) => boolean): boolean {
  return element.kind === "names" && element.variables.some(wanted);
}
