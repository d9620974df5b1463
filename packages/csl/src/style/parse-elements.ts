import { isDateVariable, type Issue } from "@citable/model";
import { StyleError } from "../errors.ts";
import { childElements, type XmlElement } from "../xml.ts";
import { Attributes, readDress, readFormatting, readTextCase, readTreatment } from "./attributes.ts";
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
  return childElements(parent).flatMap((child) => parseElement(child, issues) ?? []);
}

function parseElement(element: XmlElement, issues: Issue[]): Element | undefined {
  const attributes = new Attributes(element, issues);
  switch (element.name) {
    case "text":
      return parseText(attributes);
    case "number":
      return {
        kind: "number",
        ...readDress(attributes),
        ...readTreatment(attributes),
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
        kind: "group",
        ...readDress(attributes),
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
  return {
    kind: "text",
    ...readDress(attributes),
    ...readTreatment(attributes),
    source: parseTextSource(attributes),
  };
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
    kind: "label",
    ...readDress(attributes),
    ...readTreatment(attributes),
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
    kind: "date",
    ...readDress(attributes),
    ...readTreatment(attributes),
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
  const branches = childElements(element).flatMap((child): Branch | [] => {
    if (!isBranch(child.name)) return [];
    const attributes = new Attributes(child, issues);
    return {
      match: attributes.oneOf("match", ["all", "any", "none"]) ?? "all",
      conditions: child.name === "else" ? [] : parseConditions(attributes),
      children: parseElements(child, issues),
    };
  });
  return { kind: "choose", branches };
}

function isBranch(name: string): boolean {
  return name === "if" || name === "else-if" || name === "else";
}

const listConditions = ["type", "variable", "is-numeric", "is-uncertain-date", "locator", "position"] as const;

function parseConditions(attributes: Attributes): readonly Condition[] {
  const lists = listConditions.flatMap((kind): Condition[] => {
    const values = attributes.words(kind);
    return values.length === 0 ? [] : [{ kind, values }];
  });
  const disambiguate = attributes.flag("disambiguate");
  return disambiguate === undefined ? lists : [...lists, { kind: "disambiguate", wanted: disambiguate }];
}
