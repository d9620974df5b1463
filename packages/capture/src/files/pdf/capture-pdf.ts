import type { Issue, ItemType } from "@citable/model";
import type { ReadSource } from "../../references/listed-work.ts";
import type { Candidate } from "../../merge/candidate.ts";
import { documentResult, noteLanguage, readWords } from "../document-result.ts";
import { FileNotes, type PartRule } from "../file-notes.ts";
import { readFirstPage } from "./first-page.ts";
import { textOfPages } from "./page-text.ts";
import type { PdfFacts } from "./pdf-facts.ts";
import { noteXmp } from "./xmp.ts";
import { captureIssue } from "../../words/capture-issue.ts";

/**
 * Reads what a PDF says of itself: its metadata stream, its information dictionary, its first page, and the
 * bibliography and note marks of its text. The day on which the file was made is no date of publication.
 */
export function capturePdf(facts: PdfFacts): ReadSource {
  const { text, firstPage } = textOfPages(facts.pages);
  const reading = readWords(text);
  const notes = new FileNotes();
  if (facts.xmp !== undefined) noteXmp(notes, facts.xmp);
  noteInformation(notes, facts);
  noteLanguage(notes, reading);
  const candidates = [...notes.candidates, ...readFirstPage(firstPage)];
  return documentResult({
    kind: "pdf",
    text,
    candidates,
    type: typeOf(candidates),
    reading: { ...reading, seeAlso: [] },
    nothing: "The PDF states no title and no DOI, neither in its metadata nor on its first page.",
    issues: issuesOf(facts, text),
  });
}

function noteInformation(notes: FileNotes, { information, language }: PdfFacts): void {
  const rule: PartRule = { part: "information dictionary", signal: "information dictionary", confidence: 0.65 };
  notes.text("title", information["Title"], "Title", rule);
  notes.names("author", [information["Author"] ?? ""], "Author", rule);
  notes.text("keyword", information["Keywords"], "Keywords", rule);
  notes.text("language", language, "Lang", { ...rule, part: "document catalog" });
  // Publishers put the line of the journal, with the DOI, into Subject.
  const doi = /\b10\.\d{4,9}\/[^\s,;]+/.exec(information["Subject"] ?? information["doi"] ?? "")?.[0];
  notes.identifier(doi, "Subject", rule);
}

/** What has a journal or stands in one by its pages is an article; everything else is a document until it says more. */
function typeOf(candidates: readonly Candidate[]): ItemType {
  const fields = new Set(candidates.flatMap(({ reading }) => (reading.kind === "text" ? [reading.field] : [])));
  if (fields.has("ISBN")) return "book";
  return fields.has("container-title") || fields.has("ISSN") ? "article-journal" : "document";
}

function issuesOf({ pages, pageCount, isCut, isLate }: PdfFacts, text: string): readonly Issue[] {
  const issues: Issue[] = [];
  if (text.trim() === "") {
    const kind = { code: "no-text", severity: "warning" } as const;
    issues.push(captureIssue(kind, "The PDF has no text, only pictures of pages: what they show is not read.", {}));
  }
  if (pages.length < pageCount) {
    const counts = { all: String(pageCount), read: String(pages.length) };
    const kind = { code: "not-all-pages", severity: "note" } as const;
    issues.push(captureIssue(kind, "Of the {all} pages the first {read} were read.", counts));
  }
  if (isCut) {
    const kind = { code: "page-cut", severity: "warning" } as const;
    const sentence = "A page of the PDF is damaged, or draws far more than text; only its beginning was read.";
    issues.push(captureIssue(kind, sentence, {}));
  }
  if (isLate) {
    const kind = { code: "slow-pages", severity: "warning" } as const;
    issues.push(captureIssue(kind, "The pages of the PDF take very long to read; only the first were read.", {}));
  }
  return issues;
}
