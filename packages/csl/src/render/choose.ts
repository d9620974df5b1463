import { isDateVariable } from "@citable/model";
import type { Rendering } from "../compile/rendering.ts";
import { renderRow, type Render, type Scope } from "../compile/scope.ts";
import { presenceTest, valueReader } from "../compile/values.ts";
import { fragment } from "../output/build.ts";
import type { Branch, ChooseElement, Condition, Element, Match } from "../style/elements.ts";
import { isNumeric } from "../text/numbers.ts";

type Test = (rendering: Rendering) => boolean;

/** Compiles what a branch holds. */
export type CompileChildren = (children: readonly Element[], scope: Scope) => Render;

/** cs:choose ("Choose"): the first branch that holds. */
export function compileChoose(
  element: ChooseElement,
  scope: Scope,
  compileChildren: CompileChildren = compileRow,
): Render {
  const branches = element.branches.map((branch) => ({
    holds: compileBranch(branch),
    print: scope.later(() => compileChildren(branch.children, scope)),
  }));
  return (rendering) => {
    for (const { holds, print } of branches) if (holds(rendering)) return print(rendering);
    return undefined;
  };
}

function compileRow(children: readonly Element[], scope: Scope): Render {
  const renders = scope.compile(children);
  return (rendering) => fragment(renderRow(renders, rendering));
}

function compileBranch(branch: Branch): Test {
  const tests = branch.conditions.flatMap((condition) => compileCondition(condition));
  return matching(branch.match, tests);
}

function matching(match: Match, tests: readonly Test[]): Test {
  const [only] = tests;
  if (match !== "none" && tests.length === 1 && only !== undefined) return only;
  switch (match) {
    case "all":
      return (rendering) => !anyIs(false, tests, rendering);
    case "any":
      return (rendering) => anyIs(true, tests, rendering);
    case "none":
      return (rendering) => !anyIs(true, tests, rendering);
    default:
      return match satisfies never;
  }
}

/** Whether a test answers so; what comes after it is not asked. An item meets some fifty of these: no closures here. */
function anyIs(answer: boolean, tests: readonly Test[], rendering: Rendering): boolean {
  for (const test of tests) if (test(rendering) === answer) return true;
  return false;
}

function compileCondition(condition: Condition): readonly Test[] {
  switch (condition.kind) {
    case "type":
      return typeTests(condition.values);
    case "variable":
      return condition.values.map(presenceTest);
    case "is-numeric":
      return condition.values.map(numericTest);
    case "is-uncertain-date":
      return condition.values.map(
        (value) =>
          ({ item }: Rendering) =>
            isUncertain(item, value),
      );
    case "locator":
      return condition.values.map(
        (value) =>
          ({ facts }: Rendering) =>
            facts.locator !== undefined && (facts.label ?? "page") === value,
      );
    case "position":
      return condition.values.map((value) => (rendering: Rendering) => hasPosition(rendering, value));
    case "disambiguate":
      return [(rendering) => isDisambiguated(rendering) === condition.wanted];
    default:
      return condition satisfies never;
  }
}

/**
 * An item has one type, so that no item has all of several: styles that list some without match="any" mean any of them,
 * and are read so. One look-up for all.
 */
function typeTests(values: readonly string[]): readonly Test[] {
  const types: ReadonlySet<string> = new Set(values);
  return [({ item }) => types.has(item.type)];
}

function numericTest(variable: string): Test {
  const read = valueReader(variable);
  return (rendering) => isNumeric(read(rendering) ?? "");
}

function isUncertain(item: Rendering["item"], variable: string): boolean {
  const date = isDateVariable(variable) ? item.dates[variable] : undefined;
  return date?.kind === "calendar" && date.circa === true;
}

/** The tests hold one after the other, so that a style may add text step by step ("Disambiguation"). */
function isDisambiguated(rendering: Rendering): boolean {
  rendering.disambiguateTests += 1;
  return rendering.disambiguateTests <= rendering.facts.disambiguate;
}

/** "Choose", position: ibid-with-locator implies ibid, which implies subsequent. Bibliographies have no positions. */
function hasPosition({ facts, area }: Rendering, wanted: string): boolean {
  if (area.kind === "bibliography") return false;
  switch (wanted) {
    case "first":
      return facts.position === "first";
    case "subsequent":
      return facts.position !== "first";
    case "ibid":
      return facts.position === "ibid" || facts.position === "ibid-with-locator";
    case "ibid-with-locator":
      return facts.position === "ibid-with-locator";
    case "near-note":
      return facts.nearNote;
    default:
      return false;
  }
}
