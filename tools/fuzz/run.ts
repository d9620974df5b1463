/**
 * Feeds the engine with real styles, locales and items that were made wrong, or a reader with sources that were, and
 * looks at what they do.
 *
 *   npm run fuzz -- [--runs N] [--seed S] [--from NUMBER] [--styles N] [--show N]
 *   npm run fuzz -- --subject formats [--stock FOLDER] [--runs N] [--seed S] [--from NUMBER] [--show N]
 */
import { parseArgs } from "node:util";
import { citeprocPlusSource } from "@citable/styles/node";
import { fuzz, type Campaign, type Finding, type Result } from "./fuzz.ts";
import { fuzzSources } from "./sources/fuzz-sources.ts";
import { readFolder } from "./sources/read-folder.ts";
import { sourceReport } from "./sources/report.ts";
import { subjects } from "./sources/subjects.ts";
import { gatherStock } from "./stock.ts";

const { values: options } = parseArgs({
  options: {
    subject: { type: "string", default: "styles" },
    stock: { type: "string" },
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

/** What hangs can be found again: the last line names it. */
function watch(number: number): void {
  if (process.stderr.isTTY || number % 5000 === 0) process.stderr.write(`\r${number}`);
}

const campaign: Campaign = { runs: runs ?? 2000, seed: seed ?? 1, from: from ?? 0 };
if (options.subject === "styles") {
  const result = fuzz(campaign, await gatherStock(citeprocPlusSource(), styles ?? 150), watch);
  report(result);
  process.exitCode = result.findings.length > 0 ? 1 : 0;
} else {
  const subject = subjects.find(({ name }) => name === options.subject);
  if (subject === undefined)
    throw new TypeError(
      `There is no subject "${options.subject}", only ${subjects.map(({ name }) => name).join(", ")} and styles.`,
    );
  const stock = [...(await subject.stock()), ...(options.stock === undefined ? [] : readFolder(options.stock))];
  const result = await fuzzSources(campaign, subject, stock, watch);
  for (const line of sourceReport(result, { ...campaign, subject: subject.name, show: show ?? 10 }, options.stock))
    console.log(line);
  process.exitCode = result.findings.length > 0 ? 1 : 0;
}
