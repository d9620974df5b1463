import { openShippedReader } from "@citable/references/node";
import type { Captured } from "./answers.ts";
import { capture } from "./pipeline/capture.ts";
import { sampleText } from "./sample.ts";

/** The sample as it was read. The build puts the outcome in this file's place: the first screen needs no reader. */
export const capturedSample: Captured = await capture(sampleText, async () => (await openShippedReader()).readEach);
