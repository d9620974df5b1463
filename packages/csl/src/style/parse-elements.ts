import { isDateVariable, type Issue } from "@citable/model";
import { StyleError } from "../errors.ts";
import { childElements, type XmlElement } from "../xml.ts";
import { Attributes, readDress, readFormatting, readTextCase, readTreatedDress } from "./attributes.ts";
import type {
  Branch,
  ChooseElement,
  Condition,
  DateElement,
  DatePart,
  Element,
  LabelElement,
  TextElement,
  TextSource,
} from "./elements.ts";
import { parseNames } from "./parse-names.ts";

const termForms = ["long", "short", "verb", "verb-short", "symbol"] as const;

/** The rendering elements inside a layout, macro, group, branch or substitute. */
export function parseElements(parent: XmlElement, issues: Issue[]): readonly Element[] {
  const elements = childElements(parent).map((child) => parseElement(child, issues));
  return elements.every(isPresent) ? elements : elements.filter(isPresent);
}

function isPresent(element: Element | undefined): element is Element {
  return element !== undefined;
}

function parseElement(element: XmlElement, issues: Issue[]): Element | undefined {
  const attributes = new Attributes(element, issues);
  switch (element.name) {
    case "text":
      return parseText(attributes);
    case "number":
      return {
        ...readTreatedDress(attributes),
        kind: "number",
        variable: required(attributes, "variable"),
        form: attributes.oneOf("form", ["numeric", "ordinal", "long-ordinal", "roman"]) ?? "numeric",
      };
    case "label":
      return parseLabel(element, issues);
    case "date":
      return parseDate(attributes);
    case "names":
      return parseNames(element, issues, { elements: parseElements, label: parseLabel });
    case "group":
      return {
        ...readDress(attributes),
        kind: "group",
        delimiter: attributes.text("delimiter") ?? "",
        children: parseElements(element, issues),
      };
    case "choose":
      return parseChoose(element, issues);
    default:
      issues.push({
        code: "unknown-element",
        severity: "warning",
        message: `cs:${element.name} is not a rendering element of CSL 1.0.2; it is ignored.`,
        ...(element.at && { at: element.at }),
      });
      return undefined;
  }
}

function required(attributes: Attributes, name: string): string {
  const value = attributes.text(name);
  if (value !== undefined) return value;
  throw new StyleError(`cs:${attributes.element.name} needs the attribute “${name}”.`, attributes.element.at);
}

function parseText(attributes: Attributes): TextElement {
  return { ...readTreatedDress(attributes), kind: "text", source: parseTextSource(attributes) };
}

function parseTextSource(attributes: Attributes): TextSource {
  const variable = attributes.text("variable");
  if (variable !== undefined) {
    return { kind: "variable", variable, form: attributes.oneOf("form", ["long", "short"]) ?? "long" };
  }
  const name = attributes.text("macro");
  if (name !== undefined) return { kind: "macro", name };
  const term = attributes.text("term");
  if (term !== undefined) {
    const form = attributes.oneOf("form", termForms) ?? "long";
    return { kind: "term", term, form, plural: attributes.flag("plural") ?? false };
  }
  const value = attributes.text("value");
  if (value !== undefined) return { kind: "value", value };
  throw new StyleError(
    "cs:text needs one of the attributes “variable”, “macro”, “term” and “value”.",
    attributes.element.at,
  );
}

function parseLabel(element: XmlElement, issues: Issue[]): LabelElement {
  const attributes = new Attributes(element, issues);
  return {
    ...readTreatedDress(attributes),
    kind: "label",
    variable: attributes.text("variable") ?? "",
    form: attributes.oneOf("form", termForms) ?? "long",
    plural: attributes.oneOf("plural", ["contextual", "always", "never"]) ?? "contextual",
  };
}

function parseDate(attributes: Attributes): DateElement {
  const variable = required(attributes, "variable");
  if (!isDateVariable(variable)) {
    throw new StyleError(`“${variable}” is not a date variable of CSL 1.0.2.`, attributes.element.at);
  }
  return {
    ...readTreatedDress(attributes),
    kind: "date",
    variable,
    form: attributes.oneOf("form", ["text", "numeric"]),
    shownParts: attributes.oneOf("date-parts", ["year-month-day", "year-month", "year"]) ?? "year-month-day",
    delimiter: attributes.text("delimiter") ?? "",
    parts: parseDateParts(attributes.element, attributes.issues),
  };
}

/** The cs:date-part children of a date in a style or locale. */
export function parseDateParts(element: XmlElement, issues: Issue[]): readonly DatePart[] {
  return childElements(element).flatMap((child) => {
    const attributes = new Attributes(child, issues);
    const name = attributes.oneOf("name", ["year", "month", "day"]);
    if (child.name !== "date-part" || name === undefined) return [];
    return {
      name,
      form: attributes.text("form"),
      prefix: attributes.text("prefix"),
      suffix: attributes.text("suffix"),
      formatting: readFormatting(attributes),
      textCase: readTextCase(attributes),
      stripPeriods: attributes.flag("strip-periods"),
      rangeDelimiter: attributes.text("range-delimiter"),
    };
  });
}

function parseChoose(element: XmlElement, issues: Issue[]): ChooseElement {
  const children = childElements(element);
  const branches = children.every(isBranch) ? children : children.filter(isBranch);
  return { kind: "choose", branches: branches.map((branch) => parseBranch(branch, issues)) };
}

function parseBranch(element: XmlElement, issues: Issue[]): Branch {
  const attributes = new Attributes(element, issues);
  return {
    match: attributes.oneOf("match", ["all", "any", "none"]) ?? "all",
    conditions: element.name === "else" ? [] : parseConditions(attributes),
    children: parseElements(element, issues),
  };
}

function isBranch({ name }: XmlElement): boolean {
  return name === "if" || name === "else-if" || name === "else";
}

const listConditions = ["type", "variable", "is-numeric", "is-uncertain-date", "locator", "position"] as const;

function parseConditions(attributes: Attributes): readonly Condition[] {
  const conditions: Condition[] = [];
  for (const kind of listConditions) {
    const values = attributes.words(kind);
    if (values.length > 0) conditions.push({ kind, values });
  }
  const wanted = attributes.flag("disambiguate");
  if (wanted !== undefined) conditions.push({ kind: "disambiguate", wanted });
  return conditions;
}
