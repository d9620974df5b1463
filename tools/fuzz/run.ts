/**
 * Feeds the engine with real styles, locales and items that were made wrong, and looks at what it does.
 *
 *   npm run fuzz -- [--runs N] [--seed S] [--from NUMBER] [--styles N] [--show N]
 */
import { parseArgs } from "node:util";
import { citeprocPlusSource } from "@citable/styles/node";
import { fuzz, type Finding, type Result } from "./fuzz.ts";
import { gatherStock } from "./stock.ts";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    styles: { type: "string", default: "150" },
    show: { type: "string", default: "10" },
  },
});

const [runs, seed, from, styles, show] = [options.runs, options.seed, options.from, options.styles, options.show].map(
  (text) => {
    if (/^\d+$/.test(text)) return Number(text);
    throw new TypeError(`“${text}” is not a whole number.`);
  },
);

function report({ printed, refused, findings, milliseconds }: Result): void {
  const kinds = new Map<string, number>();
  for (const { faults } of findings) {
    const [kind = ""] = faults.map((fault) => fault.split(/: | takes /)[0] ?? "");
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  for (const finding of findings.slice(0, show)) console.log(describe(finding));
  for (const [kind, count] of kinds) console.log(`${count} × ${kind}`);
  console.log(`${printed} printed, ${refused} refused with a StyleError, slowest call ${Math.round(milliseconds)} ms`);
  console.log(`${findings.length} with faults`);
}

function describe({ mutant, faults }: Finding): string {
  const shown = faults.slice(0, 3).map((fault) => `    ${fault.slice(0, 400)}`);
  const again = `npm run fuzz -- --seed ${seed ?? 1} --from ${mutant.number} --runs 1 --styles ${styles ?? 150}`;
  return [`✗ ${mutant.number} ${mutant.styleId} ${mutant.language} (${again})`, ...shown].join("\n");
}

const stock = await gatherStock(citeprocPlusSource(), styles ?? 150);
const result = fuzz({ runs: runs ?? 2000, seed: seed ?? 1, from: from ?? 0 }, stock, (number) => {
  // What hangs can be found again: the last line names it.
  if (process.stderr.isTTY || number % 5000 === 0) process.stderr.write(`\r${number}`);
});
process.stderr.write("\n");
report(result);
process.exitCode = result.findings.length > 0 ? 1 : 0;
