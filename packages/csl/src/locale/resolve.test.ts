import { describe, expect, it } from "vitest";
import { english, french } from "../../test/small-locales.ts";
import type { Locale } from "./locale.ts";
import { parseLocale } from "./parse.ts";
import { resolveLocale } from "./resolve.ts";

const files = [english, french];
const frenchCanada = resolveLocale("fr-CA", files, []);
const american = resolveLocale("en-US", files, []);

function andIn(language: string, words: string): Locale {
  return parseLocale(`<locale ${language}><terms><term name="and">${words}</term></terms></locale>`);
}

function andWith(...locales: readonly Locale[]): string | undefined {
  return resolveLocale("fr-CA", files, locales).term("and");
}

describe("terms", () => {
  it.each([
    ["long", "page", "long", false, "page"],
    ["plural", "page", "long", true, "pages"],
    ["short", "page", "short", true, "pp."],
    ["symbol falls back to short", "page", "symbol", false, "p."],
    ["verb-short falls back to verb", "editor", "verb-short", false, "edited by"],
    ["verb falls back to long", "volume", "verb", true, "volumes"],
    ["short falls back to long", "chapter", "short", true, "chapters"],
    ["unknown", "reactor", "long", false, undefined],
    ["the name of something every object has", "constructor", "long", false, undefined],
  ] as const)("%s", (...[, name, form, plural, expected]) => {
    expect(american.term(name, form, plural)).toBe(expected);
  });

  it("fall back from dialect to language to en-US", () => {
    expect(frenchCanada.term("and")).toBe("et");
    expect(frenchCanada.term("ibid")).toBe("ibid.");
  });

  it("are overridden by the style's own, the most specific last", () => {
    const everywhere = andIn("", "everywhere");
    const inFrench = andIn('xml:lang="fr"', "français");
    const inCanada = andIn('xml:lang="fr-CA"', "canadien");
    const inGerman = andIn('xml:lang="de"', "deutsch");
    expect(andWith(everywhere)).toBe("everywhere");
    expect(andWith(inFrench, everywhere)).toBe("français");
    expect(andWith(inCanada, inFrench, everywhere)).toBe("canadien");
    expect(andWith(inGerman)).toBe("et");
  });

  it("for a language alone the primary dialect is meant", () => {
    const inFrance = andIn('xml:lang="fr-FR"', "et puis");
    expect(resolveLocale("fr", files, [inFrance]).term("and")).toBe("et puis");
    expect(resolveLocale("fr-CA", files, [inFrance]).term("and")).toBe("et");
  });

  it("may be emptied by a style", () => {
    const empty = parseLocale('<locale><terms><term name="et-al"></term></terms></locale>');
    expect(resolveLocale("en-US", files, [empty]).term("et-al")).toBe("");
  });
});

describe("ordinals (Ordinal Suffixes)", () => {
  it.each([
    [0, "th"],
    [1, "st"],
    [2, "nd"],
    [3, "rd"],
    [4, "th"],
    [11, "th"],
    [12, "th"],
    [13, "th"],
    [21, "st"],
    [22, "nd"],
    [111, "th"],
    [113, "th"],
    [101, "st"],
    [Number.POSITIVE_INFINITY, "th"],
  ])("English: %d%s", (number, suffix) => {
    expect(american.ordinalSuffix(number, undefined)).toBe(suffix);
  });

  it.each([
    [1, "st"],
    [2, "nd"],
    [3, "rd"],
    [4, "th"],
    [10, "th"],
    [11, "th"],
    [13, "th"],
    [21, "st"],
    [112, "th"],
  ])("ordinal-01 to ordinal-04 alone, as in CSL 1.0: %d%s", (number, suffix) => {
    const terms = ["st", "nd", "rd", "th"].map((words, index) => `<term name="ordinal-0${index + 1}">${words}</term>`);
    const old = parseLocale(`<locale><terms>${terms.join("")}</terms></locale>`);
    expect(resolveLocale("en-US", files, [old]).ordinalSuffix(number, undefined)).toBe(suffix);
  });

  it.each([
    [1, "feminine", "ʳᵉ"],
    [1, "masculine", "ᵉʳ"],
    [1, undefined, "ᵉ"],
    [2, "feminine", "ᵉ"],
    [21, "feminine", "ᵉ"],
  ] as const)("French agrees with the noun: %d, %s", (number, gender, suffix) => {
    expect(frenchCanada.ordinalSuffix(number, gender)).toBe(suffix);
  });

  it("a locale with suffixes of its own replaces all of those below it", () => {
    const own = parseLocale('<locale><terms><term name="ordinal">.</term></terms></locale>');
    const resolved = resolveLocale("en-US", files, [own]);
    expect([1, 2, 3, 11].map((number) => resolved.ordinalSuffix(number, undefined))).toEqual([".", ".", ".", "."]);
  });

  it("spells out the first ones, by gender", () => {
    expect(american.longOrdinal(2, undefined)).toBe("second");
    expect(american.longOrdinal(9, undefined)).toBeUndefined();
    expect(frenchCanada.longOrdinal(1, "feminine")).toBe("première");
    expect(frenchCanada.longOrdinal(1, "masculine")).toBe("premier");
  });

  it("knows the gender of nouns", () => {
    expect(frenchCanada.gender("edition")).toBe("feminine");
    expect(american.gender("edition")).toBeUndefined();
  });
});

describe("options", () => {
  it("are those of the most specific locale that says something", () => {
    expect(american.punctuationInQuote).toBe(true);
    expect(frenchCanada.punctuationInQuote).toBe(false);
    expect(frenchCanada.limitDayOrdinalsToDay1).toBe(true);
    const own = parseLocale('<locale xml:lang="fr"><style-options punctuation-in-quote="true"/></locale>');
    expect(resolveLocale("fr-CA", files, [own]).punctuationInQuote).toBe(true);
  });

  it("dates of a missing form come from en-US", () => {
    expect(frenchCanada.date("numeric")?.parts.map((part) => part.name)).toEqual(["month", "day", "year"]);
    expect(frenchCanada.date("text")?.parts.map((part) => part.name)).toEqual(["day", "month", "year"]);
  });
});
