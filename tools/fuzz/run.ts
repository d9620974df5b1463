/** Looks for faults with mutants of styles, or of sources: see `npm run fuzz -- --help`. */
import { citeprocPlusSource } from "@citable/styles/node";
import { type Order, readOrder, usage } from "./command-line.ts";
import { fuzz } from "./fuzz.ts";
import { progress } from "./progress.ts";
import { stylesReport } from "./report.ts";
import { countJudgements } from "./sources/count-judgements.ts";
import { judgeApart } from "./sources/judge-apart.ts";
import { readFolder } from "./sources/read-folder.ts";
import { sourceReport } from "./sources/report.ts";
import { subjects } from "./sources/subjects.ts";
import { gatherStock } from "./stock.ts";

try {
  const order = readOrder(process.argv.slice(2));
  if (order.help) console.log(usage);
  else await run(order);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}

async function run(order: Order): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
  const lines = await (order.subject === "styles" ? fuzzStyles(order, stop.signal) : fuzzReader(order, stop.signal));
  if (stop.signal.aborted) console.log("Ended before all were run.");
  for (const line of lines) console.log(line);
}

async function fuzzStyles({ campaign, styles }: Order, signal: AbortSignal): Promise<readonly string[]> {
  const tell = progress(campaign.runs);
  const result = await fuzz(campaign, await gatherStock(citeprocPlusSource(), styles), {
    signal,
    watch: ({ printed, refused, findings }) => tell({ done: printed + refused, faulty: findings.length }),
  });
  process.exitCode = result.findings.length > 0 ? 1 : 0;
  return stylesReport(result, { ...campaign, styles });
}

async function fuzzReader(
  { subject: name, stock: folder, campaign }: Order,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const subject = subjects.find((each) => each.name === name);
  if (subject === undefined) {
    const names = subjects.map((each) => each.name).join(", ");
    throw new TypeError(`There is no subject "${name}", only ${names} and styles.`);
  }
  const tell = progress(campaign.runs);
  const stock = [...(await subject.stock()), ...(folder === undefined ? [] : readFolder(folder))];
  const call = { ...campaign, subject: name, stock };
  const result = await countJudgements(judgeApart(call, { signal }), ({ read, refused, lost, findings }) =>
    tell({ done: read + refused + lost, faulty: findings.length }),
  );
  process.exitCode = result.findings.length > 0 ? 1 : 0;
  return sourceReport(result, { ...call, folder });
}
