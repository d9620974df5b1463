import type { Line, Model } from "@citable/references/training";
import { marginalSpans, readLine } from "@citable/references/training";
import type { Labelled } from "../train-references/labelled.ts";
import { isWholeWords, predict } from "../train-references/predict.ts";
import { compare, fieldsOf, microF1, total, type Score } from "../train-references/score.ts";

/** How a model did on a set. */
export interface Measured {
  readonly set: string;
  readonly trainedOn: string;
  readonly f1: number;
  readonly whole: number;
  readonly references: number;
  /** By steps of a tenth of confidence: how many fields were read with it, and how many of them were right. */
  readonly trust: readonly { readonly read: number; readonly right: number }[];
}

/** Measures a model on a labelled set. */
export function measure(model: Model, set: readonly Labelled[], names: Pick<Measured, "set" | "trainedOn">): Measured {
  const whole = isWholeWords(set);
  const trust = Array.from({ length: 10 }, () => ({ read: 0, right: 0 }));
  const scores: Score[] = set.map(({ segs }) => {
    const line = readLine(segs.map(([, words]) => words).join(""));
    countTrust(model, line, segs, trust);
    return compare(segs, predict(model, line, whole));
  });
  const sum = total(scores);
  return { ...names, f1: microF1(sum), whole: sum.whole / sum.references, references: sum.references, trust };
}

function countTrust(model: Model, line: Line, gold: Labelled["segs"], trust: { read: number; right: number }[]): void {
  const wanted = new Set(fieldsOf(gold).map((field) => field.join("\t")));
  for (const { label, start, end, confidence } of marginalSpans(model, line)) {
    const step = trust[Math.min(9, Math.floor(confidence * 10))];
    const [field] = fieldsOf([[label, line.text.slice(start, end)]]);
    if (step === undefined || field === undefined) continue;
    step.read += 1;
    if (wanted.has(field.join("\t"))) step.right += 1;
  }
}
