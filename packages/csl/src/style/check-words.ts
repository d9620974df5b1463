import type { Issue } from "@citable/model";
import type { XmlElement } from "../xml.ts";
import { mostIssues } from "./check-structure.ts";
import { nearestWord } from "./nearest-word.ts";
import { vocabularies, type Vocabulary } from "./vocabulary.ts";

/** The attributes of CSL 1.0.2 in styles, outside of cs:info. */
const attributes: readonly string[] =
  `after-collapse-delimiter and cite-group-delimiter class collapse date-parts default-locale delimiter
  delimiter-precedes-et-al delimiter-precedes-last demote-non-dropping-particle disambiguate
  disambiguate-add-givenname disambiguate-add-names disambiguate-add-year-suffix display entry-spacing et-al-min
  et-al-subsequent-min et-al-subsequent-use-first et-al-use-first et-al-use-last font-style font-variant font-weight
  form gender gender-form givenname-disambiguation-rule hanging-indent initialize initialize-with
  initialize-with-hyphen is-numeric is-uncertain-date limit-day-ordinals-to-day-1 line-spacing locator macro match name
  name-as-sort-order name-delimiter name-form names-delimiter names-min names-use-first names-use-last
  near-note-distance page-range-format plural position prefix punctuation-in-quote quotes range-delimiter
  second-field-align sort sort-separator strip-periods subsequent-author-substitute
  subsequent-author-substitute-rule suffix term text-case text-decoration type value variable version vertical-align
  year-suffix-delimiter`.split(/\s+/);

const known: ReadonlySet<string> = new Set(attributes);

/** Names that hold no misprint: they were never CSL's. */
const foreign = /^xml/;

/**
 * Looks for words that CSL does not know: attributes, variables, terms, item types. They print nothing, and were mostly
 * misspelt, so that each is named with the word that was probably meant.
 */
export function checkWords(root: XmlElement, elements: readonly XmlElement[], issues: Issue[]): void {
  const words = vocabularies(root);
  for (const element of elements) {
    if (issues.length >= mostIssues) return;
    for (const name in element.attributes) {
      const vocabulary = words.get(name);
      if (vocabulary === undefined) {
        if (!isAttribute(name)) tell({ element, what: "attribute", word: name, common: attributes }, issues);
        continue;
      }
      const value = element.attributes[name] ?? "";
      const { what, common, right } = vocabulary;
      if (right.has(value)) continue;
      const misfits = misfitsIn(value, vocabulary);
      for (const word of misfits) tell({ element, what, word, common }, issues);
      if (misfits.length === 0) right.add(value);
    }
  }
}

function isAttribute(name: string): boolean {
  return known.has(name) || foreign.test(name);
}

/** Those words of a value that its vocabulary lacks. */
function misfitsIn(value: string, { isList, knows }: Vocabulary): readonly string[] {
  const words = isList ? value.split(/\s+/) : [value];
  return words.filter((word) => word !== "" && !knows(word));
}

interface Misfit {
  readonly element: XmlElement;
  readonly what: string;
  readonly word: string;
  readonly common: readonly string[];
}

function tell({ element, what, word, common }: Misfit, issues: Issue[]): void {
  const meant = nearestWord(word, common);
  const advice = meant === undefined ? "" : ` “${meant}” is the nearest.`;
  const message = `cs:${element.name} has the ${what} “${word}”, which CSL does not know; it is ignored.${advice}`;
  issues.push({ code: "unknown-word", severity: "warning", message, ...(element.at && { at: element.at }) });
}
