import type { Element, IndependentStyle, NamesElement } from "@citable/csl";
import type { NameVariable } from "@citable/model";
import { isEntry } from "../rules/rule.ts";
import { rewriteAll, rewriteStyle } from "../style/rewrite.ts";
import { visitReachable } from "../style/visit.ts";
import type { Situation, StyleRepair } from "./repair-kinds.ts";

/** Those who answer for the work, not for the entry. */
const workContributors: ReadonlySet<NameVariable> = new Set<NameVariable>([
  "collection-editor",
  "compiler",
  "container-author",
  "editor",
  "editor-translator",
  "editorial-director",
  "translator",
]);

/**
 * Styles let the editor stand in for a missing author, which is right for an edited book. For an unsigned entry it
 * credits the entry to the editor of the whole work; the guides start it with its headword instead.
 */
export const unsignedEntry: StyleRepair = {
  kind: "style",
  name: "unsigned-entry",
  applies: isUnsigned,
  change: withoutStandIns,
  reason: () => ({
    what: "The entry starts with its headword, not with the editor of the work.",
    why: "It is unsigned, and the style would credit it to the editor.",
  }),
};

export function isUnsigned({ item }: Situation): boolean {
  if (!isEntry(item) || item.names.author !== undefined) return false;
  return [...workContributors].some((variable) => item.names[variable] !== undefined);
}

function withoutStandIns(style: IndependentStyle): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "names" || !standsForAuthor(element, style)) return element;
    const substitute = element.substitute.flatMap((child) => withoutContributors(child, style));
    const variables = element.variables.filter((variable) => !workContributors.has(variable));
    const changed = substitute.length !== element.substitute.length || variables.length !== element.variables.length;
    const same = !changed && substitute.every((child, index) => child === element.substitute[index]);
    return same ? element : { ...element, variables, substitute: withTitle(substitute, style) };
  });
}

/** A cs:names in the author's place: it asks for the author, at once or as a substitute. */
function standsForAuthor(element: NamesElement, style: IndependentStyle): boolean {
  if (element.variables.includes("author")) return true;
  return reachesNames(element.substitute, style, (variable) => variable === "author");
}

/** A substitute without the names of those who answer for the work; macros that print them are put in place. */
function withoutContributors(child: Element, style: IndependentStyle): readonly Element[] {
  if (!reachesNames([child], style, (variable) => workContributors.has(variable))) return [child];
  const inlined = inlineMacros(child, style, new Set());
  return rewriteAll([inlined], (element) => {
    if (element.kind === "group" && element.children.length === 0) return undefined;
    if (element.kind !== "names") return element;
    const variables = element.variables.filter((variable) => !workContributors.has(variable));
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

/** What then stands in the author's place, where the style has nothing of its own: the headword. */
function withTitle(substitute: readonly Element[], style: IndependentStyle): readonly Element[] {
  let reached = false;
  visitReachable(style, substitute, (element) => {
    reached ||= element.kind === "text" && element.source.kind === "variable" && element.source.variable === "title";
  });
  return reached ? substitute : [...substitute, plainTitle];
}

const plainTitle: Element = {
  kind: "text",
  at: undefined,
  prefix: "",
  suffix: "",
  formatting: undefined,
  display: undefined,
  textCase: undefined,
  stripPeriods: false,
  quotes: false,
  source: { kind: "variable", variable: "title", form: "long" },
};

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
