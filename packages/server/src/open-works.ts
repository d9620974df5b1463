import type { ReadWorks } from "@citable/capture";
import type { ReferenceReader } from "@citable/references";
import { openShippedReader } from "@citable/references/node";

let opened: Promise<ReferenceReader> | undefined;

/** What reads the works that a source lists; the model is opened at the first such source, and kept. */
export async function openWorks(): Promise<ReadWorks> {
  return (await (opened ??= openShippedReader())).readEach;
}
