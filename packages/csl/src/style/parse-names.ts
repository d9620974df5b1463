import { isNameVariable, type Issue } from "@citable/model";
import { StyleError } from "../errors.ts";
import { childElements, childNamed, type XmlElement } from "../xml.ts";
import { Attributes, readDress, readFormatting, readTextCase, withoutAbsent } from "./attributes.ts";
import type {
  Element,
  EtAlElement,
  LabelElement,
  NameElement,
  NameOptions,
  NamePart,
  NamesElement,
  NamesLabel,
} from "./elements.ts";

const delimiterRules = ["contextual", "after-inverted-name", "always", "never"] as const;

/** Which attributes carry the options: cs:name has short names, the elements that preset them long ones. */
export type OptionsHost = "name" | "preset";

/** "Inheritable Name Options" (on cs:style, cs:citation, cs:bibliography) and the attributes of cs:name. */
export function readNameOptions(attributes: Attributes, host: OptionsHost): NameOptions {
  const preset = host === "preset";
  return withoutAbsent<NameOptions>({
    and: attributes.oneOf("and", ["text", "symbol"]),
    delimiter: attributes.text(preset ? "name-delimiter" : "delimiter"),
    namesDelimiter: preset ? attributes.text("names-delimiter") : undefined,
    delimiterPrecedesEtAl: attributes.oneOf("delimiter-precedes-et-al", delimiterRules),
    delimiterPrecedesLast: attributes.oneOf("delimiter-precedes-last", delimiterRules),
    etAlMin: attributes.count("et-al-min"),
    etAlUseFirst: attributes.count("et-al-use-first"),
    etAlUseLast: attributes.flag("et-al-use-last"),
    etAlSubsequentMin: attributes.count("et-al-subsequent-min"),
    etAlSubsequentUseFirst: attributes.count("et-al-subsequent-use-first"),
    form: attributes.oneOf(preset ? "name-form" : "form", ["long", "short", "count"]),
    initialize: attributes.flag("initialize"),
    initializeWith: attributes.text("initialize-with"),
    nameAsSortOrder: attributes.oneOf("name-as-sort-order", ["first", "all"]),
    sortSeparator: attributes.text("sort-separator"),
  });
}

/** names-min, names-use-first and names-use-last of cs:key ("Sorting"). */
export function readSortNameOptions(attributes: Attributes): NameOptions {
  const etAlMin = attributes.count("names-min");
  const etAlUseFirst = attributes.count("names-use-first");
  return withoutAbsent<NameOptions>({
    etAlMin,
    etAlUseFirst,
    etAlUseLast: attributes.flag("names-use-last"),
    etAlSubsequentMin: etAlMin,
    etAlSubsequentUseFirst: etAlUseFirst,
  });
}

type ParseElements = (parent: XmlElement, issues: Issue[]) => readonly Element[];
type ParseLabel = (element: XmlElement, issues: Issue[]) => LabelElement;

/** How the parts of cs:names that are elements of their own are read; passed in to keep imports one-way. */
export interface InnerParsers {
  readonly elements: ParseElements;
  readonly label: ParseLabel;
}

/** cs:names with cs:name, cs:et-al, cs:label and cs:substitute ("Names"). */
export function parseNames(element: XmlElement, issues: Issue[], inner: InnerParsers): NamesElement {
  const attributes = new Attributes(element, issues);
  const variables = attributes.words("variable").filter(isNameVariable);
  if (attributes.text("variable") === undefined) {
    throw new StyleError("cs:names needs a variable attribute.", element.at);
  }
  const name = childNamed(element, "name");
  const etAl = childNamed(element, "et-al");
  const substitute = childNamed(element, "substitute");
  return {
    ...readDress(attributes),
    kind: "names",
    variables,
    delimiter: attributes.text("delimiter"),
    name: name && parseName(name, issues),
    etAl: etAl && parseEtAl(etAl, issues),
    label: parseNamesLabel(element, issues, inner.label),
    substitute: substitute === undefined ? [] : inner.elements(substitute, issues),
  };
}

function parseName(element: XmlElement, issues: Issue[]): NameElement {
  const attributes = new Attributes(element, issues);
  const parts = childElements(element).filter((child) => child.name === "name-part");
  const part = (which: string): NamePart | undefined => {
    const found = parts.find((child) => child.attributes["name"] === which);
    return found && parseNamePart(found, issues);
  };
  return {
    options: readNameOptions(attributes, "name"),
    family: part("family"),
    given: part("given"),
    dress: readDress(attributes),
  };
}

function parseNamePart(element: XmlElement, issues: Issue[]): NamePart {
  const attributes = new Attributes(element, issues);
  return {
    formatting: readFormatting(attributes),
    textCase: readTextCase(attributes),
    prefix: attributes.text("prefix") ?? "",
    suffix: attributes.text("suffix") ?? "",
  };
}

function parseEtAl(element: XmlElement, issues: Issue[]): EtAlElement {
  const attributes = new Attributes(element, issues);
  return { term: attributes.oneOf("term", ["et-al", "and others"]) ?? "et-al", dress: readDress(attributes) };
}

/** cs:label stands before or after cs:name in the file, and so in print ("Label in cs:names"). */
function parseNamesLabel(element: XmlElement, issues: Issue[], parse: ParseLabel): NamesLabel | undefined {
  const children = childElements(element);
  const index = children.findIndex((child) => child.name === "label");
  const label = children[index];
  if (label === undefined) return undefined;
  const name = children.findIndex((child) => child.name === "name");
  return { label: parse(label, issues), position: name > index ? "before" : "after" };
}
