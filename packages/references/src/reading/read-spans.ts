import type { Span } from "../crf/spans.ts";
import { trimmed, type Draft, type Words } from "./draft.ts";
import { readAccessed, readDate } from "./read-dates.ts";
import { readAddress, readDoi, readIsbn, readNote } from "./read-identifiers.ts";
import { readNames } from "./read-names.ts";
import { readEdition, readPages, readVolume } from "./read-numbers.ts";
import { oneLine, readTitle } from "./read-title.ts";

const around = /[\s.,;:()[\]<>]/u;

/** Reads one stretch of a reference into the draft. */
export function readSpan(draft: Draft, span: Span, text: string): void {
  const words: Words = { text: text.slice(span.start, span.end), start: span.start, confidence: span.confidence };
  switch (span.label) {
    case "author":
    case "editor":
    case "translator":
    case "director":
      return readNames(draft, span.label, words);
    case "title":
      return readTitle(draft, "title", words);
    case "container-title":
    case "journal":
      return readTitle(draft, "container-title", words);
    case "collection-title":
      return readSeries(draft, words);
    case "volume":
      return readVolume(draft, words);
    case "pages":
      return readPages(draft, words);
    case "date":
      return readDate(draft, "issued", words);
    case "accessed":
      return readAccessed(draft, words);
    case "edition":
      return readEdition(draft, words);
    case "url":
      return readAddress(draft, words);
    case "doi":
      return readDoi(draft, words);
    case "isbn":
      return readIsbn(draft, words);
    case "note":
      return readNote(draft, words);
    case "location":
    case "publisher":
      return readImprint(draft, span.label, words);
    case "genre":
      return readGenre(draft, words);
    case "medium":
    case "source":
    case "archive":
      return draft.text(span.label, trimmed(words, around));
    case "citation-number":
  }
}

function readImprint(draft: Draft, label: "location" | "publisher", words: Words): void {
  const bare = trimmed(words, /[\s,;:()[\]]/u);
  const abbreviated = /(?:\b\p{Lu}|\b(?:Inc|Ltd|Co|Corp|Mass|Calif|Verl|Univ|Publ|Ed|Conn|Ill|Mich|Penn))\.$/u.test(
    bare.text,
  );
  const kept = abbreviated ? bare : trimmed(bare, /[\s.,]/u);
  if (/^(?:s\.\s?[ln]|n\.\s?p|o\.\s?o)\.?$/iu.test(kept.text)) return;
  draft.text(label === "location" ? "publisher-place" : "publisher", kept, oneLine(kept.text));
}

const seriesNumber = /[\s,;]*(?:no\.?|nr\.?|vol\.?|bd\.?|n°)?\s*(?<number>\d{1,5})$/iu;

function readSeries(draft: Draft, words: Words): void {
  const bare = trimmed(words, around);
  const numbered = seriesNumber.exec(bare.text);
  const number = numbered?.groups?.["number"];
  const lead = /^(?:of\s+|ser(?:ies|\.)\s+|coll\.\s+)?/iu.exec(bare.text)?.[0].length ?? 0;
  const title = bare.text.slice(lead, numbered?.index);
  if (title !== "") draft.text("collection-title", { ...bare, text: title, start: bare.start + lead }, oneLine(title));
  if (number !== undefined)
    draft.text("collection-number", { ...bare, text: number, start: bare.start + bare.text.length - number.length });
}

const reportNumber = /(?:no\.?\s*|#\s*)?(?<number>(?:[\p{Lu}/]+[-\s]?)*[\p{L}/]*\d[\p{L}\d/.,-]*)$/u;

/** "Technical Report TR93-3": the kind, and the number where there is one. */
function readGenre(draft: Draft, words: Words): void {
  const bare = trimmed(words, /[\s,;:()[\]]/u);
  const kept = /(?:\bRep|\bDiss|\bD)\.$/u.test(bare.text) ? bare : trimmed(bare, /[\s.,]/u);
  const match = reportNumber.exec(kept.text);
  const number = match?.groups?.["number"];
  const kind = number === undefined ? kept : trimmed({ ...kept, text: kept.text.slice(0, match?.index) }, /[\s,;:#]/u);
  draft.text("genre", kind);
  if (number !== undefined)
    draft.text("number", { ...kept, text: number, start: kept.start + kept.text.length - number.length });
}
