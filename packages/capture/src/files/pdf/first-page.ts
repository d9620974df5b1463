import type { EvidencePlace } from "@citable/model";
import type { Candidate } from "../../merge/candidate.ts";
import { findIdentifiers } from "../../resolve/find-identifiers.ts";
import { candidateAt, type PartRule } from "../file-notes.ts";
import { namesIn } from "../names-in.ts";
import type { PdfLine } from "./pdf-facts.ts";

/** A line of the first page with its place in the result's text. */
export interface PlacedLine extends PdfLine {
  readonly start: number;
  readonly end: number;
}

/** The title stands in the largest letters among the first lines; these are furniture in large letters. */
const furniture =
  /^(?:research article|original (?:article|paper|research)|review(?: article)?|article|editorial|letters?|abstract|summary|introduction|contents?|keywords?\b.*|vol(?:ume|\.)?\s.*|issn\b.*|https?:.*|www\..*|\d+)$/i;
const mostTitleLines = 6;

/** What the first page shows: the title in its largest letters, the names below it, a DOI. */
export function readFirstPage(lines: readonly PlacedLine[]): readonly Candidate[] {
  const title = titleBlock(lines);
  const found: Candidate[] = [];
  if (title !== undefined) {
    const words = joinedTitle(title.lines);
    const rule = {
      part: "page 1",
      signal: title.isLarge ? "largest letters of the first page" : "head of the first page",
      confidence: title.isLarge ? 0.7 : 0.45,
    };
    found.push(candidateAt({ kind: "text", field: "title", text: words }, words, placeOf(title.lines), rule));
    found.push(...authorsBelow(lines.slice(title.end, title.end + 8)));
  }
  return [...found, ...identifiersOn(lines)];
}

interface TitleBlock {
  readonly lines: readonly PlacedLine[];
  /** The index of the line after it. */
  readonly end: number;
  /** Whether its letters are larger than those of the text. */
  readonly isLarge: boolean;
}

function titleBlock(lines: readonly PlacedLine[]): TitleBlock | undefined {
  const head = lines.slice(0, 40);
  const sizes = head.filter(isTitleLine).map(({ size }) => size);
  const largest = Math.max(...sizes, 0);
  const start = head.findIndex((line) => isTitleLine(line) && line.size >= largest - 0.5);
  if (start < 0) return undefined;
  let end = start + 1;
  while (end < head.length && end - start < mostTitleLines && goesOn(head[end], largest)) end += 1;
  const text = usualSize(lines);
  if (end - start >= mostTitleLines) return undefined;
  return { lines: head.slice(start, end), end, isLarge: largest > text * 1.15 };
}

function isTitleLine({ text }: PdfLine): boolean {
  return text.length >= 4 && text.length <= 200 && /\p{L}{2}/u.test(text) && !furniture.test(text);
}

function goesOn(line: PlacedLine | undefined, size: number): boolean {
  return line !== undefined && Math.abs(line.size - size) <= 0.5 && line.gap < 2.2 && !furniture.test(line.text);
}

/** The size that most letters have. */
function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** A word that a hyphen parts at a line's end is one. */
function joinedTitle(lines: readonly PlacedLine[]): string {
  return lines
    .map(({ text }) => text)
    .reduce((whole, line) =>
      /\p{Ll}[-\u00AD]$/u.test(whole) && /^\p{Ll}/u.test(line) ? whole.slice(0, -1) + line : `${whole} ${line}`,
    )
    .replace(/[*†‡§¶]+$/u, "")
    .trim();
}

function authorsBelow(lines: readonly PlacedLine[]): readonly Candidate[] {
  const rule: PartRule = { part: "page 1", signal: "names under the title of the first page", confidence: 0.6 };
  const first = lines.findIndex(({ text }) => namesIn(text).length > 0);
  if (first < 0 || first > 3) return [];
  let end = first + 1;
  while (end < lines.length && /[,&]$|\b(?:and|und|et)$/.test(lines[end - 1]?.text ?? "")) end += 1;
  const block = lines.slice(first, end);
  const words = block.map(({ text }) => text).join(" ");
  const names = namesIn(words);
  return names.length === 0
    ? []
    : [candidateAt({ kind: "names", field: "author", names }, words, placeOf(block), rule)];
}

/** The first DOI of a first page is the work's own; those of its references stand on later pages. */
function identifiersOn(lines: readonly PlacedLine[]): readonly Candidate[] {
  const rule: PartRule = { part: "page 1", signal: "identifier on the first page", confidence: 0.8 };
  for (const line of lines) {
    for (const { identifier, start, end } of findIdentifiers(line.text)) {
      if (identifier.kind !== "doi") continue;
      const place = { kind: "part", part: "page 1", start: line.start + start, end: line.start + end } as const;
      return [
        candidateAt({ kind: "text", field: "DOI", text: identifier.value }, line.text.slice(start, end), place, rule),
      ];
    }
  }
  return [];
}

function placeOf(lines: readonly PlacedLine[]): EvidencePlace {
  return { kind: "part", part: "page 1", start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
