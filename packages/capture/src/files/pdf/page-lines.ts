import type { PdfLine } from "./pdf-facts.ts";

/** A run of letters as pdf.js answers it, in points from the lower left corner. */
export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  /** The height of its letters; 0 for spaces. */
  readonly size: number;
  readonly endsLine: boolean;
}

interface OpenLine {
  text: string;
  size: number;
  left: number;
  bottom: number;
  right: number;
}

/** The lines of a page, in the order in which the file draws them. */
export function linesOf(pieces: readonly TextPiece[]): readonly PdfLine[] {
  const lines: OpenLine[] = [];
  let open: OpenLine | undefined;
  for (const piece of pieces) {
    if (open !== undefined && !continues(open, piece)) open = undefined;
    if (piece.text.trim() !== "") {
      if (open === undefined) lines.push((open = lineOf(piece)));
      else extend(open, piece);
    } else if (open !== undefined && piece.text !== "") open.text += " ";
    if (piece.endsLine) open = undefined;
  }
  return lines.map((line, index) => finished(line, lines[index - 1])).filter(({ text }) => text !== "");
}

function lineOf({ text, size, left, bottom, width }: TextPiece): OpenLine {
  return { text, size, left, bottom, right: left + width };
}

/** Raised and lowered letters stay in their line. */
function continues(line: OpenLine, piece: TextPiece): boolean {
  const height = Math.max(line.size, piece.size, 1);
  return piece.text.trim() === "" || Math.abs(piece.bottom - line.bottom) < height * 0.6;
}

function extend(line: OpenLine, piece: TextPiece): void {
  const isApart = piece.left - line.right > Math.max(line.size, 1) * 0.2;
  line.text += (isApart && !/\s$/.test(line.text) ? " " : "") + piece.text;
  line.right = piece.left + piece.width;
  if (piece.size > line.size) [line.size, line.bottom] = [piece.size, piece.bottom];
}

function finished(line: OpenLine, above: OpenLine | undefined): PdfLine {
  const gap = above === undefined ? 0 : (above.bottom - line.bottom) / Math.max(line.size, 1);
  return {
    text: line.text
      .replaceAll(/\s+/g, " ")
      .replaceAll(/[\p{Cc}\p{Co}]/gu, "")
      .trim(),
    size: Math.round(line.size * 10) / 10,
    gap: Math.round(gap * 10) / 10,
    left: Math.round(line.left),
  };
}
