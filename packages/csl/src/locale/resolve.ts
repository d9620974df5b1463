import type { TermForm } from "../style/elements.ts";
import { localeFallback, primaryLanguage } from "./fallback.ts";
import type { Gender, Locale, LocaleDate, Term } from "./locale.ts";

/** The words and habits of one language, with everything that overrides them already applied. */
export interface ResolvedLocale {
  readonly language: string;
  /** The term's words; undefined when no locale has it, "" when one defines it as empty. */
  term(name: string, form?: TermForm, plural?: boolean): string | undefined;
  /** The suffix of an ordinal ("st") for a whole number. */
  ordinalSuffix(number: number, gender: Gender | undefined): string;
  /** "first" … "tenth", or undefined when the locale spells out no such ordinal. */
  longOrdinal(number: number, gender: Gender | undefined): string | undefined;
  /** The grammatical gender of a noun such as "edition" or "month-05". */
  gender(term: string): Gender | undefined;
  date(form: "text" | "numeric"): LocaleDate | undefined;
  readonly punctuationInQuote: boolean;
  readonly limitDayOrdinalsToDay1: boolean;
}

/**
 * Applies locales from the least to the most specific ("Locale Fallback"): the files for en-US, the language and the
 * dialect, then the style's own cs:locale elements without language, for the language, and for the dialect.
 */
export function resolveLocale(
  language: string,
  files: readonly Locale[],
  styleLocales: readonly Locale[],
): ResolvedLocale {
  return new LayeredLocale(language, [...fileLayers(language, files), ...styleLayers(language, styleLocales)]);
}

function fileLayers(language: string, files: readonly Locale[]): readonly Locale[] {
  const chain = localeFallback(language).toReversed();
  return chain.flatMap((tag) => files.find((file) => file.language?.toLowerCase() === tag.toLowerCase()) ?? []);
}

function styleLayers(language: string, locales: readonly Locale[]): readonly Locale[] {
  // For a language alone its primary dialect is meant: "de" is "de-DE".
  const [, dialect = ""] = language.includes("-") ? [] : localeFallback(language);
  const wanted = [undefined, primaryLanguage(language), dialect.toLowerCase(), language.toLowerCase()];
  return [...new Set(wanted)].flatMap((tag) => locales.filter((locale) => locale.language?.toLowerCase() === tag));
}

/** Where a missing form of a term is looked for next ("Terms"). */
const formFallback: Readonly<Record<TermForm, readonly TermForm[]>> = {
  long: ["long"],
  short: ["short", "long"],
  verb: ["verb", "long"],
  "verb-short": ["verb-short", "verb", "long"],
  symbol: ["symbol", "short", "long"],
};

/** Most terms are found by their name alone. */
function termKey(name: string, form: TermForm, gender = ""): string {
  return form + gender === "long" ? name : `${name}|${form}|${gender}`;
}

class LayeredLocale implements ResolvedLocale {
  readonly language: string;
  readonly punctuationInQuote: boolean;
  readonly limitDayOrdinalsToDay1: boolean;
  readonly #terms = new Map<string, Term>();
  #ordinals = new Map<string, Term>();
  readonly #dates = new Map<string, LocaleDate>();

  constructor(language: string, layers: readonly Locale[]) {
    this.language = language;
    for (const layer of layers) this.#apply(layer);
    this.punctuationInQuote = lastSet(layers, (layer) => layer.options.punctuationInQuote) ?? false;
    this.limitDayOrdinalsToDay1 = lastSet(layers, (layer) => layer.options.limitDayOrdinalsToDay1) ?? false;
  }

  #apply(layer: Locale): void {
    // A locale with ordinal suffixes of its own replaces all of those below it ("Ordinal Suffixes").
    if (layer.terms.some((term) => isOrdinalSuffix(term.name))) this.#ordinals = new Map();
    for (const term of layer.terms) {
      const target = isOrdinalSuffix(term.name) ? this.#ordinals : this.#terms;
      target.set(termKey(term.name, term.form, term.genderForm), term);
    }
    for (const date of layer.dates) this.#dates.set(date.form, date);
  }

  #find(name: string, form: TermForm): Term | undefined {
    for (const candidate of formFallback[form]) {
      const found = this.#terms.get(termKey(name, candidate));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  term(name: string, form: TermForm = "long", plural = false): string | undefined {
    const found =
      this.#find(name, form) ?? (isOrdinalSuffix(name) ? this.#ordinals.get(termKey(name, form)) : undefined);
    return plural ? found?.multiple : found?.single;
  }

  gender(term: string): Gender | undefined {
    return this.#terms.get(termKey(term, "long"))?.gender;
  }

  /** "Ordinal Suffixes": a whole-number match goes before the last two digits, those before the last digit. */
  ordinalSuffix(number: number, gender: Gender | undefined): string {
    return this.#ordinals.has(termKey("ordinal", "long"))
      ? this.#suffix(number, gender)
      : this.#suffixOfOld(number, gender);
  }

  /** The scheme of CSL 1.0, for ordinal-01 to ordinal-04 without "ordinal": the last of them is for all other numbers. */
  #suffixOfOld(number: number, gender: Gender | undefined): string {
    const [lastTwo, last] = [number % 100, number % 10];
    const digit = last < 1 || last > 3 || lastTwo === last + 10 ? 4 : last;
    return this.#genderedOrdinal(`ordinal-0${digit}`, gender)?.single ?? this.#suffix(number, gender);
  }

  #suffix(number: number, gender: Gender | undefined): string {
    const lastTwo = number % 100;
    const found =
      this.#ordinal(lastTwo, gender, (match) => match === "whole-number" && lastTwo === number) ??
      this.#ordinal(lastTwo, gender, (match) => match !== "last-digit" && match !== "whole-number") ??
      this.#ordinal(number % 10, gender, (match) => match === "last-digit" || match === undefined) ??
      this.#genderedOrdinal("ordinal", gender);
    return found?.single ?? "";
  }

  #ordinal(number: number, gender: Gender | undefined, fits: (match: Term["match"]) => boolean): Term | undefined {
    const term = this.#genderedOrdinal(`ordinal-${twoDigits(number)}`, gender);
    if (term === undefined) return undefined;
    // Without a match attribute, ordinal-00 … -09 match the last digit and the others the last two ("Ordinal Suffixes").
    return fits(term.match ?? (number < 10 ? "last-digit" : "last-two-digits")) ? term : undefined;
  }

  #genderedOrdinal(name: string, gender: Gender | undefined): Term | undefined {
    return (gender && this.#ordinals.get(termKey(name, "long", gender))) ?? this.#ordinals.get(termKey(name, "long"));
  }

  longOrdinal(number: number, gender: Gender | undefined): string | undefined {
    const name = `long-ordinal-${twoDigits(number)}`;
    const gendered = gender && this.#terms.get(termKey(name, "long", gender));
    return (gendered ?? this.#terms.get(termKey(name, "long")))?.single;
  }

  date(form: "text" | "numeric"): LocaleDate | undefined {
    return this.#dates.get(form);
  }
}

function isOrdinalSuffix(name: string): boolean {
  return /^ordinal(?:-\d\d)?$/.test(name);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function lastSet<Value>(layers: readonly Locale[], read: (layer: Locale) => Value | undefined): Value | undefined {
  return layers.map(read).findLast((value) => value !== undefined);
}
