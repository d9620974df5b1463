import type { Item } from "@citable/model";
import type { Scope } from "../compile/scope.ts";
import { mapTexts, sequence, wrapper, type Wrapping } from "../output/build.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { Dress, TextCase, TextTreatment } from "../style/elements.ts";
import { changeCase } from "../text/case.ts";

/** Dresses content in a language; prepared once for an element. */
export type Treat = (content: readonly Output[], language: string) => Output | undefined;

interface Treated extends Wrapping {
  readonly textCase: TextCase | undefined;
  readonly stripPeriods: boolean;
}

/**
 * Strip-periods, text-case, quotes, formatting and affixes, in that order.
 * @param own whether the words are those of the style and its locale, not of an item
 */
export function treatment(element: Treated, own = false): Treat {
  const wrap = wrapper(element);
  const { stripPeriods, textCase } = element;
  if (textCase === undefined && !stripPeriods) return (content) => wrap(sequence(content));
  const inCase = textCase === undefined ? undefined : caseChanger(textCase, own);
  return (content, language) => {
    const stripped = stripPeriods ? content.flatMap(withoutPeriods) : content;
    return wrap(sequence(inCase === undefined ? stripped : inCase(stripped, language)));
  };
}

/** Whether an element leaves its content as it is. */
export function isBare(element: Dress & TextTreatment): boolean {
  const { prefix, suffix, formatting, display, textCase, stripPeriods, quotes } = element;
  const dressed = formatting !== undefined || display !== undefined || textCase !== undefined;
  return prefix === "" && suffix === "" && !dressed && !stripPeriods && !quotes;
}

const mostRemembered = 500;

/** Changes case; remembers the latest plain texts, because an item prints in several places. */
function caseChanger(
  textCase: TextCase,
  own: boolean,
): (content: readonly Output[], language: string) => readonly Output[] {
  const remembered = new Map<string, { readonly origin: Origin | undefined; readonly changed: readonly Output[] }>();
  return (content, language) => {
    if (!own && !caseApplies(textCase, language)) return content;
    const [only] = content;
    if (content.length !== 1 || only?.kind !== "text") return changeCase(content, textCase, language);
    const key = `${language}|${only.text}`;
    const known = remembered.get(key);
    // The same words may come from another variable through a macro: what is printed must tell from which.
    if (known !== undefined && known.origin === only.origin) return known.changed;
    const changed = changeCase(content, textCase, language);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, { origin: only.origin, changed });
    return changed;
  };
}

/**
 * Title case is for items in English alone ("Title Case Conversion"). A style that sets a term or label of its own
 * language so means it: "(Éd.)".
 */
function caseApplies(textCase: TextCase, language: string): boolean {
  return textCase !== "title" || /^en(?:[-_]|$)/i.test(language);
}

function withoutPeriods(output: Output): readonly Output[] {
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
