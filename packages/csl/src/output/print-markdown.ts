import { escapeMarkdown, escapeStart } from "./escape-markdown.ts";
import { isItalic, marked, mergeRuns, type Marks } from "./marks.ts";
import { printBlocks } from "./print-blocks.ts";
import type { Run, Settled } from "./tree.ts";
import { webAddress } from "./web-address.ts";

export interface MarkdownOptions {
  /** Makes links of what leads somewhere (a DOI to its resolver); without it they stay words. */
  readonly links?: boolean;
}

/**
 * Prints a line as CommonMark: `*italic*`, `**bold**`; raised and lowered text as the HTML that Markdown allows. The
 * text is escaped, so that it reads as it is: at a line's start as elsewhere.
 */
export function printMarkdown(settled: Settled, options: MarkdownOptions = {}): string {
  return escapeStart(
    printBlocks(settled)
      .map(({ runs }) => printRuns(runs, options))
      .join(" "),
  );
}

function printRuns(runs: readonly Run[], { links = false }: MarkdownOptions): string {
  const merged = mergeRuns(links ? runs : runs.map(withoutLink));
  let markdown = "";
  for (const [index, run] of merged.entries()) {
    const address = links ? webAddress(run.link) : undefined;
    const content = printRun(run, markdown.at(-1), merged[index + 1]);
    if (address === undefined || address === run.text) markdown += content;
    else markdown += `${markdown.endsWith("!") ? "&#8203;" : ""}[${content}](<${address}>)`;
  }
  return markdown;
}

/** A link to elsewhere stays words; an address in the text stays one, for programs that find addresses. */
function withoutLink(run: Run): Run {
  if (run.link === undefined || run.link === run.text) return run;
  const { text, formatting } = run;
  return { text, formatting };
}

/** Marks stand close to the words: white space at the ends stays outside. */
function printRun(run: Run, previous: string | undefined, next: Run | undefined): string {
  const [, before = "", middle = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  if (middle === "") return run.text;
  const content = run.link === run.text ? addressText(middle) : escapeMarkdown(middle);
  const around = { before: before.at(-1) ?? previous, after: after.charAt(0) || firstCharacter(next) };
  return before + marked(content, run.formatting, marksFor(content, run, around)) + after;
}

/** An address with letters that Markdown would read as marks needs angle brackets. */
function addressText(address: string): string {
  const escaped = escapeMarkdown(address);
  return escaped === address || address !== webAddress(address) ? escaped : `<${address}>`;
}

function firstCharacter(run: Run | undefined): string | undefined {
  return run !== undefined && isMarked(run) && /^\S/.test(run.text) ? "<" : run?.text.charAt(0);
}

function isMarked({ formatting }: Run): boolean {
  const { fontWeight, verticalAlign } = formatting;
  return isItalic(formatting) || fontWeight === "bold" || verticalAlign === "sup" || verticalAlign === "sub";
}

const asterisks: Marks = {
  italic: (text) => `*${text}*`,
  bold: (text) => `**${text}**`,
  smallCaps: (text) => text,
  underline: (text) => text,
  superscript: (text) => `<sup>${text}</sup>`,
  subscript: (text) => `<sub>${text}</sub>`,
};

const tags: Marks = { ...asterisks, italic: (text) => `<em>${text}</em>`, bold: (text) => `<strong>${text}</strong>` };

interface Around {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Asterisks mark only where CommonMark lets them ("left-flanking delimiter run"); elsewhere tags do. */
function marksFor(content: string, { formatting }: Run, { before, after }: Around): Marks {
  const lowered = formatting.verticalAlign === "sup" || formatting.verticalAlign === "sub";
  const edges = lowered ? "<>" : content;
  const opens = before !== "*" && (!isPunctuation(edges.charAt(0)) || isGap(before));
  const closes = !isPunctuation(edges.at(-1)) || isGap(after);
  return opens && closes ? asterisks : tags;
}

function isGap(character: string | undefined): boolean {
  return character === undefined || character === "" || /\s/.test(character) || isPunctuation(character);
}

function isPunctuation(character: string | undefined): boolean {
  return character !== undefined && /[\p{P}\p{S}]/u.test(character);
}
