import type { Evidence, SourceRecord } from "@citable/model";
import type { Line } from "../text/lines.ts";
import type { Page, PageElement, PageText, Region } from "./page.ts";

/** A line of the page as a reader sees it: the words of one block. Its offsets count in the visible text. */
export interface VisibleLine extends Line {
  /** The block that holds the line. */
  readonly element: PageElement;
  readonly region: Region;
}

/** The page as a reader sees it, with the way back to its source. */
export interface VisibleText {
  readonly text: string;
  readonly lines: readonly VisibleLine[];
  /** The place in the source of a stretch of the visible text. */
  readonly placeOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const blocks: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
/** What is shown as one space but is not written so. */
const gaps = /\s\s+|[^\S ]/g;
const hasGap = /\s\s|[^\S ]/;
/** More visible text than this is a book; what identifies it stands before. */
const longest = 4_000_000;

/** Writes down what a page shows, block by block, in the order of the page. */
export function visibleText(page: Page): VisibleText {
  const writer = new LineWriter(page.root);
  writeDown(page.root, writer);
  return writer.finish();
}

/** Recursion is as deep as the tree, which the parser bounds. */
function writeDown(element: PageElement, writer: LineWriter): void {
  if (element.region === "hidden" || element.name === "head") return;
  const isBlock = blocks.has(element.name);
  if (isBlock) writer.enter(element);
  for (const child of element.children) {
    if (writer.length >= longest) return;
    if (child.kind === "text") writer.write(child);
    else writeDown(child, writer);
  }
  if (isBlock) writer.leave(element);
}

/** Collects words into lines; each piece of a line remembers where it stands in the source. */
class LineWriter {
  length = 0;
  private readonly lines: VisibleLine[] = [];
  private readonly finished: string[] = [];
  private readonly visibleAt: number[] = [];
  private readonly visibleEnd: number[] = [];
  private readonly sourceAt: number[] = [];
  private readonly sourceEnd: number[] = [];
  private line = "";
  /** The last sign of the line: asking the line itself copies all of it, as long as it grows. */
  private last = "";
  private block: PageElement;

  constructor(root: PageElement) {
    this.block = root;
  }

  enter(element: PageElement): void {
    this.endLine();
    this.block = element;
  }

  leave(element: PageElement): void {
    this.endLine();
    this.block = element.parent ?? element;
  }

  write(run: PageText): void {
    const { text, start, end } = run;
    const isPlain = end - start === text.length;
    if (!isPlain) return this.add(text === "\u00a0" ? " " : text, start, end);
    if (text.trim() === "") return this.add(" ", start, end);
    if (!hasGap.test(text)) return this.add(text, start, end);
    let at = 0;
    for (const gap of text.matchAll(gaps)) {
      this.addWords(run, at, gap.index);
      at = gap.index + gap[0].length;
      this.add(" ", start + gap.index, start + at);
    }
    this.addWords(run, at, text.length);
  }

  /** Words whose places in the source are one to one: no two spaces stand together. */
  private addWords({ text, start }: PageText, from: number, to: number): void {
    if (from < to) this.add(text.slice(from, to), start + from, start + to);
  }

  private add(words: string, start: number, end: number): void {
    if (words === " " && (this.last === "" || this.last === " ")) return;
    const at = this.length + this.line.length;
    this.visibleAt.push(at);
    this.visibleEnd.push(at + words.length);
    this.sourceAt.push(start);
    this.sourceEnd.push(end);
    this.line += words;
    this.last = words.at(-1) ?? this.last;
  }

  private endLine(): void {
    if (this.line === "") return;
    const text = this.line.trimEnd();
    const words = text.trimStart();
    if (words !== "") {
      const { block } = this;
      this.lines.push({
        text: words,
        start: this.length + text.length - words.length,
        end: this.length + text.length,
        afterBlank: headings.has(block.name),
        element: block,
        region: block.region,
      });
    }
    this.finished.push(this.line);
    this.length += this.line.length + 1;
    this.line = "";
    this.last = "";
  }

  finish(): VisibleText {
    this.endLine();
    const { visibleAt, visibleEnd, sourceAt, sourceEnd } = this;
    const sourceOf = (offset: number): number => {
      const piece = lastNotAfter(visibleAt, offset);
      const from = sourceAt[piece] ?? 0;
      return Math.min(from + offset - (visibleAt[piece] ?? 0), sourceEnd[piece] ?? from);
    };
    const endOf = (offset: number): number => {
      const piece = lastNotAfter(visibleAt, offset);
      const inVisible = (visibleEnd[piece] ?? 0) - (visibleAt[piece] ?? 0);
      const isPlain = (sourceEnd[piece] ?? 0) - (sourceAt[piece] ?? 0) === inVisible;
      return isPlain ? sourceOf(offset) + 1 : (sourceEnd[piece] ?? 0);
    };
    const placeOf = (start: number, end: number): { start: number; end: number } => ({
      start: sourceOf(start),
      end: endOf(Math.max(start, end - 1)),
    });
    return { text: this.finished.join("\n"), lines: this.lines, placeOf };
  }
}

/** The index of the last number that is not greater, in a rising list. */
function lastNotAfter(rising: readonly number[], wanted: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A stretch of the visible text as the page's source has it. */
export function inSource(
  visible: VisibleText,
  page: Page,
  { start, end }: Pick<PageText, "start" | "end">,
): Pick<Evidence, "quote" | "place"> {
  const there = visible.placeOf(start, end);
  return { quote: page.source.slice(there.start, there.end), place: { kind: "text", ...there } };
}

/** Evidence that was read in the visible text, as evidence in the page's source. */
export function evidenceInSource(evidence: Evidence, visible: VisibleText, page: Page): Evidence {
  return evidence.place.kind === "text" ? { ...evidence, ...inSource(visible, page, evidence.place) } : evidence;
}

/** A record that was read in the visible text, with its evidence in the page's source. */
export function recordInSource(record: SourceRecord, visible: VisibleText, page: Page): SourceRecord {
  return { ...record, evidence: record.evidence.map((each) => evidenceInSource(each, visible, page)) };
}
