import { describe, expect, it } from "vitest";
import type { ReferenceLine } from "../answers.ts";
import { correctLines } from "./correct-lines.ts";

const text = "Ash, A. Ice. 2001.\nBirch, B. Sea. 2002.";
const lines: readonly ReferenceLine[] = [
  {
    start: 0,
    end: 18,
    spans: [
      { label: "author", start: 0, end: 12, confidence: 0.4 },
      { label: "date", start: 13, end: 18, confidence: 0.9 },
    ],
  },
  { start: 19, end: 39, spans: [{ label: "title", start: 19, end: 39, confidence: 0.4 }] },
];

describe("correctLines", () => {
  it("gives chosen words another field, and leaves the other lines as they are", () => {
    const [first, second] = correctLines(text, lines, { start: 8, end: 11, label: "title" });
    expect(first?.spans.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
      ["author", "Ash, A."],
      ["title", "Ice."],
      ["date", "2001."],
    ]);
    expect(first?.corrected).toBe(true);
    expect(second).toBe(lines[1]);
  });

  it("corrects every line that the choice touches", () => {
    const corrected = correctLines(text, lines, { start: 13, end: 25, label: "note" });
    expect(corrected.map((line) => line.corrected)).toEqual([true, true]);
  });
});
