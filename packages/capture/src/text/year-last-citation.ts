import type { NumberVariable, TextVariable } from "@citable/model";
import type { Candidate } from "../merge/candidate.ts";
import { calendarDate } from "../dates/find-dates.ts";
import { readNames } from "../names/read-names.ts";
import { candidateFrom, namesCandidate, part, type Passage, type Rule } from "./passage.ts";

const name = String.raw`(?:(?:van|von|de|der|den|di|da|la|le|el|al)\s){0,3}\p{Lu}[\p{L}'’ -]{1,40},\s(?:\p{Lu}\.[\s-]?){1,4}`;
const journalWord = String.raw`\p{Lu}[\p{L}&:-]*\.?`;

/** "Doe, J., Roe, M. et al. Title. Journal 12, 34–56 (2017). address": how publishers of journals cite their own articles. */
const form = new RegExp(
  String.raw`^(?<author>${name}(?:(?:,\s|,?\s?&\s)${name}){0,60})\s*(?<others>et al\.\s)?\s*(?<title>\S.{2,400}?[^\s.])[.?!]\s+` +
    String.raw`(?<container_title>${journalWord}(?:\s(?:of|and|the|in|for|on|de|la|et|und|der|für|&|${journalWord})){0,12})\s` +
    String.raw`(?<volume>\d{1,4})(?:\s?\((?<issue>[^()]{1,12})\))?,\s(?<page>\p{L}{0,3}\d[\d–-]*)\s\((?<issued>\d{4})\)\.?(?=\s|$)`,
  "du",
);

const fields: readonly (readonly [string, TextVariable | NumberVariable])[] = [
  ["title", "title"],
  ["container_title", "container-title"],
  ["volume", "volume"],
  ["issue", "issue"],
  ["page", "page"],
];

/** What a citation with its year after the pages says; the address follows in `tail`. */
export interface YearLastCitation {
  readonly candidates: readonly Candidate[];
  readonly tail: Passage;
}

/** Reads a citation of an article whose year stands last, in brackets; undefined for other forms. */
export function readYearLast(line: Passage, rule: Rule): YearLastCitation | undefined {
  const match = form.exec(line.text);
  if (match === null) return undefined;
  const words = (group: string): Passage | undefined => {
    const span = match.indices?.groups?.[group];
    return span === undefined ? undefined : part(line, ...span);
  };
  const texts = fields.flatMap(([group, field]) => {
    const found = words(group);
    return found === undefined ? [] : [candidateFrom(found, { kind: "text", field, text: found.text }, rule)];
  });
  const whole = part(line, 0, match[0].length);
  const type = candidateFrom(whole, { kind: "type", type: "article-journal" }, rule);
  const candidates = [...texts, type, ...issuedIn(words("issued"), rule), ...authorsIn(words, rule)];
  return { candidates, tail: part(line, match[0].length) };
}

function issuedIn(year: Passage | undefined, rule: Rule): readonly Candidate[] {
  const date = calendarDate(Number(year?.text));
  return year === undefined || date === undefined
    ? []
    : [candidateFrom(year, { kind: "date", field: "issued", date }, rule)];
}

/** The authors, unless there are more than the citation names. */
function authorsIn(words: (group: string) => Passage | undefined, rule: Rule): readonly Candidate[] {
  const authors = words("author");
  if (authors === undefined || words("others") !== undefined) return [];
  return [namesCandidate("author", readNames(authors), rule)];
}
