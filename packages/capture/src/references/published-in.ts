import type { ItemType, NumberVariable, TextVariable } from "@citable/model";
import { calendarDate } from "../dates/find-dates.ts";
import type { Candidate } from "../merge/candidate.ts";
import { readNames, withoutFinalStop } from "../names/read-names.ts";
import { candidateFrom, namesCandidate, part, type Passage } from "../text/passage.ts";

/** What follows the title: where the work appeared. */
export interface PublishedIn {
  readonly type: ItemType;
  readonly candidates: readonly Candidate[];
}

/** One printed form; its named groups are fields (`_` for `-`), so that a form reads like the line it matches. */
interface Form {
  readonly type: ItemType;
  readonly pattern: RegExp;
}

/** After a quoted or APA title; the first form that matches is taken. */
const partForms: readonly Form[] = [
  // Journal 12, no. 3 (May 1990): 1–20.   Journal 12.3 (1990): 1–20.
  {
    type: "article-journal",
    pattern:
      /^(?<container_title>\p{Lu}[^“”"]{2,120}?),?\s+(?<volume>\d{1,4})(?:(?:,\s*(?:no|nr|n)\.\s*|\.)(?<issue>[\d/–-]+))?\s*\((?:[^()\d]*)(?<issued>\d{4})\)(?::\s*(?<page>[\dA-Za-z]+(?:\s?[-–]\s?[\dA-Za-z]+)?))?/du,
  },
  // Journal, vol. 12, no. 3, 1990, pp. 1–20.
  {
    type: "article-journal",
    pattern:
      /^(?<container_title>\p{Lu}[^“”"]{2,120}?),\s+vol\.\s*(?<volume>\d{1,4})(?:,\s*no\.\s*(?<issue>[\d/–-]+))?,(?:\s[^\d,]{2,20})?\s*(?<issued>\d{4})(?:,\s*pp?\.\s*(?<page>[\d]+(?:\s?[-–]\s?\d+)?))?/du,
  },
  // Journal, 12(3), 1–20.
  {
    type: "article-journal",
    pattern:
      /^(?<container_title>\p{Lu}[^“”".]{2,120}?),\s+(?<volume>\d{1,4})\s?(?:\((?<issue>[^()]{1,12})\))?,\s*(?:pp?\.\s*)?(?<page>[\dA-Za-z]+(?:\s?[-–]\s?[\dA-Za-z]+)?)/du,
  },
  // In R. Roe (Ed.), Book (pp. 1–20). Place: Publisher.
  {
    type: "chapter",
    pattern:
      /^In:?\s+(?<editor>[^()]{3,120}?)\s*\([Ee]ds?\.\),\s*(?<container_title>[^()]{3,160}?)(?:\s*\((?:[^()]*?,\s*)?pp?\.\s*(?<page>[\d–-]+)\))?(?:\.\s|$)/du,
  },
  // In Book, edited by R. Roe, 1–20. Place: Publisher, 1990.
  {
    type: "chapter",
    pattern:
      /^In:?\s+(?<container_title>[^“”"]{3,160}?),\s+(?:edited by|eds?\.(?: by)?)\s+(?<editor>[^\d:“”"]{3,120}?)(?:,\s*(?:pp?\.\s*)?(?<page>\d+(?:\s?[-–]\s?\d+)?))?\.\s/du,
  },
  {
    type: "chapter",
    pattern:
      /^In:?\s+(?<container_title>\p{Lu}[^“”".]{3,160}?)(?:,\s*(?:pp?\.\s*)?(?<page>\d+(?:\s?[-–]\s?\d+)?))?\.\s/du,
  },
  // Daily Post, 3 May 1990.
  {
    type: "article-newspaper",
    pattern:
      /^(?<container_title>\p{Lu}[^“”",.]{2,80}),\s+(?:\d{1,2}\s)?\p{L}{3,9}\.?\s(?:\d{1,2},\s)?(?<issued>\d{4})/du,
  },
];

/** Place: Publisher, 1990. — and without year, and without place (MLA since its eighth edition, APA since its seventh). */
const imprintForms: readonly RegExp[] = [
  /(?:^|[.)\s]\s*)(?<publisher_place>(?:St\. )?\p{Lu}[^:.()“”"]{1,60}?(?:,\s*(?:[A-Z]\.\s?[A-Z]\.|\p{L}{3,5}\.))?):\s+(?<publisher>[^:()“”"]{2,100}?)(?:,\s*(?:c|©|cop\. )?(?<issued>\d{4}))?[.;]?\s*(?:$|(?=https?:|doi|ISBN|\[))/du,
  /(?:^|\.\s+)(?<publisher>\p{Lu}[^:.()“”",]{2,80}(?:,\s(?:Inc|Ltd)\.)?),\s*(?:c|©)?(?<issued>\d{4})\.?\s*(?:$|(?=https?:|doi))/du,
];
const publisherAlone = /^(?<publisher>\p{Lu}[^:()“”",\d]{2,80}?)\.?\s*(?:$|(?=https?:|doi))/du;

const numberForms: readonly RegExp[] = [
  /(?<![\p{L}\d])(?<edition>\d{1,2})(?:st|nd|rd|th)\s+(?:rev\.\s+)?ed(?:ition|\.|n)/du,
  /(?<![\p{L}\d])(?<number_of_volumes>\d{1,3})\s+vols?\./du,
  /(?<![\p{L}\d])[Vv]ol(?:ume|\.)\s+(?<volume>\d{1,3})/du,
  /(?:doi:\s*|doi\.org\/)(?<DOI>10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;])/du,
  /(?<URL>https?:\/\/[^\s"<>]*[^\s"<>.,;)])/du,
  /(?:[Tt]rans(?:lated by|\.(?: by)?))\s+(?<translator>\p{Lu}[^:,;()]{3,60}?)(?:[.,;](?=\s|$))(?!\s?\p{Lu}\.)/du,
  /(?:^|\.\s+)(?:[Ee]dited by|Ed\.(?: by)?|Eds\.(?: by)?)\s+(?<editor>\p{Lu}[^:,;()]{3,60}?)(?:[.,;](?=\s|$))(?!\s?\p{Lu}\.)/du,
];

/** Reads the part of a reference after its title. `isPart`: the title was quoted, so it is part of something. */
export function readPublishedIn(rest: Passage, isPart: boolean, hasYear: boolean): PublishedIn {
  const found: Candidate[] = [];
  const form = isPart || hasYear ? partForms.find((each) => each.pattern.test(rest.text)) : undefined;
  if (form !== undefined) found.push(...groupsOf(rest, form.pattern));
  if (form === undefined || form.type === "chapter") found.push(...imprintOf(rest, hasYear && !isPart));
  const known = new Set(found.map(fieldName));
  for (const pattern of numberForms) {
    found.push(...groupsOf(rest, pattern).filter((candidate) => !known.has(fieldName(candidate))));
  }
  return { type: form?.type ?? typeWithoutForm(rest, found, isPart), candidates: found };
}

function imprintOf(rest: Passage, mayStandAlone: boolean): readonly Candidate[] {
  for (const pattern of imprintForms) {
    const found = groupsOf(rest, pattern);
    if (found.length > 0) return found;
  }
  return mayStandAlone ? groupsOf(rest, publisherAlone) : [];
}

function typeWithoutForm(rest: Passage, found: readonly Candidate[], isPart: boolean): ItemType {
  if (
    /\b(?:ph\.?\s?d\.?|doctoral|master'?s?)\s+(?:diss|thesis)|\bdissertation\b|\bDiss\.|Dissertation/iu.test(rest.text)
  )
    return "thesis";
  if (found.some((candidate) => fieldName(candidate) === "publisher")) return isPart ? "chapter" : "book";
  return found.some((candidate) => fieldName(candidate) === "URL") ? "webpage" : isPart ? "article" : "book";
}

function fieldName(candidate: Candidate): string {
  return candidate.reading.kind === "type" ? "type" : candidate.reading.field;
}

const rule = { signal: "reference imprint", method: "imprint of the reference", confidence: 0.85 };

/** The named groups of a match as candidates. */
function groupsOf(rest: Passage, pattern: RegExp): readonly Candidate[] {
  const spans = pattern.exec(rest.text)?.indices?.groups ?? {};
  return Object.entries(spans).flatMap(([group, span]) => {
    const words = span === undefined ? undefined : part(rest, span[0], span[1]);
    return words === undefined || words.text === "" ? [] : groupCandidate(group.replaceAll("_", "-"), words);
  });
}

const textFields = new Map<string, TextVariable | NumberVariable>([
  ["container-title", "container-title"],
  ["volume", "volume"],
  ["issue", "issue"],
  ["page", "page"],
  ["publisher", "publisher"],
  ["publisher-place", "publisher-place"],
  ["edition", "edition"],
  ["number-of-volumes", "number-of-volumes"],
  ["DOI", "DOI"],
  ["URL", "URL"],
]);

function groupCandidate(group: string, words: Passage): readonly Candidate[] {
  if (group === "issued") {
    const date = calendarDate(Number(words.text));
    return date === undefined ? [] : [candidateFrom(words, { kind: "date", field: "issued", date }, rule)];
  }
  if (group === "editor" || group === "translator") {
    const names = readNames(withoutFinalStop(words));
    return names.length === 0 ? [] : [namesCandidate(group, names, rule)];
  }
  const field = textFields.get(group);
  if (field === undefined) return [];
  const bare = withoutFinalStop(words);
  return [candidateFrom(bare, { kind: "text", field, text: bare.text }, rule)];
}
