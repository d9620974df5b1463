import type { Issue } from "@citable/model";
import { StyleError } from "../errors.ts";
import { Attributes, readFormatting, readTextCase, withoutAbsent } from "../style/attributes.ts";
import { parseDateParts } from "../style/parse-elements.ts";
import { childElements, childNamed, parseXml, textContent, type XmlElement } from "../xml.ts";
import type { Locale, LocaleDate, LocaleOptions, Term } from "./locale.ts";

/**
 * Reads a locale file.
 * @throws StyleError if it is not XML or not a cs:locale.
 */
export function parseLocale(source: string | XmlElement): Locale {
  const root = typeof source === "string" ? parseXml(source) : source;
  if (root.name !== "locale") throw new StyleError(`A locale file starts with <locale>, not <${root.name}>.`, root.at);
  return parseLocaleElement(root, []);
}

/** Reads a cs:locale, in a file of its own or inside a style ("Locale"). */
export function parseLocaleElement(element: XmlElement, issues: Issue[]): Locale {
  const children = childElements(element);
  const options = childNamed(element, "style-options");
  return {
    language: element.attributes["xml:lang"],
    terms: children.filter((child) => child.name === "terms").flatMap((terms) => parseTerms(terms, issues)),
    dates: children.filter((child) => child.name === "date").flatMap((date) => parseLocaleDate(date, issues) ?? []),
    options: options === undefined ? {} : parseOptions(new Attributes(options, issues)),
  };
}

const longest = 1000;

type Agreement = Pick<Term, "gender" | "genderForm" | "match">;

function parseTerms(element: XmlElement, issues: Issue[]): readonly Term[] {
  return childElements(element).map((child) => {
    const attributes = new Attributes(child, issues);
    const single = childNamed(child, "single");
    const multiple = childNamed(child, "multiple");
    const plain = words(single ?? child);
    return {
      name: attributes.text("name") ?? "",
      form: attributes.oneOf("form", ["long", "short", "verb", "verb-short", "symbol"]) ?? "long",
      single: plain,
      multiple: multiple === undefined ? plain : words(multiple),
      ...withoutAbsent<Agreement>({
        gender: attributes.oneOf("gender", ["masculine", "feminine"]),
        genderForm: attributes.oneOf("gender-form", ["masculine", "feminine"]),
        match: attributes.oneOf("match", ["last-digit", "last-two-digits", "whole-number"]),
      }),
    };
  });
}

/** A term that holds only the white space of the file is an empty one. A straight apostrophe in a word is set as ’. */
function words(element: XmlElement): string {
  const text = textContent(element);
  if (text.length > longest) {
    throw new StyleError(`A term has ${text.length} characters; ${longest} are the most that is read.`, element.at);
  }
  if (/^[ \t\r\n]*$/.test(text)) return "";
  return text.includes("'") ? text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, "’") : text;
}

function parseLocaleDate(element: XmlElement, issues: Issue[]): LocaleDate | undefined {
  const attributes = new Attributes(element, issues);
  const form = attributes.oneOf("form", ["text", "numeric"]);
  if (form === undefined) return undefined;
  return {
    form,
    delimiter: attributes.text("delimiter") ?? "",
    ...withoutAbsent<Pick<LocaleDate, "formatting" | "textCase">>({
      formatting: readFormatting(attributes),
      textCase: readTextCase(attributes),
    }),
    parts: parseDateParts(element, issues),
  };
}

function parseOptions(attributes: Attributes): LocaleOptions {
  return withoutAbsent<LocaleOptions>({
    punctuationInQuote: attributes.flag("punctuation-in-quote"),
    limitDayOrdinalsToDay1: attributes.flag("limit-day-ordinals-to-day-1"),
  });
}
