import { Random } from "../bench/random.ts";
import { degrade } from "./degrade.ts";
import { pickArticle, pickItem, readFacts, type Facts } from "./facts.ts";
import type { Labelled } from "./labelled.ts";
import { pickWriter } from "./print-free.ts";
import { openStyles, pickStyle } from "./print-styled.ts";
import { pickScript } from "./print-scripts.ts";
import { pickUntitled } from "./print-untitled.ts";
import { isKnown } from "./runs.ts";

export interface PrintOptions {
  /** The gzipped records. */
  readonly records: string;
  readonly count: number;
  readonly seed: number;
}

// The share of lists that follow no guide.
const free = 0.45;
// The share of lists in scripts of which there are few records.
const scripts = 0.05;
// The share of lists whose articles have no titles.
const untitled = 0.06;
// References of one list follow one style.
const listLength = 6;

/** Prints labelled references: records in styles and languages by chance, then degraded. The same seed prints the same. */
export async function printReferences(options: PrintOptions): Promise<readonly Labelled[]> {
  const random = new Random(options.seed);
  const facts = readFacts(options.records);
  const styles = await openStyles();
  const printed: Labelled[] = [];
  while (printed.length < options.count) {
    const print = await pickPrinter(facts, styles, random);
    if (print === undefined) continue;
    for (let each = 0; each < listLength; each += 1) {
      const segs = degrade(print(), random);
      if (isUsable(segs)) printed.push({ id: `printed-${printed.length + 1}`, segs });
    }
  }
  return printed;
}

type Styles = Awaited<ReturnType<typeof openStyles>>;

/** What prints the references of one list; undefined for a style that cannot be opened. */
async function pickPrinter(
  facts: Facts,
  styles: Styles,
  random: Random,
): Promise<(() => Labelled["segs"]) | undefined> {
  if (random.chance(scripts)) return pickScript(random);
  if (random.chance(untitled)) {
    const print = pickUntitled(random);
    return () => print(pickArticle(facts, random));
  }
  const print = random.chance(free) ? pickWriter(random) : await pickStyle(styles, random);
  return print === undefined ? undefined : () => print(pickItem(facts, random));
}

function isUsable(segs: Labelled["segs"]): boolean {
  const length = segs.reduce((sum, [, text]) => sum + text.length, 0);
  return length > 20 && length < 1200 && segs.length > 1 && isKnown(segs);
}
