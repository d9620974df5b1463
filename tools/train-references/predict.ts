import { bestLabels, labels, scoreWords, type Line, type Model } from "@citable/references/training";
import type { Labelled } from "./labelled.ts";

/** The labelling that a model gives a line, in the form of the labelled sets. */
export function predict(model: Model, line: Line, wholeWords: boolean): Labelled["segs"] {
  const best = bestLabels(model, line, scoreWords(model, line));
  const path = wholeWords ? perWord(line, best) : best;
  return line.tokens.map(({ start }, index) => {
    const end = line.tokens[index + 1]?.start ?? line.text.length;
    return [labels[path[index] ?? 0] ?? "", line.text.slice(start, end)] as const;
  });
}

const volume = labels.indexOf("volume");

/**
 * Where the labels of a set change at white space only, a word that holds several fields ("24(4):509–522") has one
 * label there: that of the volume, if it holds one, else that of its first field.
 */
function perWord({ text, tokens }: Line, path: Uint8Array): Uint8Array {
  const whole = path.slice();
  for (let first = 0; first < tokens.length;) {
    let next = first + 1;
    while (next < tokens.length && !/\s/.test(text.slice(tokens[next - 1]?.to, tokens[next]?.from))) next += 1;
    const parts = path.subarray(first, next);
    whole.fill(parts.includes(volume) ? volume : (parts[0] ?? 0), first, next);
    first = next;
  }
  return whole;
}

/** Whether no label of a set changes within a word. */
export function isWholeWords(set: readonly Labelled[]): boolean {
  return set.every(({ segs }) =>
    segs.every(([, words], index) => index === 0 || /\s$/.test(segs[index - 1]?.[1] ?? "") || /^\s/.test(words)),
  );
}
