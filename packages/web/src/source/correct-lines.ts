import { relabel, type Choice } from "@citable/references/correct";
import type { ReferenceLine } from "../answers.ts";

/** The lines with the chosen words made another field; what was chosen beyond a line's ends counts for it alone. */
export function correctLines(text: string, lines: readonly ReferenceLine[], choice: Choice): readonly ReferenceLine[] {
  return lines.map((line) => {
    if (choice.start >= line.end || choice.end <= line.start) return line;
    const within = { ...choice, start: Math.max(choice.start, line.start), end: Math.min(choice.end, line.end) };
    return { ...line, spans: relabel(text, line.spans, within), corrected: true };
  });
}
