import type { Issue } from "@citable/model";
import { StyleError } from "../errors.ts";
import { parseLocaleElement } from "../locale/parse.ts";
import { childElements, childNamed, renderingTree, parseXml, type XmlElement } from "../xml.ts";
import { Attributes, readFormatting } from "./attributes.ts";
import { checkStructure } from "./check-structure.ts";
import { checkWords } from "./check-words.ts";
import type { Element } from "./elements.ts";
import { parseInfo, parentLink } from "./info.ts";
import { parseElements } from "./parse-elements.ts";
import { readNameOptions, readSortNameOptions } from "./parse-names.ts";
import type {
  BibliographyArea,
  CitationArea,
  DependentStyle,
  DisambiguationOptions,
  IndependentStyle,
  Layout,
  SortKey,
  Style,
  StyleOptions,
} from "./style.ts";

/**
 * Reads a style, independent or dependent.
 * @throws StyleError if it is not XML, not a cs:style, or lacks what every style must have.
 */
export function parseStyle(source: string | XmlElement): Style {
  const root = typeof source === "string" ? parseXml(source) : source;
  if (root.name !== "style") throw notAStyle(root);
  const issues: Issue[] = [];
  const citation = childNamed(root, "citation");
  const parent = parentLink(root);
  if (citation === undefined && parent !== undefined) return parseDependent(root, parent);
  if (citation === undefined) throw new StyleError("The style has no <citation>; add one with a <layout>.", root.at);
  return parseIndependent(root, citation, issues);
}

/**
 * Reads a style that prints by itself.
 * @throws StyleError as `parseStyle` does, and for a dependent style, which only names the one that it stands for.
 */
export function parseIndependentStyle(source: string | XmlElement): IndependentStyle {
  const style = parseStyle(source);
  if (style.kind === "independent") return style;
  throw new StyleError(`This style only stands for “${style.parent}”; load that one.`);
}

function notAStyle({ name, at }: XmlElement): StyleError {
  const advice =
    name === "locale" ? "; this is a file of terms, for parseLocale" : name === "html" ? "; this is a web page" : "";
  return new StyleError(`A style starts with <style>, not <${name}>${advice}.`, at);
}

function defaultLocale(attributes: Attributes): { defaultLocale?: string } {
  const tag = attributes.text("default-locale");
  return tag === undefined || tag === "" ? {} : { defaultLocale: tag };
}

function parseDependent(root: XmlElement, parent: string): DependentStyle {
  return { kind: "dependent", info: parseInfo(root), parent, ...defaultLocale(new Attributes(root, [])) };
}

function parseIndependent(root: XmlElement, citation: XmlElement, issues: Issue[]): IndependentStyle {
  const attributes = new Attributes(root, issues);
  const children = childElements(root);
  const bibliography = childNamed(root, "bibliography");
  const elements = renderingTree(root);
  checkWords(root, elements, issues);
  checkStructure(root, elements, issues);
  const styleClass = attributes.oneOf("class", ["in-text", "note"]) ?? "in-text";
  return {
    kind: "independent",
    info: parseInfo(root),
    class: styleClass,
    ...defaultLocale(attributes),
    locales: children.filter((child) => child.name === "locale").map((child) => parseLocaleElement(child, issues)),
    macros: parseMacros(children, issues),
    options: parseOptions(attributes),
    nameOptions: readNameOptions(attributes, "preset"),
    citation: parseCitation(citation, styleClass, issues),
    bibliography: bibliography && parseBibliography(bibliography, issues),
    issues,
  };
}

function parseMacros(children: readonly XmlElement[], issues: Issue[]): ReadonlyMap<string, readonly Element[]> {
  const macros = new Map<string, readonly Element[]>();
  for (const child of children) {
    if (child.name === "macro") macros.set(child.attributes["name"] ?? "", parseElements(child, issues));
  }
  return macros;
}

const pageRangeFormats = ["chicago", "chicago-15", "chicago-16", "expanded", "minimal", "minimal-two"] as const;

function parseOptions(attributes: Attributes): StyleOptions {
  return {
    initializeWithHyphen: attributes.flag("initialize-with-hyphen") ?? true,
    pageRangeFormat: attributes.oneOf("page-range-format", pageRangeFormats),
    demoteNonDroppingParticle:
      attributes.oneOf("demote-non-dropping-particle", ["never", "sort-only", "display-and-sort"]) ??
      "display-and-sort",
  };
}

function parseLayout(area: XmlElement, issues: Issue[]): Layout {
  const element = childNamed(area, "layout");
  if (element === undefined)
    throw new StyleError(`<${area.name}> has no <layout>; add one with what is to be printed.`, area.at);
  const attributes = new Attributes(element, issues);
  return {
    prefix: attributes.text("prefix") ?? "",
    suffix: attributes.text("suffix") ?? "",
    delimiter: attributes.text("delimiter") ?? "",
    formatting: readFormatting(attributes),
    children: parseElements(element, issues),
  };
}

function parseSort(area: XmlElement, issues: Issue[]): readonly SortKey[] | undefined {
  const sort = childNamed(area, "sort");
  return sort && childElements(sort).map((key) => parseSortKey(new Attributes(key, issues)));
}

function parseSortKey(attributes: Attributes): SortKey {
  const macro = attributes.text("macro");
  const variable = attributes.text("variable");
  if (macro === undefined && variable === undefined) {
    throw new StyleError("A sort key needs a variable or a macro.", attributes.element.at);
  }
  return {
    source: macro === undefined ? { kind: "variable", variable: variable ?? "" } : { kind: "macro", name: macro },
    descending: attributes.oneOf("sort", ["ascending", "descending"]) === "descending",
    nameOptions: readSortNameOptions(attributes),
  };
}

const givenNameRules = [
  "all-names",
  "all-names-with-initials",
  "primary-name",
  "primary-name-with-initials",
  "by-cite",
] as const;

function parseDisambiguation(attributes: Attributes): DisambiguationOptions {
  return {
    addNames: attributes.flag("disambiguate-add-names") ?? false,
    addGivenName: attributes.flag("disambiguate-add-givenname") ?? false,
    givenNameRule: attributes.oneOf("givenname-disambiguation-rule", givenNameRules) ?? "by-cite",
    addYearSuffix: attributes.flag("disambiguate-add-year-suffix") ?? false,
  };
}

function parseCitation(element: XmlElement, styleClass: IndependentStyle["class"], issues: Issue[]): CitationArea {
  const attributes = new Attributes(element, issues);
  const collapse = attributes.oneOf("collapse", ["citation-number", "year", "year-suffix", "year-suffix-ranged"]);
  const layout = parseLayout(element, issues);
  const citeGroupDelimiter = attributes.text("cite-group-delimiter");
  return {
    kind: "citation",
    layout,
    sort: parseSort(element, issues),
    nameOptions: readNameOptions(attributes, "preset"),
    disambiguation: parseDisambiguation(attributes),
    citeGroupDelimiter,
    // Collapsed cites of in-text styles stand apart by ", " ("Cite Grouping"), those of notes as the layout says.
    sameAuthorDelimiter: citeGroupDelimiter ?? (styleClass === "in-text" ? ", " : layout.delimiter),
    collapse,
    yearSuffixDelimiter: attributes.text("year-suffix-delimiter"),
    afterCollapseDelimiter: attributes.text("after-collapse-delimiter"),
    nearNoteDistance: attributes.count("near-note-distance") ?? 5,
  };
}

const subsequentAuthorRules = ["complete-all", "complete-each", "partial-each", "partial-first"] as const;

function parseBibliography(element: XmlElement, issues: Issue[]): BibliographyArea {
  const attributes = new Attributes(element, issues);
  return {
    kind: "bibliography",
    layout: parseLayout(element, issues),
    sort: parseSort(element, issues),
    nameOptions: readNameOptions(attributes, "preset"),
    hangingIndent: attributes.flag("hanging-indent") ?? false,
    secondFieldAlign: attributes.oneOf("second-field-align", ["flush", "margin"]),
    lineSpacing: attributes.count("line-spacing") ?? 1,
    entrySpacing: attributes.count("entry-spacing") ?? 1,
    subsequentAuthorSubstitute: attributes.text("subsequent-author-substitute"),
    subsequentAuthorRule:
      attributes.oneOf("subsequent-author-substitute-rule", subsequentAuthorRules) ?? "complete-all",
  };
}
