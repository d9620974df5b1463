import { isPersonName } from "../names/person.ts";

const numbering = /^(?:\[\d{1,4}\]|\d{1,4}[.)]|[•*·–—-])\s+/;
const longest = 1500;
const year = /\b(?:1[5-9]|20)\d\d\b/;

/**
 * Whether a line has the form of a reference: names, a year, and where the work appeared. It tells a list without a
 * heading from prose; what the line says is for a trained reader to find out.
 */
export function looksLikeReference(line: string): boolean {
  if (line.length < 20 || line.length > longest || !year.test(line)) return false;
  const entry = line.replace(numbering, "");
  return hasYearAfterNames(entry) || (imprint.test(entry) && (hasNamesFirst(entry) || endsInImprint(entry)));
}

/** What says where a work appeared: "London: Quay", "12(3)", "vol. 2", "Quay, 1990.", "12 (1990): 3", an address. */
const imprint =
  /\p{L}:\s\p{Lu}|\d\s?\(\d|\b(?:vol|no|nr|bd)\.\s?\d|\p{L},\s(?:1[5-9]|20)\d\d[.,]|https?:|\bdoi\b|\b(?:Press|Verlag|Books)\b/u;

/** Names, then the year in brackets: APA and its kin. */
const yearInBrackets =
  /^(?<names>[^“”"\d]{2,400}?)\s*\((?:\p{L}+\.?\s)?\d{4}(?:[a-z]|[–/-]\d{2,4}|,\s[^()]{3,20})?\)\s*[.,:]?\s+\S/u;

function hasYearAfterNames(entry: string): boolean {
  const names = yearInBrackets.exec(entry)?.groups?.["names"];
  return names !== undefined && looksLikeNames(names.replace(/\s*\((?:Eds?|Hrsg|Hg)\.?\)\.?$|\.$/, ""));
}

/** "A Title. London: Quay, 1990.": without names the imprint has to stand where it belongs. */
function endsInImprint(entry: string): boolean {
  return /[.?!]\s+\p{Lu}[^.:]{1,60}:\s\p{Lu}[^:]{2,80},\s(?:1[5-9]|20)\d\d\.?$/u.test(entry);
}

/** Names and a title in quotation marks, or names that end in a full stop. */
function hasNamesFirst(entry: string): boolean {
  const quoted = /^(?<names>[^“”"]{2,300}?)[.,]\s+[“"][^“”"]{3,300}[”"][.,]?\s/u.exec(entry)?.groups?.["names"];
  return quoted === undefined ? hasNamesAndStop(entry) : looksLikeNames(quoted);
}

/**
 * The stop of an initial ends the names only when no further part of a name follows:
 *
 *     Paine, S. C. M. Imperial …      Clubb, O. Edmund. China …
 *                   ^                                 ^
 */
function hasNamesAndStop(text: string): boolean {
  for (const stop of text.slice(0, 400).matchAll(/\.\s+(?=\S)/g)) {
    const head = text.slice(0, stop.index).replace(/,?\s\(?\b(?:eds?|hrsg|hg)$/iu, "");
    const after = text.slice(stop.index + stop[0].length);
    if (!/(?:^|[\s.-])\p{Lu}$/u.test(head) || !continuesName(after)) return looksLikeNames(head);
  }
  return false;
}

function continuesName(after: string): boolean {
  return /^(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+[.,]|&|,|(?:and|und|et|y|von|van|de|der)\s)/u.test(after);
}

const inverted =
  /^(?:(?:von|van|de|der|du|la|le|al)[ -])*\p{Lu}[\p{L}\p{M}'’-]+(?:[ -]\p{Lu}[\p{L}\p{M}'’-]+){0,2},\s+\p{Lu}/u;

/** "Clubb, O. Edmund", "Doe, J., and R. Roe", "Tien-fong Cheng"; not a title. */
function looksLikeNames(head: string): boolean {
  const words = head.split(/\s+/);
  if (words.length > 24 || words.some(isOfPhrase)) return false;
  return inverted.test(head) || isPersonName(head);
}

function isOfPhrase(word: string): boolean {
  return /^\p{Ll}{2,}/u.test(word) && !/^(?:and|und|et|von|van|der?|du|la|le|den|ten|al|eds?)\b/u.test(word);
}
