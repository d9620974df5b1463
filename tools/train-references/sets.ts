import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { adapt } from "./adapt.ts";
import type { Labelled } from "./labelled.ts";
import type { Lesson } from "./train.ts";

/** Reads a labelled set: a reference a line, as JSON; gzipped or not. @throws TypeError for a line of another form */
export function readSet(file: string): readonly Labelled[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      const labelled: unknown = JSON.parse(line);
      if (!isLabelled(labelled))
        throw new TypeError(`${file}:${index + 1} is no labelled reference: {id, segs: [[label, text], …]}.`);
      return labelled;
    });
}

function isLabelled(value: unknown): value is Labelled {
  return typeof value === "object" && value !== null && "id" in value && "segs" in value && Array.isArray(value.segs);
}

/** One of the labelled sets in a folder. */
export function readNamedSet(folder: string, name: string): readonly Labelled[] {
  return readSet(join(folder, `${name}.jsonl.gz`));
}

/** Every tenth reference of a set, and the others. */
export function tenths(set: readonly Labelled[]): {
  readonly tenth: readonly Labelled[];
  readonly others: readonly Labelled[];
} {
  return { tenth: set.filter((_, index) => index % 10 === 0), others: set.filter((_, index) => index % 10 !== 0) };
}

/**
 * How often a reference of each set is learnt from in a pass, where a printed one is once: what people wrote teaches more.
 * Chosen on a tenth of gr-train that was set apart.
 */
export const timesOf: Readonly<Record<string, number>> = { "as-core": 2, "as-gold": 2, "gr-train": 6 };

/** A labelled set in the printed references' labels, as it is learnt from; a set of another name as the first two are. */
export function labelledLesson(name: string, set: readonly Labelled[]): Lesson {
  return { set: adapt(set), times: timesOf[name] ?? 2 };
}
