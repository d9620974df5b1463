/** A line of a text with its place; `indent` is how many spaces stand before its words. */
export interface ListLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly afterBlank: boolean;
}

/** The lines of a text that hold words. */
export function linesOf(text: string): readonly ListLine[] {
  const lines: ListLine[] = [];
  let afterBlank = false;
  for (const match of text.matchAll(/[^\n\r\f\u2028]+/g)) {
    const words = match[0].trim();
    const before = text.slice(lines.at(-1)?.end ?? 0, match.index);
    if (words === "") {
      afterBlank = true;
      continue;
    }
    const blank = afterBlank || (before.match(/\n|\f/g)?.length ?? 0) > 1;
    const lead = match[0].length - match[0].trimStart().length;
    const indent = match[0].slice(0, lead).replace(/\t/g, "    ").length;
    const start = match.index + lead;
    lines.push({ text: words, start, end: start + words.length, indent, afterBlank: blank });
    afterBlank = false;
  }
  return lines;
}
