import type { Variable } from "@citable/model";
import { isNumberVariable, isTextVariable } from "@citable/model";
import type { Rendering } from "../compile/rendering.ts";
import { placeOf, type Render, type Scope } from "../compile/scope.ts";
import { valueReader } from "../compile/values.ts";
import { plainText, wrapped } from "../output/build.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { TextElement, TextSource } from "../style/elements.ts";
import { parseMarkup } from "../text/markup.ts";
import { isNumeric } from "../text/numbers.ts";
import { formatPageRanges } from "../text/page-range.ts";
import { yearSuffixOutput } from "./year-suffix.ts";
import { isBare, itemLanguage, treatment } from "./treat.ts";

/** cs:text ("Text"). */
export function compileText(element: TextElement, scope: Scope): Render {
  switch (element.source.kind) {
    case "variable":
      return compileVariable(element, element.source, scope);
    case "macro": {
      const macro = scope.macro(element.source.name, element.at);
      if (isBare(element)) return macro;
      const treat = treatment(element);
      const rewrites = element.textCase !== undefined || element.stripPeriods;
      return (rendering) => {
        const output = macro(rendering);
        if (output !== undefined && rewrites) rendering.spendText(plainText(output).length);
        return output && treat([output], itemLanguage(rendering.item, scope));
      };
    }
    case "term":
      return compileTerm(element, element.source, scope);
    case "value": {
      const origin: Origin = { kind: "value", ...placeOf(element, scope) };
      const content = parseMarkup(element.source.value, origin);
      const output = treatment(element, true)(content, scope.locale.language);
      return () => output;
    }
    default:
      return element.source satisfies never;
  }
}

type VariableSource = Extract<TextSource, { kind: "variable" }>;
type TermSource = Extract<TextSource, { kind: "term" }>;

function compileVariable(element: TextElement, source: VariableSource, scope: Scope): Render {
  const { variable, form } = source;
  const read = valueReader(variable, form);
  const origin = variableOrigin(variable, element, scope);
  const prepare = preparation(variable, scope);
  const treat = treatment(element);
  const role = variable === "year-suffix" || variable === "citation-number" ? variable : undefined;
  return (rendering) => {
    const value = rendering.call(variable, read(rendering));
    if (value === undefined) return undefined;
    if (variable === "year-suffix") rendering.yearSuffixPrinted = true;
    const content = [...prepare(value, origin), ...labelSuffix(variable, rendering, scope)];
    const output = treat(content, itemLanguage(rendering.item, scope));
    return role === undefined ? output : wrapped(output, { role });
  };
}

/** The year suffix goes with the citation label, unless the style places it itself. */
function labelSuffix(variable: string, rendering: Rendering, scope: Scope): readonly Output[] {
  const suffix = variable === "citation-label" ? yearSuffixOutput(rendering, scope) : undefined;
  return suffix === undefined ? [] : [suffix];
}

function variableOrigin(variable: string, element: TextElement, scope: Scope): Origin {
  const known: Variable | undefined = isTextVariable(variable) || isNumberVariable(variable) ? variable : undefined;
  return { kind: "variable", ...(known && { variable: known }), ...placeOf(element, scope) };
}

/** How the value of a variable becomes output before it is treated. */
function preparation(variable: string, scope: Scope): (value: string, origin: Origin) => readonly Output[] {
  const delimiter = scope.locale.term("page-range-delimiter") ?? "–";
  switch (variable) {
    case "page":
    case "locator": {
      const ampersand = ` ${scope.locale.term("and", "symbol") ?? "&"} `;
      return (value, origin) => {
        const pages = formatPageRanges(value, scope.options.pageRangeFormat, delimiter);
        return parseMarkup(pages.replaceAll(/\s*&\s*/g, ampersand), origin);
      };
    }
    case "URL":
    case "DOI":
    case "PMID":
    case "PMCID":
      return (value, origin) => [linked(variable, value, origin)];
    // Reports and laws are numbered "110-43", which is no range.
    case "number":
      return (value, origin) => parseMarkup(value, origin);
    default:
      return isNumberVariable(variable)
        ? (value, origin) => parseMarkup(numberRange(value, delimiter), origin)
        : (value, origin) => parseMarkup(value, origin);
  }
}

/**
 * "1-2" of a volume, an issue or an edition is a range as that of pages is (fullstyles_ABdNT); lists are spaced as
 * cs:number does it.
 */
function numberRange(value: string, delimiter: string): string {
  if (!isNumeric(value) && !capitalRange.test(value)) return value;
  return value
    .replaceAll(
      ranges,
      (_, first: string, mark: string, last: string) => first + (mark === "-" ? delimiter : mark) + last,
    )
    .replaceAll(/\s*&\s*/g, " & ")
    .replaceAll(/\s+,\s*/g, ", ");
}

const ranges = /(?<![\d–-]\s*)([\p{L}\d]+)\s*([-–])\s*([\p{L}\d]+)(?!\s*[–-])/gu;
const capitalRange = /^[IVXLC]+\s*-\s*[IVXLC]+$/;

const resolvers: Readonly<Record<string, string>> = {
  URL: "",
  DOI: "https://doi.org/",
  PMID: "https://www.ncbi.nlm.nih.gov/pubmed/",
  PMCID: "https://www.ncbi.nlm.nih.gov/pmc/articles/",
};

/** "Links", Appendix VI: identifiers lead to their resolvers; only web addresses become links. */
function linked(variable: string, value: string, origin: Origin): Output {
  const address = /^https?:\/\//i.test(value) ? value : `${resolvers[variable] ?? ""}${value}`;
  const leaf: Output = { kind: "text", text: value, origin };
  return /^https?:\/\//i.test(address) ? { kind: "group", children: [leaf], link: address } : leaf;
}

function compileTerm(element: TextElement, source: TermSource, scope: Scope): Render {
  const words = scope.locale.term(source.term, source.form, source.plural);
  if (words === undefined || words === "") return () => undefined;
  const origin: Origin = { kind: "term", term: source.term, ...placeOf(element, scope) };
  const printed = treatment(element, true)([{ kind: "text", text: words, origin }], scope.locale.language);
  // A term that the style wants small stays so at the start of a note or an entry.
  const output: Output | undefined =
    element.textCase === "lowercase" && printed ? { kind: "group", children: [printed], keepCase: true } : printed;
  // "Items with an empty sort key value are placed at the end", and "n.d." is no value ("Sorting").
  return source.term === "no date" ? ({ sorting }) => (sorting ? undefined : output) : () => output;
}
