import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeModel, type Model } from "@citable/references/training";
import { modelOf } from "../train-references/encode.ts";
import { printReferences } from "../train-references/print.ts";
import { labelledLesson, readNamedSet, readSet, tenths } from "../train-references/sets.ts";
import { train, type Lesson } from "../train-references/train.ts";
import { measure, type Measured } from "./measure.ts";
import { pageOf } from "./page.ts";
import { measureSpeed } from "./speed.ts";
import { readOptions } from "../command-line/read-options.ts";
import { trainingOptions } from "../train-references/options.ts";

const usage = `Usage: npm run references-score -- [--from FOLDER] [--count N] [--seed N] [--passes N] [--set FILE]

Measures how well references are read, and writes docs/references.md.

Three models are trained, each without the set it is tested on. With --set the shipped model is measured on that set
(a reference a line, {id, segs: [[label, text], …]}), and nothing is trained or written.`;

const options = readOptions(usage, {
  ...trainingOptions,
  set: { type: "string" },
});

const shipped = "packages/references/model/references.model.gz";

function told(progress: string): void {
  console.error(progress);
}

function say({ set, trainedOn, f1, whole }: Measured): void {
  console.log(`${set}, trained on ${trainedOn}: ${f1.toFixed(4)}, ${(100 * whole).toFixed(1)} % whole`);
}

function scoreShipped(file: string): void {
  const { model } = decodeModel(gunzipSync(readFileSync(shipped)));
  say(measure(model, readSet(file), { set: file, trainedOn: "what the model's card says" }));
}

async function scoreAll(): Promise<void> {
  const [seed, passes, count, most] = [options.seed, options.passes, options.count, options.most].map(Number);
  const records = join(options.from, "records.json.gz");
  const printed = await printReferences({ records, count: count ?? 0, seed: seed ?? 1 });
  const [core = [], gold = [], gr = []] = ["as-core", "as-gold", "gr-train"].map((name) =>
    readNamedSet(options.from, name),
  );
  const { tenth, others } = tenths(gr);
  const trained = (...labelled: readonly Lesson[]): Model => {
    const lessons = [{ set: printed, times: 1 }, ...labelled];
    return modelOf(train(lessons, { seed: seed ?? 1, passes: passes ?? 1, most: most ?? 1, told }));
  };
  const coreLesson = labelledLesson("as-core", core);
  const alone = trained();
  const withCore = trained(coreLesson);
  const withAll = trained(coreLesson, labelledLesson("as-gold", gold), labelledLesson("gr-train", others));
  const measured = [
    measure(alone, gold, { set: "as-gold", trainedOn: "printed references only" }),
    measure(alone, core, { set: "as-core", trainedOn: "printed references only" }),
    measure(alone, tenth, { set: "a tenth of gr-train", trainedOn: "printed references only" }),
    measure(withCore, gold, { set: "as-gold", trainedOn: "printed references, as-core" }),
    measure(withCore, gr, { set: "gr-train", trainedOn: "printed references, as-core" }),
    measure(withAll, tenth, {
      set: "a tenth of gr-train",
      trainedOn: "printed references, as-core, as-gold, the other nine tenths",
    }),
  ];
  measured.forEach(say);
  const { card } = decodeModel(gunzipSync(readFileSync(shipped)));
  const speed = await measureSpeed(shipped, gold);
  writeFileSync(
    "docs/references.md",
    pageOf({ card, bytes: statSync(shipped).size, measured, speed, printed: printed.length, passes: passes ?? 1 }),
  );
}

if (options.set === undefined) await scoreAll();
else scoreShipped(options.set);
