import type { Element, IndependentStyle, TextCase } from "@citable/csl";
import { visitStyle } from "./visit.ts";

/** What a look at a style's elements tells, without printing anything. */
export interface StyleSurvey {
  /** The item types that the style tells apart anywhere. */
  readonly testedTypes: ReadonlySet<string>;
  /** For each variable, the cases that the style sets it in, directly or around the macro that prints it. */
  readonly cases: ReadonlyMap<string, ReadonlySet<TextCase>>;
}

const surveys = new WeakMap<IndependentStyle, StyleSurvey>();

/** Surveys a style; once for each. */
export function surveyStyle(style: IndependentStyle): StyleSurvey {
  const known = surveys.get(style);
  if (known !== undefined) return known;
  const survey = lookOver(style);
  surveys.set(style, survey);
  return survey;
}

function lookOver(style: IndependentStyle): StyleSurvey {
  const testedTypes = new Set<string>();
  const cases = new Map<string, Set<TextCase>>();
  visitStyle(style, (element) => {
    if (element.kind === "choose") addTypes(element, testedTypes);
    else if (element.kind === "text" && element.textCase !== undefined) addCase(element, style, cases);
  });
  return { testedTypes, cases };
}

function addTypes(element: Extract<Element, { kind: "choose" }>, types: Set<string>): void {
  for (const condition of element.branches.flatMap((branch) => branch.conditions)) {
    if (condition.kind === "type") for (const type of condition.values) types.add(type);
  }
}

type TextElement = Extract<Element, { kind: "text" }>;

function addCase(element: TextElement, style: IndependentStyle, cases: Map<string, Set<TextCase>>): void {
  const { textCase, source } = element;
  if (textCase === undefined) return;
  const add = (variable: string): void => {
    cases.set(variable, (cases.get(variable) ?? new Set()).add(textCase));
  };
  if (source.kind === "variable") add(source.variable);
  if (source.kind === "macro") for (const variable of printedBy(source.name, style, new Set())) add(variable);
}

/** The variables that a macro's cs:text elements print. */
function printedBy(macro: string, style: IndependentStyle, followed: Set<string>): ReadonlySet<string> {
  const variables = new Set<string>();
  if (followed.has(macro)) return variables;
  followed.add(macro);
  const look = (element: Element): void => {
    switch (element.kind) {
      case "text":
        if (element.source.kind === "variable") variables.add(element.source.variable);
        if (element.source.kind === "macro")
          for (const each of printedBy(element.source.name, style, followed)) variables.add(each);
        return;
      case "group":
        element.children.forEach(look);
        return;
      case "choose":
        element.branches.forEach((branch) => branch.children.forEach(look));
        return;
      case "names":
        element.substitute.forEach(look);
        return;
      case "number":
      case "label":
      case "date":
        return;
      default:
        element satisfies never;
    }
  };
  (style.macros.get(macro) ?? []).forEach(look);
  return variables;
}

/** Whether the style changes a variable's case in one of these ways. */
export function setsCase(survey: StyleSurvey, variable: string, wanted: readonly TextCase[]): boolean {
  const cases = survey.cases.get(variable);
  return cases !== undefined && wanted.some((each) => cases.has(each));
}
