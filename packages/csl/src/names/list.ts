import { affix, joined, plainText, sequence, text, wrapped } from "../output/build.ts";
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

/** How names stand in a row; the same for all lists of a cs:names in an area of the style. */
export interface ListManner {
  /** In sort keys there is no "and", no "et al.", no ellipsis. */
  readonly sorting: boolean;
  readonly settings: NameSettings;
  /** " and ", " & ", or a word of a language that brings its own space. */
  readonly and: string | undefined;
  readonly etAl: Output | undefined;
}

/** The names of a list that are shown. */
export interface ShownNames {
  readonly first: readonly Output[];
  /** The last one, after an ellipsis. */
  readonly last: Output | undefined;
  readonly etAl: boolean;
  /** Whether the name at an index prints inverted. */
  readonly inverted: (index: number) => boolean;
}

/** Joins formatted names: delimiters, "and", "et al.", an ellipsis before the last. */
export function joinNames(names: ShownNames, manner: ListManner): Output | undefined {
  const { delimiter } = manner.settings;
  const { first, last } = names;
  if (manner.sorting) return joined(last === undefined ? first : [...first, last], ", ");
  if (last !== undefined) return sequence([joined(first, delimiter), affix(`${delimiter}… `), last]);
  return names.etAl ? withEtAl(names, manner) : withAnd(names, manner);
}

function withAnd({ first, inverted }: ShownNames, { settings, and }: ListManner): Output | undefined {
  const before = first.length - 1;
  if (and === undefined || before < 1) return joined(first, settings.delimiter);
  const precedes = !standsClose(and) && delimiterPrecedes(settings.delimiterPrecedesLast, before, inverted);
  const between = precedes ? joinWord(settings.delimiter, and) : and;
  return sequence([joined(first.slice(0, -1), settings.delimiter), affix(between), first[before]]);
}

function withEtAl({ first, inverted }: ShownNames, { settings, etAl }: ListManner): Output | undefined {
  const list = joined(first, settings.delimiter);
  if (list === undefined || etAl === undefined) return list;
  const precedes = delimiterPrecedes(settings.delimiterPrecedesEtAl, first.length, inverted);
  const space = standsClose(plainText(etAl)) ? "" : " ";
  return sequence([list, affix(precedes ? settings.delimiter : space), etAl]);
}

/** The "and" of a list in a language. */
export function conjunction({ and }: NameSettings, locale: ResolvedLocale): string | undefined {
  if (and === undefined) return undefined;
  const word = and === "symbol" ? (locale.term("and", "symbol") ?? "&") : (locale.term("and") ?? "and");
  const symbol = and === "symbol" && word === locale.term("and") ? "&" : word;
  return /^\s|\s$/.test(symbol) || standsClose(symbol) ? symbol : ` ${symbol} `;
}

/** The "et al." of a list in a language. */
export function etAlWords(element: EtAlElement | undefined, locale: ResolvedLocale): Output | undefined {
  const term = element?.term ?? "et-al";
  return wrapped(text(locale.term(term) ?? "", { kind: "term", term }), element?.dress ?? {});
}

/**
 * Chinese and Japanese set "and" between names, and "et al." after them, without spaces or a further delimiter; a style
 * may have a dash for it.
 */
function standsClose(word: string): boolean {
  return /^(?:\p{Pd}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)$/u.test(word);
}

function joinWord(delimiter: string, word: string): string {
  return /\s$/.test(delimiter) ? delimiter + word.trimStart() : delimiter + word;
}

/** Whether a delimiter stands between the names before and what follows them. */
function delimiterPrecedes(rule: DelimiterPrecedes, before: number, inverted: ShownNames["inverted"]): boolean {
  switch (rule) {
    case "always":
      return true;
    case "never":
      return false;
    case "contextual":
      return before >= 2;
    case "after-inverted-name":
      return inverted(before - 1);
    default:
      return rule satisfies never;
  }
}
