import type { EvidencePlace } from "@citable/model";
import { CaptureError } from "../../capture-error.ts";
import type { ReadSource } from "../../references/listed-work.ts";
import { one, parseXmlTree, wordsOf } from "../../xml/xml-tree.ts";
import { documentResult, noteLanguage, readWords } from "../document-result.ts";
import { candidateAt, FileNotes, type PartRule } from "../file-notes.ts";
import { namesIn } from "../names-in.ts";
import { readEntries } from "../zip/read-entries.ts";
import { NoteMarks, type Paragraph, readNotes, readParagraphs } from "./docx-text.ts";

const core = "docProps/core.xml";
const body = "word/document.xml";
const parts: ReadonlySet<string> = new Set([core, body, "word/footnotes.xml", "word/endnotes.xml"]);

/**
 * Reads a Word document (Office Open XML): its core properties (ISO/IEC 29500-2, 11), what heads its text, its notes and
 * its bibliography. The day on which the file was made is no date of publication, and is left out.
 * @throws CaptureError for an archive without a text that can be read
 */
export function captureDocx(bytes: Uint8Array): ReadSource {
  const entries = readEntries(bytes, (name) => parts.has(name));
  const xmlOf = (name: string): string | undefined => {
    const entry = entries.get(name);
    return entry === undefined ? undefined : new TextDecoder().decode(entry);
  };
  const document = xmlOf(body);
  if (document === undefined) throw unreadable("it has no text (word/document.xml)");
  const marks = new NoteMarks();
  const paragraphs = readParagraphs(document, marks);
  const noteTexts = new Map([
    ...readNotes(xmlOf("word/footnotes.xml") ?? "", "footnote", marks),
    ...readNotes(xmlOf("word/endnotes.xml") ?? "", "endnote", marks),
  ]);
  const notes = new FileNotes();
  const properties = xmlOf(core);
  if (properties !== undefined) noteProperties(notes, properties);
  return resultOf(paragraphs, noteTexts, notes);
}

function unreadable(what: string): CaptureError {
  return new CaptureError("unreadable-file", `The Word document cannot be read: ${what}; save it anew.`);
}

function noteProperties(notes: FileNotes, xml: string): void {
  const rule: PartRule = { part: core, signal: "core properties", confidence: 0.7 };
  const properties = parseXmlTree(xml, unreadable);
  notes.text("title", wordsOf(one(properties, "title")), "title", rule);
  notes.names("author", (wordsOf(one(properties, "creator")) ?? "").split(/\s*;\s*/), "creator", rule);
  notes.text("language", wordsOf(one(properties, "language")), "language", rule);
  notes.text("abstract", wordsOf(one(properties, "description")), "description", { ...rule, confidence: 0.5 });
  notes.text("keyword", wordsOf(one(properties, "keywords")), "keywords", rule);
  notes.identifier(wordsOf(one(properties, "identifier")), "identifier", rule);
}

function resultOf(
  paragraphs: readonly Paragraph[],
  noteTexts: ReadonlyMap<string, string>,
  notes: FileNotes,
): ReadSource {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  const reading = readWords(text);
  noteHead(notes, paragraphs);
  noteLanguage(notes, reading);
  const marks = reading.notes.map((mark) => ({ ...mark, ...noteNamed(noteTexts, mark.mark) }));
  return documentResult({
    kind: "docx",
    text,
    candidates: notes.candidates,
    type: "document",
    reading: { ...reading, notes: marks },
    nothing: "The document states no title, neither in its properties nor at its head.",
    issues: [],
  });
}

function noteNamed(notes: ReadonlyMap<string, string>, mark: string): { readonly note?: string } {
  const note = notes.get(mark);
  return note === undefined ? {} : { note };
}

/** What heads the text: a paragraph of style Title (or the first heading), and the names below it. */
function noteHead(notes: FileNotes, paragraphs: readonly Paragraph[]): void {
  const head = placed(paragraphs.slice(0, 16));
  const styled = head.findIndex(({ style }) => titleStyle.test(style));
  const at = styled >= 0 ? styled : head.findIndex(({ style }) => headingStyle.test(style));
  const title = head[at];
  if (title === undefined) return;
  const titled = { kind: "text", field: "title", text: title.text } as const;
  const rule: PartRule = { part: body, signal: "title at the head of the text", confidence: styled >= 0 ? 0.8 : 0.6 };
  notes.candidates.push(candidateAt(titled, title.text, placeOf([title]), rule));
  noteAuthors(notes, head.slice(at + 1));
}

const titleStyle = /^(?:title|titel|titre|titolo|título)$/i;
const headingStyle = /^(?:heading|berschrift|überschrift|titre)1$/i;
const authorStyle = /^(?:author|autor)/i;

/** Paragraphs of style Author, or the one line of names below the title. */
function noteAuthors(notes: FileNotes, below: readonly PlacedParagraph[]): void {
  const styled = below.filter(({ style }) => authorStyle.test(style));
  const lines = styled.length > 0 ? styled : below.slice(0, 1);
  const names = lines.flatMap(({ text }) => namesIn(text));
  if (names.length === 0) return;
  const rule: PartRule = { part: body, signal: "names below the title", confidence: styled.length > 0 ? 0.8 : 0.6 };
  const quote = lines.map(({ text }) => text).join("; ");
  notes.candidates.push(candidateAt({ kind: "names", field: "author", names }, quote, placeOf(lines), rule));
}

interface PlacedParagraph extends Paragraph {
  readonly start: number;
  readonly end: number;
}

function placeOf(paragraphs: readonly PlacedParagraph[]): EvidencePlace {
  return { kind: "part", part: body, start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0 };
}

/** Paragraphs with their places in the text, where an empty line stands between them. */
function placed(paragraphs: readonly Paragraph[]): readonly PlacedParagraph[] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const end = start + paragraph.text.length;
    const place = { ...paragraph, start, end };
    start = end + 2;
    return place;
  });
}
