/**
 * Feeds the engine with real styles, locales and items that were made wrong, or a reader with sources that were, and
 * looks at what they do. Ctrl-C ends a run and prints what was found until then.
 *
 *   npm run fuzz -- [--runs N] [--seed S] [--from NUMBER] [--styles N] [--show N]
 *   npm run fuzz -- --subject formats [--stock FOLDER] [--runs N] [--seed S] [--from NUMBER] [--show N]
 */
import { parseArgs } from "node:util";
import { citeprocPlusSource } from "@citable/styles/node";
import { fuzz } from "./fuzz.ts";
import { progress } from "./progress.ts";
import { stylesReport } from "./report.ts";
import { countJudgements } from "./sources/count-judgements.ts";
import { judgeApart } from "./sources/judge-apart.ts";
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

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new TypeError(`“${text}” is not a whole number.`);
}

const campaign = {
  runs: wholeNumber(options.runs),
  seed: wholeNumber(options.seed),
  from: wholeNumber(options.from),
  show: wholeNumber(options.show),
};
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
const tell = progress(campaign.runs);
const lines = options.subject === "styles" ? await fuzzStyles() : await fuzzReader(options.subject);
if (stop.signal.aborted) console.log("Ended before all were run.");
for (const line of lines) console.log(line);

async function fuzzStyles(): Promise<readonly string[]> {
  const styles = wholeNumber(options.styles);
  const result = await fuzz(campaign, await gatherStock(citeprocPlusSource(), styles), {
    signal: stop.signal,
    watch: ({ printed, refused, findings }) => tell({ done: printed + refused, faulty: findings.length }),
  });
  process.exitCode = result.findings.length > 0 ? 1 : 0;
  return stylesReport(result, { ...campaign, styles });
}

async function fuzzReader(name: string): Promise<readonly string[]> {
  const subject = subjects.find((each) => each.name === name);
  if (subject === undefined) {
    const names = subjects.map((each) => each.name).join(", ");
    throw new TypeError(`There is no subject "${name}", only ${names} and styles.`);
  }
  const stock = [...(await subject.stock()), ...(options.stock === undefined ? [] : readFolder(options.stock))];
  const call = { ...campaign, subject: name, stock };
  const result = await countJudgements(judgeApart(call, { signal: stop.signal }), ({ read, refused, lost, findings }) =>
    tell({ done: read + refused + lost, faulty: findings.length }),
  );
  process.exitCode = result.findings.length > 0 ? 1 : 0;
  return sourceReport(result, { ...call, folder: options.stock });
}
