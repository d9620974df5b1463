import type { Label } from "../model/labels.ts";
import { trimmed, type Draft, type Words } from "./draft.ts";
import { readAccessed, readDate } from "./read-dates.ts";
import { readAddress, readDoi, readIsbn, readNote } from "./read-identifiers.ts";
import type { LabelledSpan } from "./reading.ts";
import { readNames } from "./read-names.ts";
import { readEdition, readPages, readVolume } from "./read-numbers.ts";
import { oneLine, readTitle } from "./read-title.ts";

const around = /[\s.,;:()[\]<>、。，：；،]/u;

type Read = (draft: Draft, words: Words) => void;

const asNames =
  (field: "author" | "editor" | "translator" | "director"): Read =>
  (draft, words) =>
    readNames(draft, field, words);
const asText =
  (field: "medium" | "source" | "archive"): Read =>
  (draft, words) =>
    draft.text(field, trimmed(words, around));
const asContainer: Read = (draft, words) => readTitle(draft, "container-title", words);

/** How each kind of stretch is read; the number in the list is no fact of the work. */
const readers: Readonly<Record<Label, Read | undefined>> = {
  author: asNames("author"),
  editor: asNames("editor"),
  translator: asNames("translator"),
  director: asNames("director"),
  title: (draft, words) => readTitle(draft, "title", words),
  "container-title": asContainer,
  journal: asContainer,
  "collection-title": readSeries,
  volume: readVolume,
  pages: readPages,
  date: (draft, words) => readDate(draft, "issued", words),
  accessed: readAccessed,
  edition: readEdition,
  url: readAddress,
  doi: readDoi,
  isbn: readIsbn,
  note: readNote,
  location: (draft, words) => readImprint(draft, "publisher-place", words),
  publisher: (draft, words) => readImprint(draft, "publisher", words),
  genre: readGenre,
  medium: asText("medium"),
  source: asText("source"),
  archive: asText("archive"),
  "citation-number": undefined,
};

/** Reads one stretch of a reference into the draft. */
export function readSpan(draft: Draft, { label, start, end, confidence }: LabelledSpan, text: string): void {
  readers[label]?.(draft, { text: text.slice(start, end), start, confidence });
}

function readImprint(draft: Draft, field: "publisher-place" | "publisher", words: Words): void {
  const bare = trimmed(words, /[\s,;:()[\]、。，：；،—–]/u);
  const abbreviated =
    /(?:\b\p{Lu}|\b(?:Inc|Ltd|Co|Corp|Mass|Calif|Verl|Univ|Publ|Ed|Conn|Ill|Mich|Penn)|^М|^Л)\.$/u.test(bare.text);
  const kept = abbreviated ? bare : trimmed(bare, /[\s.,]/u);
  if (/^(?:s\.\s?[ln]|n\.\s?p|o\.\s?o)\.?$/iu.test(kept.text)) return;
  draft.text(field, kept, oneLine(kept.text));
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
