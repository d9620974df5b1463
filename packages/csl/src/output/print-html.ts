import { sameFormatting } from "./settle.ts";
import type { Display, Formatting, Run, Settled } from "./tree.ts";

/**
 * Prints a line as HTML. Every character of the text is escaped, so a title can bring no markup of its own; links go
 * to web addresses only. Small capitals and underlines are classes, so that a strict Content-Security-Policy holds.
 */
export function printHtml({ blocks }: Settled): string {
  return blocks.map(({ display, runs }) => inBlock(display, printRuns(runs))).join("");
}

function inBlock(display: Display | undefined, content: string): string {
  return display === undefined ? content : `<span class="csl-${display}">${content}</span>`;
}

function printRuns(runs: readonly Run[]): string {
  let html = "";
  for (let start = 0; start < runs.length;) {
    const first = runs[start];
    if (first === undefined) break;
    let end = start + 1;
    while (end < runs.length && printsAlike(first, runs[end])) end += 1;
    const text = runs
      .slice(start, end)
      .map((run) => escapeHtml(run.text))
      .join("");
    html += linked(first.link, marked(text, first.formatting));
    start = end;
  }
  return html;
}

function printsAlike(a: Run, b: Run | undefined): boolean {
  return b !== undefined && a.link === b.link && sameFormatting(a.formatting, b.formatting);
}

function linked(link: string | undefined, html: string): string {
  return link === undefined ? html : `<a href="${escapeHtml(link)}">${html}</a>`;
}

function marked(text: string, formatting: Formatting): string {
  let html = text;
  if (formatting.textDecoration === "underline") html = `<u>${html}</u>`;
  if (formatting.fontVariant === "small-caps") html = `<span class="csl-small-caps">${html}</span>`;
  if (formatting.verticalAlign === "sup" || formatting.verticalAlign === "sub") {
    html = `<${formatting.verticalAlign}>${html}</${formatting.verticalAlign}>`;
  }
  if (formatting.fontWeight === "bold") html = `<b>${html}</b>`;
  return formatting.fontStyle === "italic" || formatting.fontStyle === "oblique" ? `<i>${html}</i>` : html;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
