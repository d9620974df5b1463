import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { relabel, trainingLine } from "@citable/references/correct";
import type { LabelledSpan } from "@citable/references";
import { readLine } from "@citable/references/training";
import { expect, it } from "vitest";
import { adapt } from "./adapt.ts";
import { modelOf } from "./encode.ts";
import { predict } from "./predict.ts";
import { compare } from "./score.ts";
import { readSet } from "./sets.ts";
import { train } from "./train.ts";

const text = "Ash, A. Ice and Sea. London: Quay, 2001.";

it("learns from a line that was corrected and exported", () => {
  const misread: readonly LabelledSpan[] = [{ label: "title", start: 0, end: text.length, confidence: 0.4 }];
  const corrections = [
    { start: 0, end: 7, label: "author" as const },
    { start: 21, end: 28, label: "location" as const },
    { start: 29, end: 34, label: "publisher" as const },
    { start: 35, end: 40, label: "date" as const },
  ];
  const corrected = corrections.reduce<readonly LabelledSpan[]>(
    (spans, choice) => relabel(text, spans, choice),
    misread,
  );
  const file = join(mkdtempSync(join(tmpdir(), "citable-corrections-")), "corrections.jsonl");
  writeFileSync(file, `${trainingLine("ash", text, corrected)}\n`);
  const set = readSet(file);
  const learnt = train([{ set: adapt(set), times: 2 }], { seed: 1, passes: 30, most: 5_000, told: () => {} });
  const [line] = set;
  expect(compare(line?.segs ?? [], predict(modelOf(learnt), readLine(text), false)).whole).toBe(1);
});
