import type { Element, IndependentStyle } from "@citable/csl";
import type { Form } from "../cite/result.ts";
import { isEntry } from "../rules/rule.ts";
import { rewriteStyle } from "@citable/styles";
import { visitReachable, visitStyle } from "../style/visit.ts";
import type { StyleRepair } from "./repair-kinds.ts";
import { formsOf, printedTypes, tryUnsigned, type Known } from "./unsigned-sample.ts";
import { plainTitle, workContributors } from "./work-contributors.ts";

/** An unsigned entry of a work without known editors starts with its headword, in the list and in the text. */
export const headwordFirst: StyleRepair = {
  kind: "style",
  name: "headword-first",
  applies: ({ item }) =>
    isEntry(item) && item.names.author === undefined && ![...workContributors].some((variable) => item.names[variable]),
  change: (style) => withHeadwordFirst(style, "work"),
  reason: () => ({
    what: "The entry starts with its headword.",
    why: "It is unsigned, and the style would start with the date, or cite it by nothing else.",
  }),
};

/**
 * Gives an unsigned entry its headword in the author's place where the style would start with the date, or print
 * nothing but the date in the text.
 */
export function withHeadwordFirst(style: IndependentStyle, known: Known): IndependentStyle {
  const lacking = formsOf(style).filter((form) =>
    printedTypes.some((type) => startsOtherwise(tryUnsigned(style, form, type, known), form)),
  );
  if (lacking.length === 0 || namesNobody(style)) return style;
  const changed = withTitleInAuthorsPlace(style, lacking);
  const better = lacking.every((form) => !startsOtherwise(tryUnsigned(changed, form, "chapter", known), form));
  return better ? changed : style;
}

/** A style's own word for a work without author: “Anon. 2004”. */
function namesNobody(style: IndependentStyle): boolean {
  let found = false;
  visitStyle(style, (element) => {
    if (element.kind !== "text") return;
    const { source } = element;
    found ||=
      source.kind === "term" ? source.term === "anonymous" : source.kind === "value" && /^anon\b/i.test(source.value);
  });
  return found;
}

function startsOtherwise([first]: readonly string[], form: Form): boolean {
  if (first === "issued") return true;
  return form === "in-text" && first !== "title" && first !== "citation-number" && first !== "citation-label";
}

/** The first cs:names of each form that asks for the author gets the headword as its last substitute. */
function withTitleInAuthorsPlace(style: IndependentStyle, forms: readonly Form[]): IndependentStyle {
  const title = titleElement(style);
  const places = new Set(forms.flatMap((form) => authorsPlace(style, form) ?? []));
  return rewriteStyle(style, (element) => {
    if (element.kind !== "names" || !places.has(element)) return element;
    return { ...element, substitute: [...element.substitute, title] };
  });
}

export function authorsPlace(style: IndependentStyle, form: Form): Element | undefined {
  const layout = form === "bibliography" ? style.bibliography?.layout : style.citation.layout;
  let place: Element | undefined;
  visitReachable(style, layout?.children ?? [], (element) => {
    if (element.kind === "names" && element.variables.includes("author")) place ??= element;
  });
  return place;
}

/** The call of the macro that prints titles and nothing else, with the style's italics and quotation marks. */
function titleElement(style: IndependentStyle): Element {
  const found: Element[] = [];
  visitReachable(style, style.bibliography?.layout.children ?? [], (element) => {
    if (element.kind === "text" && element.source.kind === "macro" && printsTitleAlone(element.source.name, style)) {
      found.push({ ...element, prefix: "", suffix: "" });
    }
  });
  return found[0] ?? plainTitle;
}

function printsTitleAlone(macro: string, style: IndependentStyle): boolean {
  const printed = new Set<string>();
  visitReachable(style, style.macros.get(macro) ?? [], (element) => {
    if (element.kind === "text" && element.source.kind === "variable") printed.add(element.source.variable);
    else if (element.kind === "names" || element.kind === "date") printed.add(element.kind);
  });
  return printed.has("title") && [...printed].every((variable) => /^title(?:-short)?$/.test(variable));
}
