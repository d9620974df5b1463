import { labelNumber, readLine, type Line } from "@citable/references/training";
import type { Labelled } from "./labelled.ts";

/** A line to learn from: its features as numbers of the parameters' rows, and the right label of each word. */
export interface Example {
  readonly line: Line;
  readonly answer: Uint8Array;
}

/** Makes an example of a labelled reference; a word takes the label of its first letter. */
export function exampleOf({ segs }: Labelled): Example {
  const text = segs.map(([, words]) => words).join("");
  const line = readLine(text);
  const ends: number[] = [];
  let end = 0;
  for (const [, words] of segs) ends.push((end += words.length));
  let seg = 0;
  const answer = Uint8Array.from(line.tokens, ({ from }) => {
    while ((ends[seg] ?? Infinity) <= from) seg += 1;
    return labelNumber(segs[seg]?.[0] ?? "") ?? noteLabel;
  });
  return { line, answer };
}

const noteLabel = labelNumber("note") ?? 0;
