import type { Element, IndependentStyle } from "@citable/csl";
import type { Form } from "../cite/result.ts";
import { rewriteStyle } from "@citable/styles";
import { visitReachable } from "../style/visit.ts";
import { formsOf, printedTypes, tryUnsigned } from "./unsigned-sample.ts";
import { plainTitle } from "./work-contributors.ts";

/**
 * Gives an unsigned entry its headword in the author's place where the style would start with the date, or print
 * nothing but the date in the text.
 */
export function withHeadwordFirst(style: IndependentStyle): IndependentStyle {
  const lacking = formsOf(style).filter((form) => printedTypes.some((type) => startsOtherwise(style, form, type)));
  if (lacking.length === 0) return style;
  const changed = withTitleInAuthorsPlace(style, lacking);
  const better = lacking.every((form) => !startsOtherwise(changed, form, "chapter"));
  return better ? changed : style;
}

function startsOtherwise(style: IndependentStyle, form: Form, type: (typeof printedTypes)[number]): boolean {
  const [first] = tryUnsigned(style, form, type);
  return first === "issued" || (first !== undefined && form === "in-text" && first !== "title");
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
