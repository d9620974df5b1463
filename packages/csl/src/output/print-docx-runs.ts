import { hasRightToLeft } from "./direction.ts";
import { escapeXml } from "./escape-xml.ts";
import { isItalic, mergeRuns } from "./marks.ts";
import { printBlocks, type PrintBlock } from "./print-blocks.ts";
import type { Run, Settled } from "./tree.ts";
import { webAddress } from "./web-address.ts";

/** A run of a Word paragraph, in the words that libraries for Word files use. */
export interface DocxRun {
  readonly text: string;
  readonly italic?: true;
  readonly bold?: true;
  readonly smallCaps?: true;
  readonly underline?: true;
  readonly vertical?: "superscript" | "subscript";
  /** The web address that it leads to. */
  readonly link?: string;
  /** What sets it apart from the block before: a tab after a number in the margin, else a new line. */
  readonly before?: "tab" | "line";
}

/** A line as runs for a library that writes Word files. */
export function docxRuns(settled: Settled): readonly DocxRun[] {
  const blocks = printBlocks(settled);
  return blocks.flatMap((block, index) => {
    const [first, ...rest] = mergeRuns(block.runs).map(docxRun);
    const before = separator(blocks[index - 1]);
    return first === undefined ? [] : [{ ...first, ...(before && { before }) }, ...rest];
  });
}

function separator(before: PrintBlock | undefined): "tab" | "line" | undefined {
  if (before === undefined) return undefined;
  return before.display === "left-margin" ? "tab" : "line";
}

function docxRun({ text, formatting, link }: Run): DocxRun {
  const { verticalAlign } = formatting;
  const address = webAddress(link);
  return {
    text,
    ...(isItalic(formatting) && { italic: true }),
    ...(formatting.fontWeight === "bold" && { bold: true }),
    ...(formatting.fontVariant === "small-caps" && { smallCaps: true }),
    ...(formatting.textDecoration === "underline" && { underline: true }),
    ...(verticalAlign === "sup" && { vertical: "superscript" }),
    ...(verticalAlign === "sub" && { vertical: "subscript" }),
    ...(address !== undefined && { link: address }),
  };
}

/**
 * Prints a line as runs of WordprocessingML (ISO/IEC 29500-1, 17.3.2), to stand inside a `<w:p>`. Links are fields, so
 * that they need no entry among the relationships of the document.
 */
export function printDocxXml(settled: Settled): string {
  return docxRuns(settled).map(runXml).join("");
}

function runXml({ link, ...run }: DocxRun): string {
  const separated = run.before === undefined ? "" : `<w:r>${run.before === "tab" ? "<w:tab/>" : "<w:br/>"}</w:r>`;
  const text = `<w:t xml:space="preserve">${escapeXml(run.text)}</w:t>`;
  const xml = `<w:r>${properties(run)}${text}</w:r>`;
  if (link === undefined) return separated + xml;
  const field = escapeXml(` HYPERLINK "${link}" `);
  return `${separated}<w:fldSimple w:instr="${field}">${xml}</w:fldSimple>`;
}

/** The schema fixes their order. */
function properties(run: DocxRun): string {
  const set = [
    run.bold && "<w:b/>",
    run.italic && "<w:i/>",
    run.smallCaps && "<w:smallCaps/>",
    run.underline && '<w:u w:val="single"/>',
    run.vertical && `<w:vertAlign w:val="${run.vertical}"/>`,
    hasRightToLeft(run.text) && "<w:rtl/>",
  ].filter((property) => typeof property === "string");
  return set.length === 0 ? "" : `<w:rPr>${set.join("")}</w:rPr>`;
}
