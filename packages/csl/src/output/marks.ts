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

/**
 * Joins neighbouring runs that print alike, so that they stand under one mark. The resolver that a style puts before
 * an identifier ("https://doi.org/") becomes part of its link ("Links", Appendix VI).
 */
export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last === undefined) merged.push(run);
    else if (printAlike(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else pushWithResolver(merged, last, run);
  }
  return merged;
}

function pushWithResolver(merged: Run[], last: Run, run: Run): void {
  const resolver = resolverBefore(last, run);
  if (resolver === "") {
    merged.push(run);
    return;
  }
  merged.pop();
  const before = last.text.slice(0, -resolver.length);
  if (before !== "") merged.push({ ...last, text: before });
  merged.push({ ...run, text: resolver + run.text });
}

/** What stands before a linked run and is the beginning of its address, or nothing. */
function resolverBefore(last: Run, { text, link, formatting }: Run): string {
  if (link === undefined || last.link !== undefined || !link.endsWith(text)) return "";
  const resolver = link.slice(0, link.length - text.length);
  return last.text.endsWith(resolver) && looksAlike(last.formatting, formatting) ? resolver : "";
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
