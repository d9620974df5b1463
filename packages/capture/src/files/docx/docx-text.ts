import { Parser } from "htmlparser2";

/** A paragraph of a Word document, with the style that it has. */
export interface Paragraph {
  readonly text: string;
  /** The style's id: "Title", "Heading1". */
  readonly style: string;
}

/** Longer texts are read up to here. */
const mostCharacters = 2_000_000;

/**
 * The paragraphs of a part of a Word document (ISO/IEC 29500-1, 17.3), with a mark like `[1]` for each reference to a
 * footnote or endnote. Deleted text is left out.
 */
export function readParagraphs(xml: string, marks: NoteMarks = new NoteMarks()): readonly Paragraph[] {
  const reading = new ParagraphReading(marks);
  const parser = new Parser(reading, { xmlMode: true, decodeEntities: true });
  for (let offset = 0; offset < xml.length && reading.length < mostCharacters; offset += 1 << 16) {
    parser.write(xml.slice(offset, offset + (1 << 16)));
  }
  parser.end();
  return reading.paragraphs;
}

/** Numbers notes in the order in which the text refers to them. */
export class NoteMarks {
  readonly #numbers = new Map<string, number>();

  /** The mark of a note by its kind and id. */
  markOf(note: string): string {
    const number = this.#numbers.get(note) ?? this.#numbers.size + 1;
    this.#numbers.set(note, number);
    return `[${number}]`;
  }

  /** The mark of a note that the text refers to. */
  known(note: string): string | undefined {
    return this.#numbers.has(note) ? this.markOf(note) : undefined;
  }
}

class ParagraphReading {
  readonly paragraphs: Paragraph[] = [];
  /** Characters so far. */
  length = 0;
  readonly #marks: NoteMarks;
  #text = "";
  #style = "";
  #inText = false;

  constructor(marks: NoteMarks) {
    this.#marks = marks;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case "w:t":
        this.#inText = true;
        return;
      case "w:tab":
      case "w:br":
        this.#text += " ";
        return;
      case "w:pStyle":
        this.#style = attributes["w:val"] ?? "";
        return;
      case "w:footnoteReference":
        this.#text += this.#marks.markOf(`footnote ${attributes["w:id"] ?? ""}`);
        return;
      case "w:endnoteReference":
        this.#text += this.#marks.markOf(`endnote ${attributes["w:id"] ?? ""}`);
        return;
      default:
    }
  }

  ontext(words: string): void {
    if (this.#inText) this.#text += words;
  }

  onclosetag(name: string): void {
    if (name === "w:t") this.#inText = false;
    if (name !== "w:p") return;
    const text = this.#text.replaceAll(/\s+/g, " ").trim();
    if (text !== "") this.paragraphs.push({ text, style: this.#style });
    this.length += text.length;
    this.#text = "";
    this.#style = "";
  }
}

/** The notes of a part (footnotes.xml, endnotes.xml) that the text refers to, by their marks. */
export function readNotes(xml: string, kind: "footnote" | "endnote", marks: NoteMarks): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const match of xml.matchAll(/<w:(?:footnote|endnote)\s[^>]*w:id="([^"]*)"[^>]*>/g)) {
    const mark = marks.known(`${kind} ${match[1] ?? ""}`);
    const end = xml.indexOf(`</w:${kind}>`, match.index);
    if (mark === undefined || end < 0) continue;
    const text = readParagraphs(xml.slice(match.index + match[0].length, end)).map((paragraph) => paragraph.text);
    notes.set(mark, text.join(" "));
  }
  return notes;
}
