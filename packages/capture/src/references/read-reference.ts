import type { Issue, ItemType } from "@citable/model";
import { calendarDate } from "../dates/find-dates.ts";
import type { Candidate } from "../merge/candidate.ts";
import { candidateFrom, evidenceFrom, part, type Passage } from "../text/passage.ts";
import { authorEnd, looksLikeNames, readAuthorPart } from "./author-part.ts";
import { readPublishedIn } from "./published-in.ts";
import { readTitlePart, titleEnd } from "./title-part.ts";
import { captureIssue } from "../words/capture-issue.ts";

/** A line of a bibliography, read. */
export interface ReferenceReading {
  readonly type: ItemType;
  readonly candidates: readonly Candidate[];
  readonly issues: readonly Issue[];
}

const numbering = /^(?:\[\d{1,4}\]|\d{1,4}[.)]|[•*·–—-])\s+/;
const longest = 1500;

/**
 * Reads one clean line of a bibliography: "Family, Given. (1971). Title. Place: Publisher.",
 * "Family, Given. Title. Place: Publisher, 1971.", "Family, Given. “Title.” Journal 12, no. 3 (1990): 1–20."
 * A line that does not state at least a title, a name or an imprint, and a year is not read: undefined.
 */
export function readReference(line: Passage): ReferenceReading | undefined {
  if (line.text.length > longest || line.text.length < 20) return undefined;
  const entry = part(line, numbering.exec(line.text)?.[0].length ?? 0);
  const read = readAuthorDate(entry) ?? readQuoted(entry) ?? readAuthorTitle(entry);
  if (read === undefined) return undefined;
  return isEnough(read.candidates) ? withYearTwice(read) : undefined;
}

function isEnough(candidates: readonly Candidate[]): boolean {
  const fields = new Set(candidates.map((each) => (each.reading.kind === "type" ? "type" : each.reading.field)));
  const named = fields.has("author") || fields.has("editor") || fields.has("publisher-place");
  const placed = ["publisher", "container-title", "URL", "DOI"].some((field) =>
    [...fields].some((each) => each === field),
  );
  return fields.has("title") && fields.has("issued") && named && placed;
}

/** Names, then the year in brackets: APA and its kin. */
const yearInBrackets =
  /^(?<names>[^“”"]{2,400}?)\s*\((?:\p{L}+\.?\s)?(?<year>\d{4})(?:[a-z]|[–/-]\d{2,4}|,\s[^()]{3,20})?\)\s*[.,:]?\s+/du;

function readAuthorDate(entry: Passage): ReferenceReading | undefined {
  const match = yearInBrackets.exec(entry.text);
  const names = match?.groups?.["names"];
  const year = match?.indices?.groups?.["year"];
  if (match === null || names === undefined || year === undefined) return undefined;
  if (!isNamePart(names)) return undefined;
  const authors = readAuthorPart(part(entry, 0, names.length));
  const date = yearCandidates(part(entry, year[0], year[1]));
  return withTitle(part(entry, match[0].length), { ...authors, candidates: [...authors.candidates, ...date] });
}

/** Names end in a stop, an initial or an editor's mark, and hold no journal's volume: "… Journal 12 (1990)" is no author. */
function isNamePart(names: string): boolean {
  if (/\d/.test(names)) return false;
  const bare = names.replace(/\s*\((?:Eds?|Hrsg|Hg)\.?\)\.?$/, "").replace(/\.$/, "");
  return looksLikeNames(bare) || (bare.split(/\s+/).length <= 10 && !/\.\s+\p{Lu}\p{Ll}/u.test(bare));
}

function yearCandidates(words: Passage): readonly Candidate[] {
  const date = calendarDate(Number(words.text));
  const rule = { signal: "reference year", method: "year of the reference", confidence: 0.9 };
  return date === undefined ? [] : [candidateFrom(words, { kind: "date", field: "issued", date }, rule)];
}

/** Names, then a title in quotation marks: an article or a chapter. */
function readQuoted(entry: Passage): ReferenceReading | undefined {
  const match = /^(?<names>[^“”"]{2,300}?)[.,]\s+[“"](?<title>[^“”"]{3,300}?)[”"][.,]?\s+/du.exec(entry.text);
  const title = match?.indices?.groups?.["title"];
  const names = match?.groups?.["names"];
  if (match === null || title === undefined || names === undefined || !looksLikeNames(names)) return undefined;
  const authors = readAuthorPart(part(entry, 0, names.length));
  const published = readPublishedIn(part(entry, match[0].length), true, false);
  return {
    type: published.type,
    candidates: [...authors.candidates, titleCandidate(part(entry, title[0], title[1])), ...published.candidates],
    issues: authors.issues,
  };
}

/** Names, then a title, then the imprint: a book in MLA or Chicago form. */
function readAuthorTitle(entry: Passage): ReferenceReading | undefined {
  const end = authorEnd(entry.text);
  if (end === undefined) return withTitle(entry, { candidates: [], issues: [] });
  return withTitle(part(entry, end), readAuthorPart(part(entry, 0, end)));
}

function withTitle(rest: Passage, before: Pick<ReferenceReading, "candidates" | "issues">): ReferenceReading {
  const quotedTitle = /^[“"](?<title>[^“”"]{3,300})[”"][.,]?\s+/du.exec(rest.text);
  const quotedSpan = quotedTitle?.indices?.groups?.["title"];
  const end = titleEnd(rest.text);
  const isPart = quotedTitle !== null && quotedSpan !== undefined;
  const title = isPart ? part(rest, quotedSpan[0], quotedSpan[1]) : part(rest, 0, end.end);
  const after = part(rest, isPart ? quotedTitle[0].length : end.next);
  const hasYear = before.candidates.some((each) => each.reading.kind === "date");
  const published = readPublishedIn(after, isPart, hasYear);
  return {
    type: published.type,
    candidates: [...before.candidates, titleCandidate(title), ...published.candidates],
    issues: before.issues,
  };
}

function titleCandidate(words: Passage): Candidate {
  const { passage, value } = readTitlePart(words);
  const rule = { signal: "reference title", method: "title of the reference", confidence: 0.85 };
  const evidence = [evidenceFrom(passage, "title", value, rule)];
  return { reading: { kind: "text", field: "title", text: value }, ...rule, evidence };
}

/** A year that stands both in brackets and in the imprint is worth a note: one of them may be of another printing. */
function withYearTwice(read: ReferenceReading): ReferenceReading {
  const years = read.candidates.filter((each) => each.reading.kind === "date" && each.reading.field === "issued");
  const [first, second] = years.map((each) => each.evidence[0]?.value);
  if (first === undefined || second === undefined || first !== second) return read;
  const issue = captureIssue(
    { code: "year-twice", severity: "note" },
    "The year {year} stands twice in this reference; it was taken once.",
    { year: first },
  );
  return { ...read, issues: [...read.issues, issue] };
}
