/** Looks for values on which a property fails: see `npm run properties -- --help`. */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { type Order, readOrder, usage } from "./command-line.ts";

try {
  const order = readOrder(process.argv.slice(2));
  if (order.help) console.log(usage);
  else run(order);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}

function run({ seeds, paths }: Order): void {
  const files = testsWithProperties(paths);
  let failed = 0;
  for (const seed of seeds) {
    const found = failure(seed, files);
    if (found === undefined) console.error(`seed ${seed}: every property holds (${files.length} files)`);
    else {
      failed += 1;
      console.log(`seed ${seed}:\n${found}`);
    }
  }
  console.log(`${seeds.length - failed} of ${seeds.length} seeds held`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function testsWithProperties(paths: readonly string[]): readonly string[] {
  const files = globSync(["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "tools/**/*.test.ts"])
    .filter((file) => paths.length === 0 || paths.some((path) => file.startsWith(path)))
    .filter((file) => readFileSync(file, "utf8").includes('from "fast-check"'));
  if (files.length === 0) throw new TypeError(`No test below ${paths.join(" or ")} has properties.`);
  return files;
}

/** What vitest says of the tests that failed with a seed, or nothing. */
function failure(seed: number, files: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync("vitest", ["run", "--testTimeout=600000", ...files], {
    encoding: "utf8",
    env: { ...process.env, CITABLE_SEED: String(seed), NO_COLOR: "1" },
    maxBuffer: 1 << 28,
  });
  if (status === 0) return undefined;
  const text = `${stdout}\n${stderr}`;
  return text.slice(Math.max(0, text.search(/Failed (?:Tests|Suites)/)));
}
