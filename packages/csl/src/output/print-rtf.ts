import { marked, mergeRuns, type Marks } from "./marks.ts";
import { printBlocks, type PrintBlock } from "./print-blocks.ts";
import type { Run, Settled } from "./tree.ts";
import { webAddress } from "./web-address.ts";

/** Prints a line as Rich Text Format, to stand inside a document of one's own (`\uc1`, as is the default). */
export function printRtf(settled: Settled): string {
  const blocks = printBlocks(settled);
  return blocks
    .map((block, index) => separator(blocks[index - 1], block) + mergeRuns(block.runs).map(printRun).join(""))
    .join("");
}

function separator(before: PrintBlock | undefined, block: PrintBlock): string {
  if (before === undefined) return "";
  if (before.display === "left-margin") return "\\tab ";
  return block.display === "indent" ? "\\line\\tab " : "\\line ";
}

const marks: Marks = {
  italic: (text) => `{\\i ${text}}`,
  bold: (text) => `{\\b ${text}}`,
  smallCaps: (text) => `{\\scaps ${text}}`,
  underline: (text) => `{\\ul ${text}}`,
  superscript: (text) => `{\\super ${text}}`,
  subscript: (text) => `{\\sub ${text}}`,
};

function printRun({ text, formatting, link }: Run): string {
  const content = marked(escapeRtf(text), formatting, marks);
  const address = webAddress(link);
  return address === undefined ? content : `{\\field{\\*\\fldinst{HYPERLINK "${address}"}}{\\fldrslt{${content}}}}`;
}

/** Text in ASCII alone: other characters as signed 16-bit numbers, each with a "?" for readers that know none. */
function escapeRtf(text: string): string {
  return text.replaceAll(/[\\{}]/g, "\\$&").replaceAll(/[^ -~]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return `\\u${code < 0x8000 ? code : code - 0x10000}?`;
  });
}

export interface RtfDocumentOptions {
  /** The heading of the list, centred above it: "Works Cited". */
  readonly heading?: string;
  /** How far the lines after the first are indented, in points; 36 unless told, 0 for none. */
  readonly hangingIndent?: number;
  /** The name of the font; Times New Roman unless told. */
  readonly font?: string;
  /** The size of the letters in points; 12 unless told. */
  readonly size?: number;
}

/** A complete document, one paragraph for each line: what a word processor opens. */
export function rtfDocument(paragraphs: readonly Settled[], options: RtfDocumentOptions = {}): string {
  const { heading = "", hangingIndent = 36, font = "Times New Roman", size = 12 } = options;
  const indent = Math.round(hangingIndent * 20);
  const setting = `\\pard\\fi${-indent}\\li${indent}\\tx${indent}\\sa120 `;
  const title = heading === "" ? [] : [`\\pard\\qc\\sa240 ${escapeRtf(heading)}\\par`];
  const lines = [...title, ...paragraphs.map((paragraph) => `${setting}${printRtf(paragraph)}\\par`)];
  const face = escapeRtf(font.replaceAll(";", ""));
  const head = `{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\froman\\fcharset0 ${face};}}`;
  return `${head}\n\\f0\\fs${Math.round(size * 2)}\n${lines.join("\n")}\n}\n`;
}
