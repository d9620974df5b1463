import { readFileSync } from "node:fs";
import { openReader } from "@citable/references";
import type { Labelled } from "../train-references/labelled.ts";

/** CPU time, in milliseconds where no other unit is named. */
export interface Speed {
  readonly references: number;
  readonly meanLength: number;
  readonly perSecond: number;
  readonly opening: number;
  readonly first: number;
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const rounds = 7;

/** Measures reading into records, with the CPU's time; the middle of several rounds, as others use the machine. */
export async function measureSpeed(file: string, set: readonly Labelled[]): Promise<Speed> {
  const texts = set.map(({ segs }) => segs.map(([, words]) => words).join(""));
  const before = cpu();
  const reader = await openReader(new Uint8Array(readFileSync(file)));
  const opened = cpu();
  reader.readReference(texts[0] ?? "");
  const first = cpu() - opened;
  const times = Array.from({ length: rounds }, () => {
    const start = cpu();
    for (const text of texts) reader.readReference(text);
    return cpu() - start;
  }).toSorted((one, other) => one - other);
  const perSecond = (1000 * texts.length) / (times[rounds >> 1] ?? Infinity);
  const meanLength = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return { references: texts.length, meanLength, perSecond, opening: opened - before, first };
}
