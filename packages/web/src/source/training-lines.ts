import { trainingLine } from "@citable/references/correct";
import type { ReferenceLine } from "../answers.ts";

/** Saves corrected lines as a labelled set: one reference a line, in JSON. */
export function saveTrainingLines(text: string, lines: readonly ReferenceLine[]): void {
  const written = lines.map((line, index) => {
    const spans = line.spans.map((span) => ({ ...span, start: span.start - line.start, end: span.end - line.start }));
    return trainingLine(`corrected-${index + 1}`, text.slice(line.start, line.end), spans);
  });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${written.join("\n")}\n`], { type: "application/x-ndjson" }));
  link.download = "corrected-references.jsonl";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
