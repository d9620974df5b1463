/**
 * Trains the model that reads references, and writes it with its card.
 *
 *   npm run train-references -- [--from FOLDER] [--count N] [--seed N] [--passes N] [--with FILE]… [--out FILE]
 *
 * FOLDER holds records.json.gz, whose records are printed, and the labelled sets as-core, as-gold and gr-train (.jsonl.gz).
 * --with adds a labelled set, such as the corrected lines that the web app exports; it may stand several times.
 * The same seed gives the same model. `npm run references-score` measures models that have not seen the set under test.
 */
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { adapt } from "./adapt.ts";
import { encodeModel } from "./encode.ts";
import { printReferences } from "./print.ts";
import { readNamedSet, readSet } from "./sets.ts";
import { train } from "./train.ts";

const { values: options } = parseArgs({
  options: {
    from: { type: "string", default: "/work/shared/references" },
    count: { type: "string", default: "18000" },
    seed: { type: "string", default: "1" },
    passes: { type: "string", default: "4" },
    most: { type: "string", default: "255000" },
    with: { type: "string", multiple: true, default: [] },
    out: { type: "string", default: "packages/references/model/references.model.gz" },
  },
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
const added = options.with.flatMap((file) => readSet(file));
const labelled = [...sets.flatMap((name) => readNamedSet(options.from, name)), ...added];
const learnt = train([...printed, ...adapt(labelled)], {
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
const file = gzipSync(encodeModel(learnt, card), { level: 9 });
writeFileSync(options.out, file);
console.log(`${options.out}: ${learnt.hashes.length} features, ${learnt.weights.length} weights, ${file.length} bytes`);
