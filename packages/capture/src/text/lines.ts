import type { Passage } from "./passage.ts";

/** A line of a text without the white space around it, and whether a blank line stands before it. */
export interface Line extends Passage {
  readonly afterBlank: boolean;
}

/** The lines of a text that hold something. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blank = false;
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf("\n", at);
    const stop = found < 0 ? text.length : found;
    const raw = text.slice(at, stop);
    const trimmed = raw.trim();
    if (trimmed === "") blank = true;
    else {
      const start = at + raw.length - raw.trimStart().length;
      lines.push({ text: trimmed, start, end: start + trimmed.length, afterBlank: blank });
      blank = false;
    }
    at = stop + 1;
  }
  return lines;
}
