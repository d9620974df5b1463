import type { Settled } from "@citable/csl";
import type { PrintedCitation } from "@citable/guides";
import type { Paint } from "../command-line/paint.ts";

/** How citations are written: as lines of one of three kinds, or with all that is known about them. */
export const formats = ["text", "html", "markdown", "json"] as const;
export type Format = (typeof formats)[number];

/** One citation as one line. On a screen, plain text shows italics and bold. */
export function citationLine(citation: PrintedCitation, format: Exclude<Format, "json">, screen?: Paint): string {
  if (format === "text" && screen !== undefined) return onScreen(citation.output, screen);
  return citation[format].replaceAll(/\s*\n\s*/g, " ");
}

function onScreen({ blocks }: Settled, paint: Paint): string {
  const printed = blocks.map(({ runs }) =>
    runs.map(({ text, formatting }) => {
      const slanted = formatting.fontStyle === "italic" ? paint("italic", text) : text;
      return formatting.fontWeight === "bold" ? paint("bold", slanted) : slanted;
    }),
  );
  return printed
    .map((texts) => texts.join(""))
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
