import type { Element, GroupElement, IndependentStyle } from "@citable/csl";
import type { EditionChange } from "./change.ts";
import { rewriteStyle } from "./rewrite.ts";

const order = {
  name: "access-date-and-address",
  field: "accessed",
  source: "github.com/michal-h21/biblatex-iso690/pull/124",
  certainty: "source read",
} as const;
const before = "The date of access stands before the address.";
const after = "The date of access stands after the address.";

export const iso2021: readonly EditionChange[] = [
  { ...order, says: after, instead: before, change: (style) => withAccessDate(style, "after") },
];

export const iso2010: readonly EditionChange[] = [
  { ...order, says: before, instead: after, change: (style) => withAccessDate(style, "before") },
  {
    name: "online-in-brackets",
    field: "medium",
    says: "The medium stands in square brackets: “[online]”.",
    instead: "The medium is a word like others: “Online”.",
    source: "github.com/citation-style-language/styles/pull/7297",
    certainty: "source read",
    change: withMediumInBrackets,
  },
];

/** Puts the date of access next to the address, where both stand in one row. */
function withAccessDate(style: IndependentStyle, place: "before" | "after"): IndependentStyle {
  const isDate = (element: Element): boolean => prints(element, style, "accessed") && !prints(element, style, "URL");
  const isAddress = (element: Element): boolean =>
    (prints(element, style, "URL") || prints(element, style, "DOI")) && !prints(element, style, "accessed");
  return rewriteStyle(style, (element) => {
    if (element.kind !== "group" || !element.children.some(isDate) || !element.children.some(isAddress)) return element;
    return { ...element, children: reordered(element, place, isDate, isAddress) };
  });
}

function reordered(
  { children }: GroupElement,
  place: "before" | "after",
  isDate: (element: Element) => boolean,
  isAddress: (element: Element) => boolean,
): readonly Element[] {
  const dates = children.filter(isDate);
  const rest = children.filter((child) => !isDate(child));
  const at = place === "before" ? rest.findIndex(isAddress) : rest.findLastIndex(isAddress) + 1;
  return rest.toSpliced(at, 0, ...dates);
}

/** Whether an element prints a variable, in itself or through the macros that it calls. */
function prints(element: Element, style: IndependentStyle, variable: string): boolean {
  const among = (elements: readonly Element[]): boolean => elements.some((each) => prints(each, style, variable));
  switch (element.kind) {
    case "text":
      if (element.source.kind === "macro") return among(style.macros.get(element.source.name) ?? []);
      return element.source.kind === "variable" && element.source.variable === variable;
    case "date":
      return element.variable === variable;
    case "group":
      return among(element.children);
    case "choose":
      return element.branches.some(({ children }) => among(children));
    default:
      return false;
  }
}

function withMediumInBrackets(style: IndependentStyle): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "text" || element.source.kind !== "term" || element.source.term !== "online") return element;
    if (element.prefix.includes("[")) return element;
    return { ...element, textCase: undefined, prefix: " [", suffix: `]${element.suffix}` };
  });
}
