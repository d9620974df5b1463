import type { Candidate } from "../merge/candidate.ts";
import { calendarDate } from "../dates/find-dates.ts";
import { parseNames } from "@citable/model";
import { candidateFrom, evidenceFrom, part, type Passage, type Rule } from "./passage.ts";
import { printName } from "../merge/candidate.ts";

/** Family names, each with its initials: "Кантемир А. Д., Иванов И. И." */
const names = /^(?:\p{Lu}[\p{L}-]+,?\s+(?:\p{Lu}\.\s?){1,2}(?:,\s*(?=\p{Lu}))?)+/u;
/** "Москва, 2010" and "М.: Наука, 2010". */
const imprint = /\.\s(?<place>\p{Lu}[\p{L}-]*)\.?(?:,|\s?:\s(?<publisher>[^,.:]{2,60}),)\s(?<year>[12]\d{3})(?!\d)/du;

/** What comes before and after the work's name in a citation by GOST R 7.0.5: "Author Title // Work. …". */
export interface GostCitation {
  readonly candidates: readonly Candidate[];
  /** The work and all that follows it. */
  readonly tail: Passage;
}

/** Cuts a citation by GOST R 7.0.5 at its double slash; undefined for other forms. */
export function readGost(line: Passage, rule: Rule): GostCitation | undefined {
  const slashes = /\s\/\/\s/.exec(line.text);
  if (slashes === null || slashes.index > 400) return undefined;
  const head = part(line, 0, slashes.index);
  const authors = names.exec(head.text);
  const title = part(head, authors?.[0].length ?? 0);
  if (title.text === "") return undefined;
  const tail = part(line, slashes.index + slashes[0].length);
  const said: Candidate[] = [candidateFrom(title, { kind: "text", field: "title", text: title.text }, rule)];
  if (authors !== null) said.push(authorsOf(part(head, 0, authors[0].length), rule));
  return { candidates: [...said, ...imprintOf(tail, rule)], tail };
}

function authorsOf(words: Passage, rule: Rule): Candidate {
  const authors = parseNames(words.text);
  const evidence = authors.map((name) => evidenceFrom(words, "author", printName(name), rule));
  return { ...rule, reading: { kind: "names", field: "author", names: authors }, evidence };
}

function imprintOf(tail: Passage, rule: Rule): readonly Candidate[] {
  const { place, publisher, year } = imprint.exec(tail.text)?.indices?.groups ?? {};
  if (place === undefined || year === undefined) return [];
  const words = part(tail, ...place);
  const printed = part(tail, ...year);
  const date = calendarDate(Number(printed.text));
  const house = publisher === undefined ? undefined : part(tail, ...publisher);
  return [
    candidateFrom(words, { kind: "text", field: "publisher-place", text: words.text }, rule),
    ...(house === undefined
      ? []
      : [candidateFrom(house, { kind: "text", field: "publisher", text: house.text }, rule)]),
    ...(date === undefined ? [] : [candidateFrom(printed, { kind: "date", field: "issued", date }, rule)]),
  ];
}
