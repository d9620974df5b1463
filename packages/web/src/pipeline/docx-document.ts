import { docxRuns, type DocxRun } from "@citable/csl";
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type IRunOptions,
} from "docx";
import type { PrintedList } from "./write-list.ts";

/** Half an inch, in twentieths of a point. */
const indent = 720;

/** A Word file with the list under its heading. */
export async function docxDocument({ heading, printed, hanging }: PrintedList): Promise<Uint8Array<ArrayBuffer>> {
  const title = new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER });
  const entries = printed.map(
    (output) =>
      new Paragraph({
        children: docxRuns(output).map(wordRun),
        spacing: { after: 120 },
        ...(hanging && { indent: { left: indent, hanging: indent } }),
      }),
  );
  const styles = { default: { document: { run: { font: "Times New Roman", size: 24 } } } };
  const file = new Document({ title: heading, styles, sections: [{ children: [title, ...entries] }] });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function wordRun(run: DocxRun): TextRun | ExternalHyperlink {
  const text = new TextRun(runOptions(run));
  return run.link === undefined ? text : new ExternalHyperlink({ link: run.link, children: [text] });
}

function runOptions({ text, italic, bold, smallCaps, underline, vertical, before }: DocxRun): IRunOptions {
  return {
    text: before === "tab" ? `\t${text}` : text,
    ...(before === "line" && { break: 1 }),
    ...(italic && { italics: true }),
    ...(bold && { bold: true }),
    ...(smallCaps && { smallCaps: true }),
    ...(underline && { underline: {} }),
    ...(vertical === "superscript" && { superScript: true }),
    ...(vertical === "subscript" && { subScript: true }),
  };
}
