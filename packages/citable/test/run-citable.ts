import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../bin/citable.js", import.meta.url));

/** What a call printed, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly beside: string;
}

/** The path of a sample. */
export function sample(name: string): string {
  return fileURLToPath(new URL(`samples/${name}`, import.meta.url));
}

/** A folder of this run for files that are made by a test. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "citable-test-"));
}

/** Where nothing is installed: what the tester has installed is not to be met. */
const nothingInstalled = newFolder();

/** Runs the built command line as a program of its own. */
export async function citable(
  words: readonly string[],
  input: string | Uint8Array = "",
  data: string = nothingInstalled,
  language = "C",
): Promise<Ended> {
  return new Promise((resolve) => {
    const plain = { NO_COLOR: "1", FORCE_COLOR: undefined, CITABLE_DEBUG: undefined, LC_ALL: language };
    const env = { ...process.env, ...plain, CITABLE_DATA: data };
    const child = execFile(
      process.execPath,
      [program, ...words],
      { env, timeout: 120_000, maxBuffer: 50_000_000 },
      (error, out, beside) => resolve({ code: codeOf(error), out, beside }),
    );
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

/** A program that was ended for taking too long has no code of its own. */
function codeOf(error: Error | null): number {
  if (error === null) return 0;
  return "code" in error && typeof error.code === "number" ? error.code : -1;
}
