import { marked, mergeRuns, type Marks } from "./marks.ts";
import { printBlocks, type PrintBlock } from "./print-blocks.ts";
import type { Run, Settled } from "./tree.ts";
import { webAddress } from "./web-address.ts";

/**
 * Prints a line as LaTeX, for any engine of today (UTF-8 input). Links need the package hyperref; nothing else is
 * asked for.
 */
export function printLatex(settled: Settled): string {
  const blocks = printBlocks(settled);
  const latex = blocks
    .map((block, index) => separator(blocks[index - 1], block) + mergeRuns(block.runs).map(printRun).join(""))
    .join("");
  // After \item or \\ a bracket or an asterisk at the start would be an argument.
  return latex.replace(/^[[*]/, "{$&}");
}

function separator(before: PrintBlock | undefined, block: PrintBlock): string {
  if (before === undefined) return "";
  if (before.display === "left-margin") return "\\quad{}";
  return block.display === "indent" ? "\\newline\\hspace*{2em}" : "\\newline{}";
}

const marks: Marks = {
  italic: (text) => `\\textit{${text}}`,
  bold: (text) => `\\textbf{${text}}`,
  smallCaps: (text) => `\\textsc{${text}}`,
  underline: (text) => `\\underline{${text}}`,
  superscript: (text) => `\\textsuperscript{${text}}`,
  subscript: (text) => `\\textsubscript{${text}}`,
};

function printRun({ text, formatting, link }: Run): string {
  const content = marked(escapeLatex(text), formatting, marks);
  const address = webAddress(link);
  return address === undefined ? content : `\\href{${escapeAddress(address)}}{${content}}`;
}

/** hyperref takes these escaped wherever \href stands, also inside a footnote. */
function escapeAddress(address: string): string {
  return address.replaceAll(/[%#&]/g, "\\$&").replaceAll("$", "\\%24");
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "`": "\\textasciigrave{}",
  // Some languages of babel make a command of the bare mark.
  '"': '\\char"22{}',
  "\u00a0": "~",
  "\u00ad": "\\-",
  "\u202f": "\\,",
};

const special = /[-',](?=[-',])|[$&#%_\\{}~^<>|`"\u00a0\u00ad\u202f]/g;

/** Text that prints as it is: no character of it is a command, and no two of them become one (“--”, “''”, “,,”). */
function escapeLatex(text: string): string {
  return text.replaceAll(
    special,
    (character) => commands[character] ?? (/[-',]/.test(character) ? `${character}{}` : `\\${character}`),
  );
}
