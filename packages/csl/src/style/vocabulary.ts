import {
  isDateVariable,
  isItemType,
  isNameVariable,
  isNumberVariable,
  isTextVariable,
  itemTypes,
} from "@citable/model";
import { childElements, type XmlElement } from "../xml.ts";

/** The words that an attribute may hold. */
export interface Vocabulary {
  /** What one of its words is: "variable". */
  readonly what: string;
  /** Whether the attribute holds a list of words; else its value is one, which may have spaces ("no date"). */
  readonly isList: boolean;
  readonly knows: (word: string) => boolean;
  /** The words that are probably meant where one is misspelt. */
  readonly common: readonly string[];
}

interface VocabularyInUse extends Vocabulary {
  /** The values found right so far: most come again and again. */
  readonly right: Set<string>;
}

/** Appendix III, "Locators". */
const locators: readonly string[] =
  `act appendix article article-locator book canon chapter column elocation equation figure folio issue line note opus
  page paragraph part rule scene section sub-verbo supplement table timestamp title title-locator verse version
  volume`.split(/\s+/);

const positions: readonly string[] = ["first", "ibid", "ibid-with-locator", "subsequent", "near-note"];

/** Appendix III, "Terms", without months, ordinals, roles, locators, item types and variables. */
const terms: readonly string[] = [
  ...locators,
  ..."accessed ad and anonymous at bc bce by ce circa cited editortranslator et-al forthcoming from henceforth".split(
    " ",
  ),
  ..."ibid in internet letter loc-cit no-place no-publisher on online op-cit preprint reference retrieved".split(" "),
  ..."review-of scale special-issue special-section advance-online-publication original-work-published".split(" "),
  ..."album audio-recording film personal-communication podcast podcast-episode radio-broadcast".split(" "),
  ..."radio-series radio-series-episode television-broadcast television-series".split(" "),
  ..."television-series-episode video working-paper".split(" "),
  ..."open-quote close-quote open-inner-quote close-inner-quote page-range-delimiter colon comma semicolon".split(" "),
  "and others",
  "available at",
  "in press",
  "no date",
  "presented at",
];

/** Terms that come in rows: months, seasons, ordinals. */
const numbered = /^(?:month-(?:0[1-9]|1[0-2])|season-0[1-4]|ordinal(?:-\d\d)?|long-ordinal-(?:0[1-9]|10))$/;

const commonVariables: readonly string[] =
  `author editor translator container-author collection-editor title title-short container-title collection-title
  publisher publisher-place issued accessed original-date volume issue edition page page-first number locator DOI URL
  ISBN ISSN genre medium note archive citation-number year-suffix`.split(/\s+/);

function isVariable(word: string): boolean {
  return isTextVariable(word) || isNumberVariable(word) || isDateVariable(word) || isNameVariable(word);
}

const variable: Vocabulary = { what: "variable", isList: true, knows: isVariable, common: commonVariables };

const lists: readonly (readonly [attribute: string, Vocabulary])[] = [
  ["variable", variable],
  ["is-numeric", variable],
  ["is-uncertain-date", variable],
  ["type", { what: "item type", isList: true, knows: isItemType, common: itemTypes }],
  ["position", { what: "position", isList: true, knows: isOneOf(positions), common: positions }],
  ["locator", { what: "kind of locator", isList: true, knows: isOneOf(locators), common: locators }],
];

function isOneOf(words: readonly string[]): (word: string) => boolean {
  const all: ReadonlySet<string> = new Set(words);
  return (word) => all.has(word);
}

const isTerm = isOneOf(terms);

/** What each attribute of a style may hold; terms are also those that the style brings itself, in cs:locale. */
export function vocabularies(style: XmlElement): ReadonlyMap<string, VocabularyInUse> {
  const own = isOneOf(termsOf(style));
  const knows = (word: string): boolean =>
    isTerm(word) || isVariable(word) || isItemType(word) || numbered.test(word) || own(word);
  const term: Vocabulary = { what: "term", isList: false, knows, common: terms };
  return new Map(
    [...lists, ["term", term] as const].map(([name, vocabulary]) => [name, { ...vocabulary, right: new Set() }]),
  );
}

function termsOf(style: XmlElement): readonly string[] {
  return childElements(style)
    .filter(({ name }) => name === "locale")
    .flatMap(childElements)
    .flatMap(childElements)
    .flatMap(({ attributes }) => attributes["name"] ?? []);
}
