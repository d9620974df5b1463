import type { Item } from "@citable/model";
import type { Scope } from "../compile/scope.ts";
import { primaryLanguage } from "../locale/fallback.ts";
import { mapTexts, sequence, wrapped } from "../output/build.ts";
import type { Output } from "../output/tree.ts";
import type { Dress, TextTreatment } from "../style/elements.ts";
import { changeCase } from "../text/case.ts";

/** Strip-periods, text-case, quotes, formatting and affixes, in that order. */
export function treat(
  content: readonly Output[],
  element: Dress & TextTreatment,
  language: string,
): Output | undefined {
  const stripped = element.stripPeriods ? content.flatMap(stripPeriods) : content;
  const cased = caseFits(element, language) ? changeCase(stripped, element.textCase, language) : stripped;
  return wrapped(sequence(cased), element);
}

type Cased = TextTreatment & { readonly textCase: NonNullable<TextTreatment["textCase"]> };

/** Title case is for English alone ("Title Case Conversion"). */
function caseFits<Element extends TextTreatment>(element: Element, language: string): element is Element & Cased {
  if (element.textCase === undefined) return false;
  return element.textCase !== "title" || primaryLanguage(language) === "en";
}

function stripPeriods(output: Output): readonly Output[] {
  const stripped = mapTexts(output, (leaf) => {
    const text = leaf.text.replaceAll(".", "");
    return text === "" ? undefined : { ...leaf, text };
  });
  return stripped === undefined ? [] : [stripped];
}

/** The language that decides on an item's case. */
export function itemLanguage(item: Item, scope: Scope): string {
  return item.language ?? item.fields.language ?? scope.defaultLanguage;
}
