import type { Rendering } from "../compile/rendering.ts";
import type { Scope } from "../compile/scope.ts";
import { wrapped } from "../output/build.ts";
import type { Output } from "../output/tree.ts";

/** The year suffix goes to the first year printed, unless the style places it itself ("Disambiguation"). */
export function yearSuffixOutput(rendering: Rendering, scope: Scope): Output | undefined {
  const { yearSuffix } = rendering.facts;
  if (yearSuffix === undefined || rendering.yearSuffixPrinted || scope.printsYearSuffix(rendering.area.kind)) {
    return undefined;
  }
  rendering.yearSuffixPrinted = true;
  return wrapped(
    { kind: "text", text: yearSuffix, origin: { kind: "variable", variable: "year-suffix" } },
    { role: "year-suffix" },
  );
}
