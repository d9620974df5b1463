import { printBlocks, textOf } from "./print-blocks.ts";
import type { Settled } from "./tree.ts";

/** Prints a line as plain text: formatting is lost, blocks are set apart by spaces. */
export function printText(settled: Settled): string {
  return printBlocks(settled)
    .map(({ runs }) => textOf(runs))
    .join(" ");
}
