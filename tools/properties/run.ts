/**
 * Looks for values on which a property fails: runs the tests that have properties once for each seed.
 *
 *   npm run properties -- [--seeds COUNT] [--from SEED] [PATH…]
 *
 * Without a PATH, every such test. Ends with 1 if a property failed; what failed is shown with its seed, and
 * `CITABLE_SEED=SEED npx vitest run FILE` shows it again.
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values: options, positionals: paths } = parseArgs({
  options: { seeds: { type: "string", default: "20" }, from: { type: "string", default: "2" } },
  allowPositionals: true,
});

const files = globSync(["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "tools/**/*.test.ts"])
  .filter((file) => paths.length === 0 || paths.some((path) => file.startsWith(path)))
  .filter((file) => readFileSync(file, "utf8").includes('from "fast-check"'));

/** What vitest says of the tests that failed with a seed, or nothing. */
function failure(seed: number): string | undefined {
  const { status, stdout, stderr } = spawnSync("vitest", ["run", "--testTimeout=600000", ...files], {
    encoding: "utf8",
    env: { ...process.env, CITABLE_SEED: String(seed), NO_COLOR: "1" },
    maxBuffer: 1 << 28,
  });
  if (status === 0) return undefined;
  const text = `${stdout}\n${stderr}`;
  return text.slice(Math.max(0, text.search(/Failed (?:Tests|Suites)/)));
}

const first = Number(options.from);
const count = Number(options.seeds);
let failed = 0;
for (let seed = first; seed < first + count; seed += 1) {
  const found = failure(seed);
  if (found === undefined) console.error(`seed ${seed}: every property holds (${files.length} files)`);
  else {
    failed += 1;
    console.log(`seed ${seed}:\n${found}`);
  }
}
console.log(`${count - failed} of ${count} seeds held`);
process.exitCode = failed === 0 ? 0 : 1;
