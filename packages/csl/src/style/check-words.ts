import {
  isDateVariable,
  isItemType,
  isNameVariable,
  isNumberVariable,
  isTextVariable,
  itemTypes,
  type Issue,
} from "@citable/model";
import { childElements, type XmlElement } from "../xml.ts";

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

/** More are not told: a file with so many is no style of CSL. */
const mostIssues = 100;

/**
 * Looks for words that CSL does not know: attributes, variables, item types. They print nothing, and were mostly
 * misspelt, so that each is named with the word that was probably meant.
 */
export function checkWords(root: XmlElement, issues: Issue[]): void {
  const left: XmlElement[] = [root];
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    if (element.name === "info" || issues.length >= mostIssues) continue;
    for (const [name, value] of Object.entries(element.attributes)) checkAttribute(element, name, value, issues);
    left.push(...childElements(element).toReversed());
  }
}

function checkAttribute(element: XmlElement, name: string, value: string, issues: Issue[]): void {
  const tell = (what: string, word: string, words: readonly string[]): void => {
    const meant = nearest(word, words);
    const advice = meant === undefined ? "" : ` “${meant}” is the nearest.`;
    const message = `cs:${element.name} has the ${what} “${word}”, which CSL does not know; it is ignored.${advice}`;
    issues.push({ code: "unknown-word", severity: "warning", message, ...(element.at && { at: element.at }) });
  };
  if (!known.has(name) && !foreign.test(name)) tell("attribute", name, attributes);
  const words = value.split(/\s+/).filter((word) => word !== "");
  if (name === "variable" || name === "is-numeric" || name === "is-uncertain-date") {
    for (const word of words) if (!isVariable(word)) tell("variable", word, commonVariables);
  }
  if (name === "type") for (const word of words) if (!isItemType(word)) tell("item type", word, itemTypes);
}

function isVariable(word: string): boolean {
  return isTextVariable(word) || isNumberVariable(word) || isDateVariable(word) || isNameVariable(word);
}

const commonVariables: readonly string[] =
  `author editor translator container-author collection-editor title title-short container-title collection-title
  publisher publisher-place issued accessed original-date volume issue edition page page-first number locator DOI URL
  ISBN ISSN genre medium note archive citation-number year-suffix`.split(/\s+/);

/** The word that differs in the fewest letters, at most two. */
function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const near = words.map((candidate) => ({ candidate, distance: distanceBetween(word, candidate) }));
  const [best] = near.toSorted((one, other) => one.distance - other.distance);
  return best !== undefined && best.distance <= 2 ? best.candidate : undefined;
}

/** How many letters must be put in, taken out or exchanged. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
