import { Random } from "../bench/random.ts";
import { degrade } from "./degrade.ts";
import { pickItem, readFacts } from "./facts.ts";
import type { Labelled } from "./labelled.ts";
import { pickWriter } from "./print-free.ts";
import { openStyles, pickStyle } from "./print-styled.ts";
import { isKnown } from "./runs.ts";

export interface PrintOptions {
  /** The gzipped records. */
  readonly records: string;
  readonly count: number;
  readonly seed: number;
}

// The share of lists that follow no guide.
const free = 0.45;
// References of one list follow one style.
const listLength = 6;

/** Prints labelled references: records in styles and languages by chance, then degraded. The same seed prints the same. */
export async function printReferences(options: PrintOptions): Promise<readonly Labelled[]> {
  const random = new Random(options.seed);
  const facts = readFacts(options.records);
  const styles = await openStyles();
  const printed: Labelled[] = [];
  while (printed.length < options.count) {
    const print = random.chance(free) ? pickWriter(random) : await pickStyle(styles, random);
    if (print === undefined) continue;
    for (let each = 0; each < listLength; each += 1) {
      const segs = degrade(print(pickItem(facts, random)), random);
      if (isUsable(segs)) printed.push({ id: `printed-${printed.length + 1}`, segs });
    }
  }
  return printed;
}

function isUsable(segs: Labelled["segs"]): boolean {
  const length = segs.reduce((sum, [, text]) => sum + text.length, 0);
  return length > 20 && length < 1200 && segs.length > 1 && isKnown(segs);
}
