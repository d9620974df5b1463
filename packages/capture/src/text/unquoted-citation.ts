import { findDates } from "../dates/find-dates.ts";
import type { Candidate } from "../merge/candidate.ts";
import { isPersonName } from "../names/person.ts";
import { readNames } from "../names/read-names.ts";
import { candidateFrom, namesCandidate, part, type Passage, type Rule } from "./passage.ts";

/**
 * Author and title without quotation marks, up to the word before the work: "Beck, Ursula: Allmende, in: …",
 * "Ursula Beck, Allmende, publiziert am 12.03.2011; in: …", "Nyborg, Karine: merkantilisme i … på snl.no".
 */
const form =
  /^(?<author>\p{Lu}[^:"“„«()]{3,80}?)[:,]\s+(?<title>[^"“„«:()]{2,150}?)(?<published>,\s+(?:publiziert|veröffentlicht|publi[ée]e?|published|publicerad|publisert)\s[^:;]{4,30})?(?:[.,;]\s+in:\s+|\s+(?:i|in)\s+(?=[^.]{3,80}\s(?:på|auf)\s[\p{L}\d-]+\.\p{L}{2,12}[.,]\s))/du;

/** What the beginning of a citation says, and the rest of it, which begins with the work. */
export interface CitationHead {
  readonly candidates: readonly Candidate[];
  readonly tail: Passage;
}

/** Reads the beginning of a citation whose title has no quotation marks; undefined where no person's name leads it. */
export function readUnquotedHead(line: Passage, rule: Rule): CitationHead | undefined {
  const match = form.exec(line.text);
  const { author, title, published } = match?.indices?.groups ?? {};
  if (match === null || author === undefined || title === undefined) return undefined;
  const by = part(line, ...author);
  const names = readNames(by);
  const natural = by.text.replace(/^([^,]+),\s([^,]+)$/, "$2 $1");
  if (names.length === 0 || (names.length === 1 && !isPersonName(natural))) return undefined;
  const headword = part(line, ...title);
  return {
    candidates: [
      candidateFrom(headword, { kind: "text", field: "title", text: headword.text }, rule),
      namesCandidate("author", names, rule),
      ...(published === undefined ? [] : dayOf(part(line, ...published), rule)),
    ],
    tail: part(line, match[0].length),
  };
}

function dayOf(words: Passage, rule: Rule): readonly Candidate[] {
  return findDates(words.text)
    .slice(0, 1)
    .map(({ date, start, end }) =>
      candidateFrom(part(words, start, end), { kind: "date", field: "issued", date }, rule),
    );
}
