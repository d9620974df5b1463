import type { Issue, Name } from "@citable/model";
import type { ReferenceReading } from "../reading/reading.ts";
import { referenceIssue } from "../words/reference-issue.ts";

const dashes = /^\W*[-–—_⸺⸻]{2,}|^\W*—/u;
const sameWork = /^\W*(?:ibid(?:em)?|ebd|ebenda|там же|同上)\b/iu;
const sameWriter = /^\W*(?:id(?:em)?|ders|dies|eadem|same author)\b\.?/iu;
const earlier = /\b(?:op\.\s?cit|loc\.\s?cit|a\.\s?a\.\s?O|art\. cit|ob\. cit|opere citato)\b/iu;

/** A line of a list with what was read of it. */
export interface ListedText {
  readonly text: string;
  readonly reading: ReferenceReading;
}

/** Resolves what points to a line above: "———." to its author, "ibid." to its work, "op. cit." to the writer's work. */
export function resolveAbove(list: readonly ListedText[]): readonly ReferenceReading[] {
  const resolved: ReferenceReading[] = [];
  for (const { text, reading } of list) resolved.push(resolveOne(text, reading, resolved));
  return resolved;
}

function resolveOne(text: string, reading: ReferenceReading, above: readonly ReferenceReading[]): ReferenceReading {
  const words = withoutMark(text, reading);
  const last = above.at(-1);
  if (sameWork.test(words))
    return last === undefined ? lost(reading, "ibid.") : sameAs(last, withCitedPage(text, reading), "ibid.");
  if (earlier.test(words)) return opCit(withCitedPage(text, reading), above);
  if (!dashes.test(words) && !sameWriter.test(words)) return reading;
  const authors = last?.record.names.author ?? last?.record.names.editor;
  return authors === undefined ? lost(reading, "———") : withAuthors(reading, authors);
}

function withoutMark(text: string, { spans }: ReferenceReading): string {
  const first = spans[0];
  return first?.label === "citation-number" ? text.slice(first.end) : text;
}

function withAuthors(reading: ReferenceReading, authors: readonly Name[]): ReferenceReading {
  const names = { ...reading.record.names, author: authors };
  const evidence = reading.evidence.filter(({ field }) => field !== "author");
  const kind = { code: "author-above", severity: "note" } as const;
  const issue = referenceIssue(kind, "The dash stands for the author of the reference above, who was taken.", {});
  return { ...reading, record: { ...reading.record, names }, evidence, issues: [...withoutDoubt(reading), issue] };
}

function withoutDoubt({ issues }: ReferenceReading): readonly Issue[] {
  return issues.filter(({ code }) => code !== "no-reference");
}

/** The same work as another reference, with the page that is cited here. */
function sameAs(work: ReferenceReading, reading: ReferenceReading, word: string): ReferenceReading {
  const page = reading.record.fields.locator ?? reading.record.fields.page;
  const evidence = reading.evidence
    .filter(({ field }) => field === "page" || field === "locator")
    .map((each) => ({ ...each, field: "locator" as const }));
  const fields = page === undefined ? work.record.fields : { ...work.record.fields, locator: page };
  const kind = { code: "same-work", severity: "note" } as const;
  const issue = referenceIssue(kind, "“{word}” stands for a reference above, whose record was taken.", { word });
  return {
    ...reading,
    record: { ...work.record, fields },
    evidence,
    issues: [...withoutDoubt(reading), issue],
    confidence: work.confidence,
  };
}

const citedPage =
  /(?:ibid(?:em)?|ebd|ebenda|там же|cit|a\.\s?a\.\s?O)\.?,?\s+(?:(?:pp?|S|с)\.\s*)?(?<page>\d+(?:[-–]\d+)?)/iu;

/** "Ibid., 45": where the words were taken for a note, the number after them is the page that is cited. */
function withCitedPage(text: string, reading: ReferenceReading): ReferenceReading {
  const { fields } = reading.record;
  const match = fields.page === undefined && fields.locator === undefined ? citedPage.exec(text) : null;
  const page = match?.groups?.["page"];
  if (match === null || page === undefined) return reading;
  const start = match.index + match[0].length - page.length;
  const confidence = reading.spans.find(({ end }) => end > start)?.confidence ?? reading.confidence;
  const found = { field: "locator" as const, start, end: start + page.length, text: page, value: page, confidence };
  return {
    ...reading,
    record: { ...reading.record, fields: { ...fields, locator: page } },
    evidence: [...reading.evidence, found],
  };
}

function opCit(reading: ReferenceReading, above: readonly ReferenceReading[]): ReferenceReading {
  const family = familyOf(reading);
  const meant = above.filter((each) => family !== undefined && familyOf(each) === family);
  const work = meant.at(-1);
  if (work === undefined) return lost(reading, "op. cit.");
  const several = new Set(meant.map(({ record }) => record.fields.title)).size > 1;
  const same = sameAs(work, reading, "op. cit.");
  if (!several) return same;
  const kind = { code: "several-works", severity: "warning" } as const;
  const doubt = referenceIssue(kind, "Several works of this author stand above; the last was taken. Check it.", {});
  return { ...same, issues: [...same.issues, doubt] };
}

function familyOf({ record }: ReferenceReading): string | undefined {
  const name = record.names.author?.[0];
  return (name?.kind === "person" ? name.family : name?.literal)?.toLowerCase();
}

function lost(reading: ReferenceReading, word: string): ReferenceReading {
  const kind = { code: "nothing-above", severity: "warning" } as const;
  const issue = referenceIssue(kind, "“{word}” points to a reference above, but none there fits.", { word });
  return { ...reading, issues: [...reading.issues, issue] };
}
