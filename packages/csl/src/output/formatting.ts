import type { Formatting } from "./tree.ts";

/** Whether two runs print alike, so that a printer may set them under one mark. */
export function sameFormatting(a: Formatting, b: Formatting): boolean {
  return (
    a.fontStyle === b.fontStyle &&
    a.fontVariant === b.fontVariant &&
    a.fontWeight === b.fontWeight &&
    a.textDecoration === b.textDecoration &&
    a.verticalAlign === b.verticalAlign
  );
}
