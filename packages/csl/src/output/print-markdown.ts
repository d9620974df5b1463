import { sameFormatting } from "./settle.ts";
import type { Formatting, Run, Settled } from "./tree.ts";

/** Prints a line as CommonMark: `*italic*`, `**bold**`; raised and lowered text as the HTML that Markdown allows. */
export function printMarkdown({ blocks }: Settled): string {
  return blocks
    .map(({ runs }) => printRuns(runs))
    .join(" ")
    .trim();
}

function printRuns(runs: readonly Run[]): string {
  const merged: { text: string; formatting: Formatting }[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && sameFormatting(last.formatting, run.formatting)) last.text += run.text;
    else merged.push({ text: run.text, formatting: run.formatting });
  }
  return merged.map(({ text, formatting }) => marked(text, formatting)).join("");
}

/** Marks stand close to the words: white space at the ends stays outside. */
function marked(text: string, formatting: Formatting): string {
  const [, before = "", middle = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (middle === "") return text;
  let result = escapeMarkdown(middle);
  if (formatting.verticalAlign === "sup" || formatting.verticalAlign === "sub") {
    result = `<${formatting.verticalAlign}>${result}</${formatting.verticalAlign}>`;
  }
  if (formatting.fontWeight === "bold") result = `**${result}**`;
  if (formatting.fontStyle === "italic" || formatting.fontStyle === "oblique") result = `*${result}*`;
  return before + result + after;
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, "\\$&");
}
