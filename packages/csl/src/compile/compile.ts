import { StyleError } from "../errors.ts";
import type { ResolvedLocale } from "../locale/resolve.ts";
import { compileChoose } from "../render/choose.ts";
import { compileDate } from "../render/date.ts";
import { compileGroup, compileMacro } from "../render/group.ts";
import { compileLabel } from "../render/label.ts";
import { compileNames } from "../render/names.ts";
import { compileNumber } from "../render/number.ts";
import { compileText } from "../render/text.ts";
import type { Element } from "../style/elements.ts";
import type { IndependentStyle } from "../style/style.ts";
import { callsVariable } from "./search.ts";
import type { Render, Scope } from "./scope.ts";

/** A style ready to print in one locale. */
export interface CompiledStyle {
  readonly scope: Scope;
  readonly citation: readonly Render[];
  readonly bibliography: readonly Render[] | undefined;
}

/** Real styles nest some 50 elements deep, macros within macros counted; these limits only stop hostile ones. */
const deepest = 500;

/** Takes the place of a compiled element, to see what it renders. */
export type Watch = (element: Element, render: Render) => Render;

/**
 * Turns a style's elements into functions; each macro is compiled once.
 * @throws StyleError if a macro is missing or calls itself.
 */
export function compileStyle(style: IndependentStyle, locale: ResolvedLocale, watch?: Watch): CompiledStyle {
  const scope = createScope(style, locale, watch);
  return {
    scope,
    citation: scope.compile(style.citation.layout.children),
    bibliography: style.bibliography && scope.compile(style.bibliography.layout.children),
  };
}

function createScope(style: IndependentStyle, locale: ResolvedLocale, watch: Watch | undefined): Scope {
  const macros = new Map<string, Render | "in progress">();
  let depth = 0;
  let macroName: string | undefined;
  const scope: Scope = {
    locale,
    options: style.options,
    defaultLanguage: style.defaultLocale ?? "en-US",
    initialsOnly: style.citation.disambiguation.givenNameRule.endsWith("-with-initials"),
    explicitYearSuffix: {
      citation: callsVariable(style, style.citation.layout.children, "year-suffix"),
      bibliography: callsVariable(style, style.bibliography?.layout.children ?? [], "year-suffix"),
    },
    get macroName() {
      return macroName;
    },
    compile: (elements) => {
      if (depth >= deepest) throw new StyleError(`The style's macros nest deeper than ${deepest} elements.`);
      depth += 1;
      const compiled = elements.map((element) => {
        const render = compileElement(element, scope);
        return watch === undefined ? render : watch(element, render);
      });
      depth -= 1;
      return compiled;
    },
    macro: (name, at) => {
      const known = macros.get(name);
      if (known === "in progress") throw new StyleError(`The macro “${name}” calls itself.`, at);
      if (known !== undefined) return known;
      const elements = style.macros.get(name);
      if (elements === undefined) throw new StyleError(`The style has no macro called “${name}”.`, at);
      macros.set(name, "in progress");
      const outer = macroName;
      macroName = name;
      const compiled = compileMacro(elements, scope);
      macroName = outer;
      macros.set(name, compiled);
      return compiled;
    },
  };
  return scope;
}

function compileElement(element: Element, scope: Scope): Render {
  switch (element.kind) {
    case "text":
      return compileText(element, scope);
    case "number":
      return compileNumber(element, scope);
    case "label":
      return compileLabel(element, scope);
    case "date":
      return compileDate(element, scope);
    case "names":
      return compileNames(element, scope);
    case "group":
      return compileGroup(element, scope);
    case "choose":
      return compileChoose(element, scope);
    default:
      return element satisfies never;
  }
}
