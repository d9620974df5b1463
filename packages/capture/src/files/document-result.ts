import type { Issue, ItemType } from "@citable/model";
import type { CaptureResult } from "../capture-result.ts";
import type { Candidate } from "../merge/candidate.ts";
import { missingFacts } from "../merge/missing.ts";
import { recordFrom } from "../merge/record.ts";
import type { ReadSource } from "../references/listed-work.ts";
import { captureText } from "../text/capture-text.ts";
import { absentNotes } from "../text/note-marks.ts";
import type { FileNotes } from "./file-notes.ts";
import { captureIssue } from "../words/capture-issue.ts";
import type { CapturePhrase } from "../words/german.ts";

/** What the words of a file's text say besides what heads it. */
export type TextReading = Pick<CaptureResult, "notes" | "seeAlso"> &
  Pick<ReadSource, "listed"> & { readonly language?: string };

/** Reads a file's text as one that was copied: its bibliography, its note marks, its language. */
export function readWords(text: string): TextReading {
  if (text.trim() === "") return { listed: [], notes: [], seeAlso: [] };
  const { captured, listed } = captureText(text);
  const { notes, seeAlso, records } = captured;
  const language = records[0]?.item.language;
  return { listed, notes, seeAlso, ...(language !== undefined && { language }) };
}

/** Notes the language that a file's words are in. */
export function noteLanguage(notes: FileNotes, { language }: TextReading): void {
  const rule = { part: "text", signal: "words of the text", confidence: 0.6 };
  if (language !== undefined) notes.text("language", language, "words", rule);
}

/** What a document makes citable. */
interface Statement {
  readonly kind: CaptureResult["kind"];
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly type: ItemType;
  readonly reading: TextReading;
  /** What there is to say where neither title nor DOI is stated. */
  readonly nothing: Extract<CapturePhrase, `The ${"document" | "PDF" | "EPUB"} states no title${string}`>;
  readonly issues: readonly Issue[];
}

/** The result of a document: one record if it states its title or DOI, else none and an issue. */
export function documentResult(statement: Statement): ReadSource {
  const { kind, text, candidates, type, reading, issues } = statement;
  const isStated = candidates.some(
    (each) => each.reading.kind === "text" && /^(?:title|DOI)$/.test(each.reading.field),
  );
  const record = recordFrom(candidates, type);
  const nothing = captureIssue({ code: "nothing-citable", severity: "warning" }, statement.nothing, {});
  const { listed, notes, seeAlso } = reading;
  const captured = {
    kind,
    text,
    records: isStated ? [record] : [],
    references: [],
    seeAlso,
    notes,
    missing: isStated ? missingFacts(record.item) : [],
    issues: [...(isStated ? [] : [nothing]), ...issues, ...absentNotes(notes)],
  };
  return { captured, listed };
}
