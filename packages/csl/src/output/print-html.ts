import { marked, mergeRuns, type Marks } from "./marks.ts";
import { printBlocks, textOf } from "./print-blocks.ts";
import type { Display, Run, Settled } from "./tree.ts";
import { hasLeftToRight, hasRightToLeft, isRightToLeft, startsRightToLeft } from "./direction.ts";
import { unitsOf, type Unit } from "./units.ts";
import { webAddress } from "./web-address.ts";

export interface HtmlOptions {
  /** The language of the words around the citation (BCP 47), usually that of the engine. */
  readonly around?: string;
  /** The language of the item: where it differs, its titles carry `lang`, and `dir` when they run the other way. */
  readonly language?: string;
}

/**
 * Prints a line as HTML. Every character of the text is escaped, so a title can bring no markup of its own; links go
 * to web addresses only. Small capitals and blocks are classes, so that a strict Content-Security-Policy holds. Words
 * that run against their surroundings are isolated (`<bdi>`), so that they do not carry the punctuation along.
 */
export function printHtml(settled: Settled, options: HtmlOptions = {}): string {
  const blocks = printBlocks(settled);
  const printRow = rowPrinter(blocks, options);
  return blocks.map(({ display, runs }) => inBlock(display, printRow(runs))).join(" ");
}

type PrintRow = (runs: readonly Run[]) => string;

/** Most lines are of one direction and need no look at their single values. */
function rowPrinter(blocks: readonly { readonly runs: readonly Run[] }[], { around, language }: HtmlOptions): PrintRow {
  const foreign = language !== undefined && language.toLowerCase() !== around?.toLowerCase() ? language : undefined;
  const mixed = blocks.some(({ runs }) => hasRightToLeft(textOf(runs)));
  if (foreign === undefined && !mixed) return printRuns;
  const rightToLeft = around === undefined ? startsRightToLeft(blocks) : isRightToLeft(around);
  return (runs) =>
    unitsOf(runs)
      .map((unit) => printUnit(unit, foreign, rightToLeft))
      .join("");
}

function printUnit({ origin, name, runs }: Unit, foreign: string | undefined, rightToLeft: boolean): string {
  const content = printRuns(runs);
  const text = textOf(runs);
  if (foreign !== undefined && name === undefined && isInItemLanguage(origin?.variable) && mayBeIn(foreign, text)) {
    const against = isRightToLeft(foreign) !== rightToLeft;
    const direction = against ? ` dir="${rightToLeft ? "ltr" : "rtl"}"` : "";
    return `<span lang="${escapeHtml(foreign)}"${direction}>${content}</span>`;
  }
  // In a line of Hebrew an English title would draw the number after it to itself; the style's own words are Hebrew.
  const isolated = rightToLeft ? (origin ?? name) !== undefined && hasLeftToRight(text) : hasRightToLeft(text);
  return isolated ? `<bdi>${content}</bdi>` : content;
}

/** An Arabic chapter may stand in an English book: letters that run the other way are of another language. */
function mayBeIn(language: string, text: string): boolean {
  return isRightToLeft(language)
    ? hasRightToLeft(text) || !hasLeftToRight(text)
    : hasLeftToRight(text) || !hasRightToLeft(text);
}

/** Variables whose words are in the language of the item; names and numbers are in none. */
const inItemLanguage: ReadonlySet<string> = new Set([
  "abstract",
  "collection-title",
  "container-title",
  "container-title-short",
  "event-title",
  "part-title",
  "title",
  "title-short",
  "volume-title",
]);

function isInItemLanguage(variable: string | undefined): boolean {
  return variable !== undefined && inItemLanguage.has(variable);
}

function inBlock(display: Display | undefined, content: string): string {
  return display === undefined ? content : `<span class="csl-${display}">${content}</span>`;
}

const marks: Marks = {
  italic: (text) => `<i>${text}</i>`,
  bold: (text) => `<b>${text}</b>`,
  smallCaps: (text) => `<span class="csl-small-caps">${text}</span>`,
  underline: (text) => `<u>${text}</u>`,
  superscript: (text) => `<sup>${text}</sup>`,
  subscript: (text) => `<sub>${text}</sub>`,
};

function printRuns(runs: readonly Run[]): string {
  let html = "";
  for (const { text, formatting, link } of mergeRuns(runs)) {
    const content = marked(escapeHtml(text), formatting, marks);
    const address = webAddress(link);
    html += address === undefined ? content : `<a href="${escapeHtml(address)}">${content}</a>`;
  }
  return html;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML text or attribute value (in double quotation marks). */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character) : text;
}
