import type { PdfLine } from "./pdf-facts.ts";
import type { PlacedLine } from "./first-page.ts";

/** The text of all pages, with the first page's lines in their places in it. */
export interface PagesText {
  readonly text: string;
  readonly firstPage: readonly PlacedLine[];
}

/**
 * Puts the pages' lines together: lines of one paragraph stay below one another on the first page, where each is
 * evidence; further on they are joined to paragraphs, so that each reference of a bibliography is one line.
 */
export function textOfPages(pages: readonly (readonly PdfLine[])[]): PagesText {
  const [first = [], ...others] = pages;
  const firstPage: PlacedLine[] = [];
  let start = 0;
  for (const line of first) {
    firstPage.push({ ...line, start, end: start + line.text.length });
    start += line.text.length + 1;
  }
  const head = first.map(({ text }) => text).join("\n");
  const repeated = repeatedLines(pages);
  const rest = paragraphsOf(others.flat().filter(({ text }) => !repeated.has(withoutNumbers(text)))).join("\n\n");
  return { text: rest === "" ? head : `${head}\n\n${rest}`, firstPage };
}

/** Running heads and feet stand on many pages alike, but for their number. */
function repeatedLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const { text } of [...page.slice(0, 2), ...page.slice(-2)]) {
      const bare = withoutNumbers(text);
      counts.set(bare, (counts.get(bare) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([text, count]) => count > 2 || /^\W*$/.test(text)).map(([text]) => text));
}

function withoutNumbers(text: string): string {
  return text.replaceAll(/\d+/g, "#");
}

function paragraphsOf(lines: readonly PdfLine[]): readonly string[] {
  const paragraphs: string[] = [];
  let above: PdfLine | undefined;
  for (const line of lines) {
    if (above === undefined || opensParagraph(line, above)) paragraphs.push(line.text);
    else paragraphs.push(joined(paragraphs.pop() ?? "", line.text));
    above = line;
  }
  return paragraphs;
}

/** A paragraph opens after a gap, in other letters, at a number in brackets, or where an indented block ends. */
function opensParagraph(line: PdfLine, above: PdfLine): boolean {
  if (line.gap > 1.7 || line.gap < -1 || Math.abs(line.size - above.size) > 0.7) return true;
  if (/^(?:\[\d{1,3}\]|\d{1,3}\.)\s/.test(line.text)) return true;
  return line.left < above.left - 4 && /[.\d)]$/.test(above.text);
}

function joined(paragraph: string, line: string): string {
  return /\p{Ll}[-\u00AD]$/u.test(paragraph) && /^\p{Ll}/u.test(line)
    ? paragraph.slice(0, -1) + line
    : `${paragraph} ${line}`;
}
