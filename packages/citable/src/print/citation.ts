import { printers, type PrintFormat, type Run, type Settled } from "@citable/csl";
import type { PrintedCitation } from "@citable/guides";
import type { Paint } from "../command-line/paint.ts";
import { asLine } from "./line.ts";

/** How citations are written: as lines, as one document, or with all that is known about them. */
export type Format = LineFormat | "rtf" | "json" | "ndjson";
/** What is a line for each citation and no more. */
export type LineFormat = Exclude<PrintFormat, "rtf" | "docx">;

export const formats: readonly Format[] = [
  "text",
  "html",
  "markdown",
  "rtf",
  "latex",
  "typst",
  "jats",
  "tei",
  "json",
  "ndjson",
];

/** One citation as one line. On a screen, plain text shows italics and bold. */
export function citationLine(citation: PrintedCitation, format: LineFormat, screen?: Paint): string {
  if (format === "text" && screen !== undefined) return onScreen(citation.output, screen);
  return asLine(printers[format](citation.output));
}

function onScreen({ blocks }: Settled, paint: Paint): string {
  const printed = blocks.map(({ runs }) => runs.map((run) => painted(run, paint)).join(""));
  return printed.join(" ").replaceAll(/ {2,}/g, " ").trim();
}

/** What a source says is made harmless before colours are added, which are control characters themselves. */
function painted({ text, formatting }: Run, paint: Paint): string {
  const shown = text.replaceAll(/\s/g, " ").replaceAll(/\p{Cc}/gu, "");
  const slanted = formatting.fontStyle === "italic" ? paint("italic", shown) : shown;
  return formatting.fontWeight === "bold" ? paint("bold", slanted) : slanted;
}
