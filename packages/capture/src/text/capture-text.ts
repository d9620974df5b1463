import type { Issue, ItemType, SourceRecord } from "@citable/model";
import type { ListedWork, ReadSource } from "../references/listed-work.ts";
import type { Candidate } from "../merge/candidate.ts";
import { missingFacts } from "../merge/missing.ts";
import { recordFrom } from "../merge/record.ts";
import { readLanguage } from "../languages/read-language.ts";
import { readCitationBox } from "./citation-box.ts";
import { type Line, linesOf } from "./lines.ts";
import { absentNotes, readNoteMarks } from "./note-marks.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { candidateFrom, type Rule } from "./passage.ts";
import { readSeeAlso } from "./see-also.ts";
import { authorsOf, findSignature } from "./signature.ts";
import { typeOfWork } from "./work-type.ts";
import { captureIssue } from "../words/capture-issue.ts";

/** Reads plain text as it is copied from a page: an entry of a reference work, or less of one. */
export function captureText(text: string): ReadSource {
  const lines = linesOf(text);
  const outline = outlineOf(lines);
  const listed = outline.bibliography.map(listedWork);
  const notes = readNoteMarks(bodyLines(lines, outline));
  const record = readEntry(outline);
  const captured = {
    kind: "text",
    text,
    records: record === undefined ? [] : [record],
    references: [],
    seeAlso: record === undefined && listed.length === 0 ? [] : readSeeAlso(lines),
    notes,
    missing: record === undefined ? [] : missingFacts(record.item),
    issues: [...absentNotes(notes), ...(record === undefined ? [nothingCitable(listed.length)] : [])],
  } as const;
  return { captured, listed };
}

/** The lines of numbered references are no text with note marks. */
function bodyLines(lines: readonly Line[], outline: Outline): readonly Line[] {
  const listed = new Set(outline.bibliography);
  return outline.underHeading ? lines : lines.filter((line) => !listed.has(line));
}

function listedWork({ text, start: at }: Line): ListedWork {
  return {
    text,
    inSource: (start, end) => ({
      quote: text.slice(start, end),
      place: { kind: "text", start: at + start, end: at + end },
    }),
  };
}

const headwordRule: Rule = { signal: "headword", method: "headword above the text", confidence: 0.8 };

/** The record of the entry, when the text states what it is: a headword over prose, or a cite box. */
function readEntry(outline: Outline): SourceRecord | undefined {
  const box = readCitationBox(outline.citeBox);
  const candidates: Candidate[] = [...box.candidates];
  const { headword } = outline;
  if (headword !== undefined) {
    candidates.unshift(candidateFrom(headword, { kind: "text", field: "title", text: headword.text }, headwordRule));
  }
  if (!candidates.some((each) => each.reading.kind === "text" && each.reading.field === "title")) return undefined;
  if (outline.byline !== undefined) candidates.push(authorsOf(outline.byline));
  const signature = findSignature(outline.tail, outline.bibliography.length > 0 ? "bibliography" : "body");
  if (signature !== undefined) candidates.push(signature);
  candidates.push(...readLanguage(outline.body), ...typeOfWork(candidates));
  return recordFrom(candidates, fallbackType(outline), box.issues);
}

/** Without a word on its kind: a page when the page's own furniture came along, else a document. */
function fallbackType(outline: Outline): ItemType {
  return outline.fromPage ? "webpage" : "document";
}

function nothingCitable(references: number): Issue {
  const kind = { code: "nothing-citable", severity: "warning" } as const;
  switch (references) {
    case 0:
      return captureIssue(
        kind,
        'The text states no title, author or source of its own; copy the page with its headword and "Cite this" box.',
        {},
      );
    case 1:
      return captureIssue(
        kind,
        'The text states no title, author or source of its own; copy the page with its headword and "Cite this" box. It lists one work, which can be cited.',
        {},
      );
    default:
      return captureIssue(
        kind,
        'The text states no title, author or source of its own; copy the page with its headword and "Cite this" box. It lists {count} works, which can be cited.',
        { count: String(references) },
      );
  }
}
