import type { Labelled } from "./labelled.ts";

/** A field as it is compared: its label and its words, without the punctuation around them. */
export type Field = readonly [label: string, words: string];

/** How often fields were right. */
export interface Score {
  readonly right: number;
  readonly read: number;
  readonly gold: number;
  readonly whole: number;
  readonly references: number;
}

/** Labels of our own under the name that the labelled sets have for them. */
const common = new Map([
  ["accessed", "note"],
  ["archive", "note"],
  ["producer", "director"],
]);

/** The fields of a labelling: neighbours of one label joined, marks and spaces at the ends left off, empty ones left out. */
export function fieldsOf(segs: Labelled["segs"]): readonly Field[] {
  const joined: [string, string][] = [];
  for (const [own, words] of segs) {
    const label = common.get(own) ?? own;
    const last = joined.at(-1);
    if (last !== undefined && last[0] === label) last[1] += words;
    else joined.push([label, words]);
  }
  return joined
    .map(([label, words]) => [label, bare(words)] as const)
    .filter(([label, words]) => label !== "" && words !== "");
}

function bare(words: string): string {
  return words.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "").replace(/\s+/g, " ");
}

/** Compares what was read with what is right, field by field; a field is right when label and words are the same. */
export function compare(gold: Labelled["segs"], read: Labelled["segs"]): Score {
  const wanted = fieldsOf(gold).map((field) => field.join("\t"));
  const found = fieldsOf(read).map((field) => field.join("\t"));
  const left = [...wanted];
  let right = 0;
  for (const field of found) {
    const at = left.indexOf(field);
    if (at === -1) continue;
    left.splice(at, 1);
    right += 1;
  }
  const whole = right === wanted.length && right === found.length ? 1 : 0;
  return { right, read: found.length, gold: wanted.length, whole, references: 1 };
}

/** The sum of scores. */
export function total(scores: readonly Score[]): Score {
  const sum = (key: keyof Score): number => scores.reduce((before, score) => before + score[key], 0);
  return {
    right: sum("right"),
    read: sum("read"),
    gold: sum("gold"),
    whole: sum("whole"),
    references: sum("references"),
  };
}

/** The harmonic mean of precision and recall over all fields. */
export function microF1({ right, read, gold }: Score): number {
  return read + gold === 0 ? 0 : (2 * right) / (read + gold);
}
