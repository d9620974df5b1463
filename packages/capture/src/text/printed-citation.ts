import type { NumberVariable, TextVariable } from "@citable/model";
import { findDates } from "../dates/find-dates.ts";
import { type Candidate, printReading } from "../merge/candidate.ts";
import { readNames, withoutFinalStop } from "../names/read-names.ts";
import { readGost } from "./gost-citation.ts";
import { candidateFrom, namesCandidate, part, type Passage, type Rule } from "./passage.ts";
import { retrievalWords } from "./phrases.ts";
import { readUnquotedHead } from "./unquoted-citation.ts";
import { entryType } from "./work-type.ts";
import { readYearLast } from "./year-last-citation.ts";

/** A place that a citation tool may leave empty. */
export type Blank = "the site's name" | "the address";

/** A citation that a page prints of itself, read: what it states, and which of its places stand empty. */
export interface PrintedCitation {
  readonly candidates: readonly Candidate[];
  /** Filled by the tool elsewhere, blank here. */
  readonly blanks: readonly Blank[];
}

/** The title in its quotation marks, with the author's part before it. */
const quoted = /^(?<before>[^"“”«»„]{0,200}?)["“„«]\s*(?<title>.{1,300}?)\s*(?:[.,]\s*)?["”“»](?!\w)/u;

/** The same in single quotation marks, which are apostrophes elsewhere: only right after the author, or first. */
const singleQuoted = /^(?<before>(?:[^"“”'‘’]{2,150}[,:]\s+)?)['‘]\s*(?<title>.{1,300}?)\s*['’](?=[,.])(?:[.,]\s*)?/u;

/** APA: "Family, G. (2004). Title. In …" and, unsigned, "Title. (2004). In …". */
const authorDate = /^(?<before>.{0,300}?)\s*\((?<date>n\.d\.|o\. ?J\.|[^()]{0,12}\d{4}[^()]{0,16})\)\.\s*/u;

/** The rule of a line's style, with what the line sets in italics: the title of a work, for one. */
interface CitationRule extends Rule {
  readonly emphasised: readonly string[];
}

/** Reads one line of a "Cite this" box in MLA, Chicago or APA form, of any edition, whole or with gaps. */
export function readPrintedCitation(line: Passage, style: string, emphasised: readonly string[] = []): PrintedCitation {
  const rule: CitationRule = {
    signal: `cite box ${style}`,
    method: `the page's own ${style} citation`,
    confidence: 0.85,
    emphasised,
  };
  const body =
    readQuoted(line, rule) ??
    readArticle(line, rule) ??
    readAuthorDate(line, rule) ??
    readSlashed(line, rule) ??
    readUnquoted(line, rule);
  if (body === undefined) return { candidates: [], blanks: [] };
  return { candidates: body, blanks: blanksOf(line.text) };
}

function readQuoted(line: Passage, rule: CitationRule): readonly Candidate[] | undefined {
  const match = quoted.exec(line.text) ?? singleQuoted.exec(line.text);
  const title = match?.groups?.["title"];
  if (match === null || title === undefined) return undefined;
  const titleStart = match[0].indexOf(title, match.groups?.["before"]?.length ?? 0);
  const found = [textCandidate("title", withoutFinalStop(part(line, titleStart, titleStart + title.length)), rule)];
  found.push(...authorCandidates(part(line, 0, match.groups?.["before"]?.length ?? 0), rule));
  return [...found, ...readTail(part(line, match[0].length), rule)];
}

function readArticle(line: Passage, rule: CitationRule): readonly Candidate[] | undefined {
  const article = readYearLast(line, rule);
  return article === undefined ? undefined : [...article.candidates, ...readAddress(article.tail, rule)];
}

/** GOST: "Family I. I. Title // Work. Volume. Place, year, pages". */
function readSlashed(line: Passage, rule: CitationRule): readonly Candidate[] | undefined {
  const gost = readGost(line, rule);
  return gost === undefined ? undefined : [...gost.candidates, ...readTail(gost.tail, rule)];
}

/** "Family, Given: Title, in: Work …", "Given Family, Title, publiziert am …; in: Work", "Family, Given: title i Work på site". */
function readUnquoted(line: Passage, rule: CitationRule): readonly Candidate[] | undefined {
  const found = readUnquotedHead(line, rule);
  return found === undefined ? undefined : [...found.candidates, ...readTail(found.tail, rule)];
}

function readAuthorDate(line: Passage, rule: CitationRule): readonly Candidate[] | undefined {
  const match = authorDate.exec(line.text);
  if (match === null) return undefined;
  const before = withoutFinalStop(part(line, 0, match.groups?.["before"]?.length ?? 0));
  const rest = part(line, match[0].length);
  const found: Candidate[] = [...issuedIn(match, line, rule)];
  if (/^In\s/.test(rest.text)) {
    if (before.text !== "") found.push(textCandidate("title", before, rule));
    return [...found, ...readTail(rest, rule)];
  }
  const stop = /[.?!]\s+(?=In\s|[\p{Lu}(])/u.exec(rest.text);
  const title = withoutFinalStop(part(rest, 0, stop === null ? undefined : stop.index + 1));
  if (title.text === "") return undefined;
  found.push(...authorCandidates(before, rule), textCandidate("title", title, rule));
  return stop === null ? found : [...found, ...readTail(part(rest, stop.index + 1), rule)];
}

function issuedIn(match: RegExpExecArray, line: Passage, rule: Rule): readonly Candidate[] {
  const words = match.groups?.["date"] ?? "";
  const year = /\d{4}/.exec(words)?.[0];
  if (year === undefined) return [];
  const start = line.text.indexOf(year, match.groups?.["before"]?.length ?? 0);
  const date = findDates(words.replace(/^(\d{4}), (.+)$/, "$2, $1"))[0]?.date ?? yearDate(year);
  return [candidateFrom(part(line, start, start + 4), { kind: "date", field: "issued", date }, rule)];
}

function yearDate(year: string): { readonly kind: "calendar"; readonly start: { readonly year: number } } {
  return { kind: "calendar", start: { year: Number(year) } };
}

function textCandidate(field: TextVariable | NumberVariable, passage: Passage, rule: Rule): Candidate {
  return candidateFrom(passage, { kind: "text", field, text: passage.text }, rule);
}

function authorCandidates(before: Passage, rule: Rule): readonly Candidate[] {
  const bare = withoutFinalStop(part(before, 0, before.text.replace(/[\s:]+$/, "").length));
  if (!/\p{L}{2}/u.test(bare.text)) return [];
  const names = readNames(bare);
  return names.length === 0 ? [] : [namesCandidate("author", names, rule)];
}

/** What follows the title: the work, its editors and imprint, the dates and the address. */
function readTail(tail: Passage, rule: CitationRule): readonly Candidate[] {
  const container = readContainer(tail, rule);
  const works = container.map(({ reading }) => printReading(reading));
  return [
    ...container,
    ...readEditors(tail, rule),
    ...readNumbers(tail, rule),
    ...readType(tail, rule),
    // A work that the address follows is not its own publisher.
    ...readImprint(tail, rule).filter(({ reading }) => !works.includes(printReading(reading))),
    ...readSite(tail, rule),
    ...readDates(tail, rule),
    ...readAddress(tail, rule),
  ];
}

const editorsBefore = /^(?:In:?\s+)?(?:[^()]{2,150})\((?:Eds?|Hrsg|Hg|dir)\.?\),\s*/u;
const containerEnd =
  /\s*\.\s|\s*\.$|\s*<|\s+\d{1,3}\s\(|\s+\d{1,4},\sno\.|\s*[([]|,\s+(?=(?:consult[ée]|published|edited by|eds?\.|vol\.|no\.|pp?\.|accessed|retrieved|\d|https?:))|,\s+(?=(?:[^,]{2,60},\s+){1,2}(?:\d|c\d|https?:))|,\s+(?=(?:том|т\.|version\b|stand:|url\b|s\.\s?\d|[IVXLC]+\/\d))|\s*--|\s+(?:på|auf)\s+(?=[\p{L}\d-]+\.\p{L}{2,12}[.,]\s)|,\s+(?=[\p{Lu}][^,.]{1,40}\.$)/iu;

/** "in Royal Academy of Rivers, *Lives of the Rivers*": the body that publishes the work may stand before it. */
function isAfterBody(text: string, work: string): boolean {
  const at = text.indexOf(work);
  return work.length > 4 && at > 2 && at < 80 && /^\p{Lu}[^.,()"“”«»\d]{4,70},\s$/u.test(text.slice(0, at));
}

/** What an edition or a volume adds to a work's title within its italics. */
const numbering = /,\s+(?:\d{1,3}(?:st|nd|rd|th)\s+ed|vol|Bd|Band|tom)[\p{L}.]*(?:\s.*)?$/iu;

function containerOf(tail: Passage, emphasised: readonly string[]): Passage {
  const lead =
    editorsBefore.exec(tail.text) ?? /^(?:[.,]\s*)?(?:(?:in:?|from|en|em|dans)\s+(?=\p{L}))?/iu.exec(tail.text);
  const rest = part(tail, lead?.[0].length ?? 0);
  const title = emphasised.find((words) => words.length > 2 && rest.text.startsWith(words));
  const named = title === undefined ? emphasised.find((words) => isAfterBody(rest.text, words)) : undefined;
  if (named !== undefined) return part(rest, rest.text.indexOf(named), rest.text.indexOf(named) + named.length);
  if (title !== undefined)
    return part(
      rest,
      0,
      title
        .replace(numbering, "")
        .replace(/\s+\(\p{Lu}{2,6}\)$/u, "")
        .replace(/[\s.,]+$/, "").length,
    );
  const stop = containerEnd.exec(rest.text);
  return part(rest, 0, stop?.index);
}

function readContainer(tail: Passage, rule: CitationRule): readonly Candidate[] {
  const container = containerOf(tail, rule.emphasised);
  const isName = /^[\p{L}\d]/u.test(container.text) && /\p{L}{3}/u.test(container.text) && container.text.length < 160;
  const isPhrase = /^(?:retrieved|accessed|https?:)/i.test(container.text);
  return isName && !isPhrase ? [textCandidate("container-title", container, rule)] : [];
}

const nameRun = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}'’-]+|van|von|de|der|la|di|du)";
const editorNames = new RegExp(
  `(?:[Ee]dited by|(?<![\\p{L}])[Ee]ds?\\.(?: by)?|[Hh]rsg\\. von|[Hh]erausgegeben von|sous la direction de)\\s+(${nameRun}(?:\\s+${nameRun}|,?\\s+(?:and|und|et|&)\\s+|,\\s+)*)`,
  "u",
);
const editorsInBrackets = /^(?:In:?\s+)?([^()]{2,150}?)\s*\((?:Eds?|Hrsg|Hg)\.?\)/u;

function readEditors(tail: Passage, rule: Rule): readonly Candidate[] {
  const match = editorsInBrackets.exec(tail.text) ?? editorNames.exec(tail.text);
  const words = match?.[1];
  if (match === null || words === undefined) return [];
  const start = match.index + match[0].indexOf(words, /^In:?\s+/.exec(match[0])?.[0].length ?? 0);
  const names = readNames(part(tail, start, start + words.replace(/(?:,|\s(?:and|und|et|&))\s*$/, "").length));
  return names.length === 0 ? [] : [namesCandidate("editor", names, rule)];
}

const numbers: readonly (readonly [NumberVariable, RegExp])[] = [
  // "Neue Deutsche Biographie 14 (1985)"
  ["volume", /^[^.,()]{4,80}\s(\d{1,3})\s\(\d{4}\)/u],
  ["volume", /(?<!\p{L})(?:vol(?:ume|\.)?|Bd\.|Band|tome|том|т\.)\s*(\d{1,4})\b/iu],
  ["edition", /\b(\d{1,3})(?:st|nd|rd|th)\s+ed(?:ition|\.)/i],
  ["page", /(?<!\p{L})(?:pp?\.|S\.|стр\.|с\.)\s*(\d+(?:\s*[-–]\s*\d+)?)/u],
  // APA: "River History, 12(3), 201–219"; Vancouver: "2014;12(3):201-19".
  ["volume", /(?:,\s|;)(\d{1,4})\s?\(\d{1,3}(?:[-–/]\d{1,3})?\)/u],
  ["issue", /(?:,\s|;)\d{1,4}\s?\((\d{1,3}(?:[-–/]\d{1,3})?)\)/u],
  ["page", /\d\s?\(\d{1,3}(?:[-–/]\d{1,3})?\)[,:]\s?(\d+(?:\s?[-–]\s?\d+)?)(?=[.,\s]|$)/u],
  // Chicago: "River History 12, no. 3 (2014): 201–219"; MLA: "River History, vol. 12, no. 3".
  ["volume", /\p{L}\s(\d{1,4}),\sno\.\s\d/u],
  ["issue", /\d,\sno\.\s(\d{1,4})/u],
  ["page", /\(\d{4}\):\s(\d+(?:\s?[-–]\s?\d+)?)/u],
];

/** An issue that has both a volume and a number is a journal's. */
/** "From Work" right after the title: what is read is one entry of many. */
const fromWork = /^(?:[.,]\s*)?From\s+(?=\p{Lu})/u;
const ofJournal = /(?:,\s|;)\d{1,4}\s?\(\d{1,3}(?:[-–/]\d{1,3})?\)[,:]|\d,\sno\.\s\d/u;

function readType(tail: Passage, rule: CitationRule): readonly Candidate[] {
  const from = fromWork.exec(tail.text)?.[0];
  if (from !== undefined)
    return [candidateFrom(part(tail, 0, from.length), { kind: "type", type: "entry-encyclopedia" }, rule)];
  const match = ofJournal.exec(tail.text);
  if (match === null || entryType(containerOf(tail, rule.emphasised).text) !== undefined) return [];
  const words = part(tail, match.index, match.index + match[0].length);
  return [candidateFrom(words, { kind: "type", type: "article-journal" }, rule)];
}

function readNumbers(tail: Passage, rule: Rule): readonly Candidate[] {
  return numbers.flatMap(([field, pattern]) => {
    const match = pattern.exec(tail.text);
    if (match?.[1] === undefined) return [];
    const start = match.index + match[0].indexOf(match[1]);
    return [textCandidate(field, part(tail, start, start + match[1].length), rule)];
  });
}

/** "New York: Macmillan Reference USA, 2004", and without the place, after a comma, as MLA prints it since 2016. */
const imprints: readonly RegExp[] = [
  /(?<place>(?:St\. )?\p{Lu}[\p{L} '’-]{1,40}(?:, [A-Z]{2})?): (?<publisher>(?:[^:,.()<>]|\.(?! (?:Retrieved|Accessed))){2,80})(?:, (?<year>\d{4})|\.(?= (?:Retrieved|Accessed)))/du,
  /[,.]\s(?<publisher>\p{Lu}[^:,.()<>\d]{2,60}),\s\((?=\d{1,2}\s\p{L}{3,9}\.?\s\d{4}\))/du,
  // What follows a single word at the beginning of a sentence is the country: "Barcelona, España, 2004".
  /(?<![.\]]\s\p{Lu}\p{L}+),\s(?<publisher>\p{Lu}[^:,.()<>\d]{2,60}(?:,? Inc\.|,? Ltd\.)?),\s(?=(?:\d{1,2}\s)?(?:\p{L}{3,9}\.?\s)?\d{4}\b)(?<year>\d{4}(?=[.,]))?/du,
  /,\s(?<publisher>\p{Lu}[^:,.()<>\d]{2,60}),\s(?=https?:)/du,
  /\)\.\s(?!Retrieved|Accessed|Web\.|Print\.)(?<publisher>\p{Lu}[^:.()<>\d]{2,60})\.(?:\s|$)/du,
];

/** The year of a volume, "Neue Deutsche Biographie 14 (1985)", or of an issue, "12, no. 3 (2014)", "no. 3, Spring 2014". */
const volumeYears: readonly RegExp[] = [
  /^(?:in:?\s+)?[^.,()]{4,80}\s\d{1,3}\s\((?<year>\d{4})\)/diu,
  /\sno\.\s\d{1,4}(?:\s\(|,\s)[^()\d]{0,20}(?<year>\d{4})(?=[),])/du,
];

function readVolumeYear(tail: Passage, rule: Rule): readonly Candidate[] {
  const found = volumeYears.flatMap((pattern) => {
    const year = pattern.exec(tail.text)?.indices?.groups?.["year"];
    return year === undefined ? [] : [yearCandidate(part(tail, ...year), rule)];
  });
  return found.slice(0, 1);
}

function readImprint(tail: Passage, rule: Rule): readonly Candidate[] {
  const ofVolume = readVolumeYear(tail, rule);
  if (ofVolume.length > 0) return ofVolume;
  for (const pattern of imprints) {
    const { place, publisher, year } = pattern.exec(tail.text)?.indices?.groups ?? {};
    if (publisher === undefined) continue;
    const found: Candidate[] = [textCandidate("publisher", part(tail, ...publisher), rule)];
    if (place !== undefined) found.unshift(textCandidate("publisher-place", part(tail, ...place), rule));
    if (year !== undefined) found.push(yearCandidate(part(tail, ...year), rule));
    return found;
  }
  return [];
}

function yearCandidate(words: Passage, rule: Rule): Candidate {
  return candidateFrom(words, { kind: "date", field: "issued", date: yearDate(words.text) }, rule);
}

/** The site between the work and the date: "Encyclopedia of Rivers. Example.com. 19 Feb. 2019 <…>". */
function readSite(tail: Passage, rule: Rule): readonly Candidate[] {
  const match = /[.,]\s+((?:[\p{L}\d-]+\.)+(?:com|org|net|edu|info|gov|de|fr|uk))(?=[.,:]?(?:\s|$))/iu.exec(tail.text);
  if (match?.[1] === undefined) return [];
  const start = match.index + match[0].indexOf(match[1]);
  return [textCandidate("source", part(tail, start, start + match[1].length), rule)];
}

const retrieved = new RegExp(
  `(?:${retrievalWords.source}|web\\.|\\(|zuletzt)[^\\d\\p{L}]*(?:(?:online|on|am|le|el|il|op|den)\\s+)*$`,
  "iu",
);

function readDates(tail: Passage, rule: Rule): readonly Candidate[] {
  const url = /https?:\/\/\S+/.exec(tail.text);
  return findDates(tail.text)
    .filter((found) => url === null || found.start < url.index || found.start >= url.index + url[0].length)
    .flatMap((found) => {
      const before = tail.text.slice(Math.max(0, found.start - 30), found.start);
      const after = tail.text.slice(found.end, found.end + 4);
      const isAccess = retrieved.test(before) || /^\.?\s*</.test(after);
      const isDay = found.date.start.day !== undefined;
      if (!isAccess && !/^\s*[,.]?\s*(?:$|[\p{L}(])/u.test(tail.text.slice(found.end, found.end + 6))) return [];
      if (isAccess && !isDay) return [];
      const field = isAccess ? "accessed" : "issued";
      return [candidateFrom(part(tail, found.start, found.end), { kind: "date", field, date: found.date }, rule)];
    });
}

function readAddress(tail: Passage, rule: Rule): readonly Candidate[] {
  const doi = /(?:\bdoi\.org\/|\bdoi:\s*)(10\.\d{4,9}\/[^\s<>"”]*[^\s<>"”.,;)])/i.exec(tail.text);
  if (doi?.[1] !== undefined) {
    const start = doi.index + doi[0].length - doi[1].length;
    return [textCandidate("DOI", part(tail, start, start + doi[1].length), rule)];
  }
  const match = /(?:https?:\/\/|\bdoi\.org\/|\bwww\.)[^\s<>"”]+/i.exec(tail.text);
  if (match === null) return [];
  const words = match[0].replace(/[.,;)]+$/, "");
  const address = /^https?:/i.test(words) ? words : `https://${words}`;
  const reading = { kind: "text", field: "URL", text: address } as const;
  return [candidateFrom(part(tail, match.index, match.index + words.length), reading, rule)];
}

/** What a line that names the work goes on with: its editors, edition, volume and imprint. */
export function readWorkDetails(tail: Passage, rule: Rule): readonly Candidate[] {
  return [...readEditors(tail, rule), ...readNumbers(tail, rule), ...readImprint(tail, rule)];
}

/** Places that the citation tool left empty: ". ." for the site's name, "<>" and "from" at the end for the address. */
function blanksOf(line: string): readonly Blank[] {
  const blanks: Blank[] = [];
  if (/\.\s+\.(?:\s|$)/.test(line)) blanks.push("the site's name");
  if (/<\s*>|\bfrom\s*:?\s*$/i.test(line)) blanks.push("the address");
  return blanks;
}
