import type { ReadWorks } from "@citable/capture";
import { openShippedReader } from "@citable/references/node";

/** What reads the works that a source lists; the model is opened at the first such source. */
export async function openWorks(): Promise<ReadWorks> {
  return (await openShippedReader()).readEach;
}
