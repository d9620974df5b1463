import { printDocxXml } from "./print-docx-runs.ts";
import { printHtml } from "./print-html.ts";
import { printJats } from "./print-jats.ts";
import { printLatex } from "./print-latex.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printRtf } from "./print-rtf.ts";
import { printTei } from "./print-tei.ts";
import { printText } from "./print-text.ts";
import { printTypst } from "./print-typst.ts";
import type { Settled } from "./tree.ts";

/** The formats that a line prints in. "docx" is the runs of a Word paragraph as WordprocessingML. */
export type PrintFormat = "text" | "html" | "markdown" | "rtf" | "latex" | "typst" | "docx" | "jats" | "tei";

/** Every printer by the name of its format, for programs that take the format from outside. */
export const printers: Readonly<Record<PrintFormat, (settled: Settled) => string>> = {
  text: printText,
  html: (settled) => printHtml(settled),
  markdown: (settled) => printMarkdown(settled),
  rtf: printRtf,
  latex: printLatex,
  typst: printTypst,
  docx: printDocxXml,
  jats: printJats,
  tei: printTei,
};
