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
import { checkMacros } from "./check-macros.ts";
import type { Area } from "./rendering.ts";
import { callsVariable } from "./search.ts";
import type { Render, Scope } from "./scope.ts";

/** A style ready to print in one locale. */
export interface CompiledStyle {
  readonly scope: Scope;
  readonly citation: readonly Render[];
  readonly bibliography: readonly Render[] | undefined;
}

/** Takes the place of a compiled element, to see what it renders. */
export type Watch = (element: Element, render: Render) => Render;

/**
 * Turns a style's elements into functions: each macro once, and macros and branches of cs:choose when an item first
 * comes to them, because most items need few of them.
 * @throws StyleError if a macro is missing or calls itself.
 */
export function compileStyle(style: IndependentStyle, locale: ResolvedLocale, watch?: Watch): CompiledStyle {
  checkMacros(style);
  const scope = createScope(style, locale, watch);
  return {
    scope,
    citation: scope.compile(style.citation.layout.children),
    bibliography: style.bibliography && scope.compile(style.bibliography.layout.children),
  };
}

function createScope(style: IndependentStyle, locale: ResolvedLocale, watch: Watch | undefined): Scope {
  const macros = new Map<string, Render>();
  const yearSuffix = new Map<Area["kind"], boolean>();
  let macroName: string | undefined;
  const within = <Result>(name: string | undefined, compile: () => Result): Result => {
    const outer = macroName;
    macroName = name;
    const result = compile();
    macroName = outer;
    return result;
  };
  const scope: Scope = {
    locale,
    options: style.options,
    defaultLanguage: style.defaultLocale ?? "en-US",
    disambiguation: style.citation.disambiguation,
    printsYearSuffix: (area) => {
      const known = yearSuffix.get(area) ?? callsVariable(style, style[area]?.layout.children ?? [], "year-suffix");
      yearSuffix.set(area, known);
      return known;
    },
    macroName: () => macroName,
    compile: (elements) =>
      elements.map((element) => {
        const render = compileElement(element, scope);
        return watch === undefined ? render : watch(element, render);
      }),
    later: (compile) => {
      const name = macroName;
      let compiled: Render | undefined;
      return (rendering) => {
        compiled ??= within(name, compile);
        return compiled(rendering);
      };
    },
    macro: (name, at) => {
      const elements = style.macros.get(name);
      if (elements === undefined) throw new StyleError(`The style has no macro called “${name}”.`, at);
      const known = macros.get(name) ?? within(name, () => scope.later(() => compileMacro(elements, scope)));
      macros.set(name, known);
      return known;
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
