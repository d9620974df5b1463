import { parseArgs } from "node:util";
import { wholeNumber } from "../command-line/whole-number.ts";

/** What `npm run properties` was asked to do. */
export interface Order {
  /** The seeds that are tried, one after the other. */
  readonly seeds: readonly number[];
  /** The beginnings of the paths of the tests; none for all. */
  readonly paths: readonly string[];
  readonly help: boolean;
}

export const usage: string = `Usage: npm run properties -- [options] [PATH…]

Looks for values on which a property fails: runs the tests that have properties once for each seed. Without a PATH, every
such test. Ends with 1 if a property failed; what failed is shown with its seed, and CITABLE_SEED=SEED npx vitest run FILE
shows it again.

  --seeds COUNT  how many seeds (20)
  --from SEED    the first of them (2; npm test takes 1)
  -h, --help     show this help

Example: npm run properties -- --seeds 10 --from 4100 packages/formats`;

/** A seed takes a minute. */
const mostSeeds = 10_000;

/**
 * Reads the arguments.
 * @throws TypeError for a wrong call
 */
export function readOrder(args: readonly string[]): Order {
  const { values, positionals: paths } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: "string", default: "20" },
      from: { type: "string", default: "2" },
      help: { type: "boolean", short: "h", default: false },
    },
    allowPositionals: true,
  });
  const count = wholeNumber("--seeds", values.seeds);
  const first = wholeNumber("--from", values.from);
  if (count < 1 || count > mostSeeds) throw new TypeError(`--seeds is how many seeds are tried: 1 to ${mostSeeds}.`);
  return { seeds: Array.from({ length: count }, (_, index) => first + index), paths, help: values.help };
}
