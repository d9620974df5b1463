import { parseArgs } from "node:util";
import { wholeNumber } from "../command-line/whole-number.ts";
import type { Campaign } from "./fuzz.ts";

/** What `npm run fuzz` was asked to do. */
export interface Order {
  /** "styles", or the name of a reader of sources. */
  readonly subject: string;
  /** A folder whose files are stock too. */
  readonly stock: string | undefined;
  readonly campaign: Campaign & { readonly show: number };
  /** How many styles there are to mutate. */
  readonly styles: number;
  readonly help: boolean;
}

export const usage: string = `Usage: npm run fuzz -- [options]

Feeds the engine with real styles, locales and items that were made wrong, or a reader with sources that were, and looks
at what they do. Ctrl-C ends a run and prints what was found until then. Ends with 1 when there are faults.

  --subject NAME  styles, or a reader of sources: files, formats, pages (styles)
  --stock FOLDER  with a reader: mutants of these files, too
  --runs N        how many mutants (2000)
  --seed S        which (1)
  --from NUMBER   the first of them (0)
  --styles N      how many styles are mutated (150)
  --show N        how many faults are shown (10)
  -h, --help      show this help

Example: npm run fuzz -- --subject formats --seed 3 --from 4711 --runs 1`;

/**
 * Reads the arguments.
 * @throws TypeError for a wrong call
 */
export function readOrder(args: readonly string[]): Order {
  const { values } = parseArgs({
    args: [...args],
    options: {
      subject: { type: "string", default: "styles" },
      stock: { type: "string" },
      runs: { type: "string", default: "2000" },
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "0" },
      styles: { type: "string", default: "150" },
      show: { type: "string", default: "10" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  return {
    subject: values.subject,
    stock: values.stock,
    campaign: {
      runs: wholeNumber("--runs", values.runs),
      seed: wholeNumber("--seed", values.seed),
      from: wholeNumber("--from", values.from),
      show: wholeNumber("--show", values.show),
    },
    styles: wholeNumber("--styles", values.styles),
    help: values.help,
  };
}
