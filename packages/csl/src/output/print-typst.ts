import { marked, mergeRuns, type Marks } from "./marks.ts";
import { printBlocks, type PrintBlock } from "./print-blocks.ts";
import type { Run, Settled } from "./tree.ts";
import { webAddress } from "./web-address.ts";

/** Prints a line as Typst markup. */
export function printTypst(settled: Settled): string {
  const blocks = printBlocks(settled);
  let typst = "";
  for (const [index, block] of blocks.entries()) {
    typst += separator(blocks[index - 1], block);
    typst += printRuns(mergeRuns(block.runs));
  }
  return escapeStart(typst);
}

function printRuns(runs: readonly Run[]): string {
  let typst = "";
  let afterCall = false;
  for (const run of runs) {
    const words = escapeTypst(run.text);
    const content = inCalls(words, run);
    // What could go on with a call (arguments, a field) is kept apart by a semicolon.
    typst += afterCall && /^[([.;]/.test(content) ? `;${content}` : content;
    afterCall = content !== words;
  }
  return typst;
}

function separator(before: PrintBlock | undefined, block: PrintBlock): string {
  if (before === undefined) return "";
  if (before.display === "left-margin") return "#h(1em);";
  return block.display === "indent" ? "#linebreak();#h(2em);" : "#linebreak();";
}

const marks: Marks = {
  italic: (text) => `#emph[${text}]`,
  bold: (text) => `#strong[${text}]`,
  smallCaps: (text) => `#smallcaps[${text}]`,
  underline: (text) => `#underline[${text}]`,
  superscript: (text) => `#super[${text}]`,
  subscript: (text) => `#sub[${text}]`,
};

function inCalls(words: string, { formatting, link }: Run): string {
  const content = marked(words, formatting, marks);
  const address = webAddress(link);
  return address === undefined ? content : `#link("${address}")[${content}]`;
}

const special = /[\\*_`$#[\]<>@~"']|\/(?=[/*])|-(?=[-?])|(?<![\p{L}\p{N}])-(?=\d)|\.(?=\.)/gu;

/** Text that prints as it is: no mark, reference, comment, smart quote, dash or ellipsis is read into it. */
function escapeTypst(text: string): string {
  return text.replaceAll(special, "\\$&");
}

/** Headings, lists and numbered items begin a line with these. */
function escapeStart(line: string): string {
  return line.replace(/^(\d+)(?=\.(?:\s|$))/, "$1\\").replace(/^[=+\-/]/, "\\$&");
}
