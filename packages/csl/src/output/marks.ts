import type { Formatting, Run } from "./tree.ts";

type Mark = (text: string) => string;

/** How a format marks each kind of formatting. */
export interface Marks {
  readonly italic: Mark;
  readonly bold: Mark;
  readonly smallCaps: Mark;
  readonly underline: Mark;
  readonly superscript: Mark;
  readonly subscript: Mark;
}

/** Text inside the marks of its formatting, always nested in the same order. */
export function marked(text: string, formatting: Formatting, marks: Marks): string {
  let result = text;
  if (formatting.textDecoration === "underline") result = marks.underline(result);
  if (formatting.fontVariant === "small-caps") result = marks.smallCaps(result);
  if (formatting.verticalAlign === "sup") result = marks.superscript(result);
  if (formatting.verticalAlign === "sub") result = marks.subscript(result);
  if (formatting.fontWeight === "bold") result = marks.bold(result);
  return isItalic(formatting) ? marks.italic(result) : result;
}

/** Oblique letters print as italic ones: formats have only one slant. */
export function isItalic({ fontStyle }: Formatting): boolean {
  return fontStyle === "italic" || fontStyle === "oblique";
}

/** Joins neighbouring runs that print alike, so that they stand under one mark. */
export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && printAlike(last, run))
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function printAlike(a: Run, b: Run): boolean {
  return a.link === b.link && (a.formatting === b.formatting || looksAlike(a.formatting, b.formatting));
}

function looksAlike(a: Formatting, b: Formatting): boolean {
  return (
    isItalic(a) === isItalic(b) &&
    (a.fontWeight === "bold") === (b.fontWeight === "bold") &&
    (a.fontVariant === "small-caps") === (b.fontVariant === "small-caps") &&
    (a.textDecoration === "underline") === (b.textDecoration === "underline") &&
    raised(a) === raised(b)
  );
}

function raised({ verticalAlign }: Formatting): "sup" | "sub" | undefined {
  return verticalAlign === "baseline" ? undefined : verticalAlign;
}
