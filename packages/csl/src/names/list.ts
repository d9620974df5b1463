import type { Name } from "@citable/model";
import { affix, sequence, wrapped } from "../output/build.ts";
import type { Output } from "../output/tree.ts";
import type { ResolvedLocale } from "../locale/resolve.ts";
import type { DelimiterPrecedes, EtAlElement } from "../style/elements.ts";
import type { NameSettings } from "./options.ts";

/** How many names of a list are shown ("Et-al", "Disambiguation"). */
export interface Shown {
  readonly first: number;
  /** Whether the last name follows an ellipsis (et-al-use-last). */
  readonly last: boolean;
  readonly etAl: boolean;
}

export interface EtAlFacts {
  readonly subsequent: boolean;
  /** Names that disambiguation adds beyond the style's et-al-use-first. */
  readonly atLeast: number;
}

export function shownNames(count: number, settings: NameSettings, facts: EtAlFacts): Shown {
  const min = facts.subsequent ? settings.etAlSubsequentMin : settings.etAlMin;
  const useFirst = facts.subsequent ? settings.etAlSubsequentUseFirst : settings.etAlUseFirst;
  const first = Math.max(useFirst, facts.atLeast);
  if (min === 0 || count < min || first >= count) return { first: count, last: false, etAl: false };
  const last = settings.etAlUseLast && count - first >= 2;
  return { first, last, etAl: !last };
}

export interface ListManner {
  /** In sort keys there is no "and", no "et al.", no ellipsis. */
  readonly sorting: boolean;
  readonly settings: NameSettings;
  readonly locale: ResolvedLocale;
  readonly etAl: EtAlElement | undefined;
  readonly shown: Shown;
  /** Whether the name at an index prints inverted. */
  readonly inverted: (index: number) => boolean;
}

/** Joins formatted names: delimiters, "and", "et al.", an ellipsis before the last. */
export function joinNames(
  names: readonly Output[],
  originals: readonly Name[],
  manner: ListManner,
): Output | undefined {
  const { settings, shown } = manner;
  const visible = names.slice(0, shown.first);
  const rest = names.at(-1);
  if (manner.sorting) return sequence(delimited(shown.last && rest !== undefined ? [...visible, rest] : visible, ", "));
  const list = shown.etAl || shown.last ? sequence(delimited(visible, settings.delimiter)) : withAnd(visible, manner);
  if (shown.last && rest !== undefined) {
    return sequence([list, affix(`${settings.delimiter}… `), rest]);
  }
  return shown.etAl && originals.length > 0 ? withEtAl(list, visible.length, manner) : list;
}

function delimited(names: readonly Output[], delimiter: string): readonly (Output | undefined)[] {
  return names.flatMap((name, index) => (index === 0 ? [name] : [affix(delimiter), name]));
}

function withAnd(names: readonly Output[], manner: ListManner): Output | undefined {
  const { settings } = manner;
  const last = names.at(-1);
  const and = conjunction(manner);
  if (and === undefined || last === undefined || names.length < 2)
    return sequence(delimited(names, settings.delimiter));
  const before = names.length - 1;
  const precedes = !standsClose(and) && delimiterPrecedes(settings.delimiterPrecedesLast, before, before >= 2, manner);
  const between = precedes ? joinWord(settings.delimiter, and) : and;
  return sequence([...delimited(names.slice(0, -1), settings.delimiter), affix(between), last]);
}

/** " and ", " & ", or a word of a language that brings its own space. */
function conjunction({ settings, locale }: ListManner): string | undefined {
  if (settings.and === undefined) return undefined;
  const word = settings.and === "symbol" ? (locale.term("and", "symbol") ?? "&") : (locale.term("and") ?? "and");
  const symbol = settings.and === "symbol" && word === locale.term("and") ? "&" : word;
  return /^\s|\s$/.test(symbol) || standsClose(symbol) ? symbol : ` ${symbol} `;
}

/** Chinese and Japanese set "and" between names without spaces or a further delimiter. */
function standsClose(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(word);
}

function joinWord(delimiter: string, word: string): string {
  return /\s$/.test(delimiter) ? delimiter + word.trimStart() : delimiter + word;
}

function delimiterPrecedes(rule: DelimiterPrecedes, before: number, contextual: boolean, manner: ListManner): boolean {
  switch (rule) {
    case "always":
      return true;
    case "never":
      return false;
    case "contextual":
      return contextual;
    case "after-inverted-name":
      return manner.inverted(before - 1);
    default:
      return rule satisfies never;
  }
}

function withEtAl(list: Output | undefined, shown: number, manner: ListManner): Output | undefined {
  const { settings, locale, etAl } = manner;
  const term = locale.term(etAl?.term ?? "et-al") ?? "";
  if (list === undefined || term === "") return list;
  const precedes = delimiterPrecedes(settings.delimiterPrecedesEtAl, shown, shown >= 2, manner);
  const content: Output = { kind: "text", text: term, origin: { kind: "term", term: etAl?.term ?? "et-al" } };
  return sequence([list, affix(precedes ? settings.delimiter : " "), wrapped(content, etAl?.dress ?? {})]);
}
