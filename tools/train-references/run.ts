import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { constants, gzipSync } from "node:zlib";
import { encodeModel } from "./encode.ts";
import { printReferences } from "./print.ts";
import { labelledLesson, readNamedSet, readSet } from "./sets.ts";
import { train } from "./train.ts";
import { readOptions } from "../command-line/read-options.ts";
import { trainingOptions } from "./options.ts";

const usage = `Usage: npm run train-references -- [--from FOLDER] [--count N] [--seed N] [--passes N] [--with FILE]… [--out FILE]

Trains the model that reads references, and writes it with its card.

FOLDER holds records.json.gz, whose records are printed, and the labelled sets as-core, as-gold and gr-train (.jsonl.gz).
--with adds a labelled set, such as the corrected lines that the web app exports; it may stand several times.
The same seed gives the same model. 'npm run references-score' measures models that have not seen the set under test.`;

const options = readOptions(usage, {
  ...trainingOptions,
  with: { type: "string", multiple: true, default: [] },
  out: { type: "string", default: "packages/references/model/references.model.gz" },
});

const seed = Number(options.seed);
const sets = ["as-core", "as-gold", "gr-train"];
const told = (progress: string): void => console.error(progress);

told(`printing ${options.count} references`);
const printed = await printReferences({
  records: join(options.from, "records.json.gz"),
  count: Number(options.count),
  seed,
});
const labelled = sets.map((name) => labelledLesson(name, readNamedSet(options.from, name)));
const added = options.with.map((file) => labelledLesson(file, readSet(file)));
const learnt = train([{ set: printed, times: 1 }, ...labelled, ...added], {
  seed,
  passes: Number(options.passes),
  most: Number(options.most),
  told,
});
const card = {
  trained: new Date().toISOString().slice(0, 10),
  seed,
  sets: [`${printed.length} printed references`, ...sets, ...options.with.map((file) => basename(file))],
};
// Hashes and weights hardly repeat one another: to look for what does costs 2 % of the size.
const file = gzipSync(encodeModel(learnt, card), { strategy: constants.Z_HUFFMAN_ONLY });
writeFileSync(options.out, file);
console.log(`${options.out}: ${learnt.hashes.length} features, ${learnt.weights.length} weights, ${file.length} bytes`);
