import { describe, expect, it } from "vitest";
import type { LabelledSpan } from "../reading/reading.ts";
import { relabel, trainingLine } from "./correct.ts";

const text = "Ash, A. Ice and Sea. London: Quay, 2001.";

function span(label: LabelledSpan["label"], words: string): LabelledSpan {
  const start = text.indexOf(words);
  return { label, start, end: start + words.length, confidence: 0.5 };
}

const spans = [
  span("author", "Ash, A."),
  span("title", "Ice and Sea."),
  span("location", "London:"),
  span("publisher", "Quay,"),
  span("date", "2001."),
];

function shown(labelled: readonly LabelledSpan[]): readonly string[] {
  return labelled.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`);
}

describe("relabel", () => {
  it.each([
    [
      "a part of a word takes the whole word",
      { start: 34, end: 36, label: "note" as const },
      ["author Ash, A.", "title Ice and Sea.", "location London:", "publisher Quay,", "note 2001."],
    ],
    [
      "the end of a field",
      { start: 12, end: 20, label: "container-title" as const },
      ["author Ash, A.", "title Ice", "container-title and Sea.", "location London:", "publisher Quay,", "date 2001."],
    ],
    [
      "across fields",
      { start: 21, end: 34, label: "publisher" as const },
      ["author Ash, A.", "title Ice and Sea.", "publisher London: Quay,", "date 2001."],
    ],
    [
      "a neighbour of the same label",
      { start: 21, end: 27, label: "title" as const },
      ["author Ash, A.", "title Ice and Sea. London:", "publisher Quay,", "date 2001."],
    ],
    ["nothing but space", { start: 7, end: 8, label: "note" as const }, shown(spans)],
  ])("%s", (_, choice, expected) => {
    expect(shown(relabel(text, spans, choice))).toEqual(expected);
  });
});

describe("trainingLine", () => {
  it("gives the texts with the marks and spaces between them, so that they join to the reference", () => {
    const line: { segs: [string, string][] } = JSON.parse(trainingLine("ash", text, spans));
    expect(line.segs.map(([, words]) => words).join("")).toBe(text);
    expect(line.segs[1]).toEqual(["title", "Ice and Sea. "]);
  });
});
