import type { Settled } from "./tree.ts";

/** Prints a line as plain text: formatting is lost, blocks are set apart by spaces. */
export function printText({ blocks }: Settled): string {
  return blocks
    .map(({ runs }) => runs.map((run) => run.text).join(""))
    .join(" ")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}
