import { placeOf, type Render, type Scope } from "../compile/scope.ts";
import { valueReader } from "../compile/values.ts";
import type { Gender } from "../locale/locale.ts";
import { wrapped } from "../output/build.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { NumberElement, NumberForm } from "../style/elements.ts";
import { isNumberVariable } from "@citable/model";
import { isNumeric, roman, splitNumbers } from "../text/numbers.ts";
import { formatPageRanges } from "../text/page-range.ts";
import { itemLanguage, treatment } from "./treat.ts";

/** cs:number ("Number"). */
export function compileNumber(element: NumberElement, scope: Scope): Render {
  const { variable, form } = element;
  const read = valueReader(variable);
  const treat = treatment(element);
  const origin: Origin = {
    kind: "variable",
    ...(isNumberVariable(variable) && { variable }),
    ...placeOf(element, scope),
  };
  return (rendering) => {
    const value = rendering.call(variable, read(rendering));
    if (value === undefined) return undefined;
    const content = numberOutput(value, variable, form, { origin, scope });
    const output = treat(content, itemLanguage(rendering.item, scope));
    return variable === "citation-number" ? wrapped(output, { role: "citation-number" }) : output;
  };
}

function numberOutput(
  value: string,
  variable: string,
  form: NumberForm,
  { origin, scope }: { origin: Origin; scope: Scope },
): readonly Output[] {
  if (!isNumeric(value)) return [{ kind: "text", text: value, origin }];
  const delimiter = scope.locale.term("page-range-delimiter") ?? "–";
  const text = formatNumber(value, form, scope, { gender: scope.locale.gender(variable), delimiter });
  const ranged = variable === "page" ? formatPageRanges(text, scope.options.pageRangeFormat, delimiter) : text;
  return [{ kind: "text", text: ranged, origin }];
}

interface NumberManner {
  readonly gender: Gender | undefined;
  /** What stands between the numbers of a range. */
  readonly delimiter: string;
}

/** Numbers in the form asked for, with the separators between them set as in print ("Number"). */
function formatNumber(value: string, form: NumberForm, scope: Scope, { gender, delimiter }: NumberManner): string {
  return splitNumbers(value)
    .map((part) => {
      if (part.kind === "between") return separator(part.text, delimiter);
      const number = Number(part.digits);
      if (part.prefix !== "" || part.suffix !== "") return part.prefix + part.digits + part.suffix;
      return inForm(number, part.digits, form, { scope, gender });
    })
    .join("");
}

function separator(between: string, delimiter: string): string {
  const mark = between.trim();
  if (mark === "-") return delimiter;
  if (/^[–—]$/.test(mark)) return "–";
  if (mark === ",") return ", ";
  return mark === "&" ? " & " : between;
}

function inForm(
  number: number,
  digits: string,
  form: NumberForm,
  { scope, gender }: { scope: Scope; gender: Gender | undefined },
): string {
  switch (form) {
    case "numeric":
      return digits;
    case "roman":
      return number > 0 && number <= 5000 ? roman(number) : digits;
    case "ordinal":
      return digits + scope.locale.ordinalSuffix(number, gender);
    case "long-ordinal":
      return (
        (number >= 1 && number <= 10 ? scope.locale.longOrdinal(number, gender) : undefined) ??
        digits + scope.locale.ordinalSuffix(number, gender)
      );
    default:
      return form satisfies never;
  }
}
