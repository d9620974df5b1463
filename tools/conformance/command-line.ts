import { parseArgs } from "node:util";

/** What `npm run conformance` was asked to do. */
export interface Order {
  readonly fixtures: string;
  readonly json: string | undefined;
  readonly only: RegExp | undefined;
  readonly locales: string | undefined;
  readonly check: boolean;
}

export const usage: string = `Usage: npm run conformance -- DIR [options]

Runs the fixtures of the CSL test suite in the folder DIR against packages/csl.

  --json FILE      write the result of each fixture: {name, passed, expected, got, error?}
  --only PATTERN   run only the fixtures whose name matches, e.g. --only '^date_'
  --locales PLACE  locale files: a folder or an archive (.tar.gz)
  --check          exit 1 where the failures are not those of tools/conformance/expected-failures.json`;

/**
 * Reads the arguments.
 * @throws TypeError for a wrong call
 */
export function readOrder(args: readonly string[]): Order {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "string" },
      only: { type: "string" },
      locales: { type: "string" },
      check: { type: "boolean", default: false },
    },
  });
  const [fixtures, ...others] = positionals;
  if (fixtures === undefined) throw new TypeError("The folder of the fixtures is missing.");
  if (others.length > 0) throw new TypeError(`One folder only; "${others.join(" ")}" is too much.`);
  return {
    fixtures,
    json: values.json,
    only: values.only === undefined ? undefined : new RegExp(values.only, "u"),
    locales: values.locales,
    check: values.check,
  };
}
