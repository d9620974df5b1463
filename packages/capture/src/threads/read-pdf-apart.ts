import { Worker } from "node:worker_threads";
import { CaptureError } from "../capture-error.ts";
import type { PdfFacts } from "../files/pdf/pdf-facts.ts";
import type { Answer } from "./pdf-thread.ts";

/** What reading one PDF may take; a large article takes a second or two, and some tens of megabytes. */
interface ThreadLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const usualLimits: ThreadLimits = { seconds: 20, megabytes: 512 };

/** Sources are run as they are; what is built has the other ending. */
const thread: URL = new URL(`./pdf-thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);

/**
 * Reads a PDF in a thread of its own, which is ended when it takes too long or too much memory: a PDF is a program.
 * @throws CaptureError as `readPdf` does, and for one that was ended
 */
export async function readPdfApart(bytes: Uint8Array, limits: ThreadLimits = usualLimits): Promise<PdfFacts> {
  const worker = new Worker(thread, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    stdout: true,
    stderr: true,
  });
  const clock: { timer?: NodeJS.Timeout } = {};
  try {
    return await new Promise((resolve, reject) => {
      const late = (): void => reject(ended(`takes longer than ${limits.seconds} seconds`));
      clock.timer = setTimeout(late, limits.seconds * 1000);
      worker.once("message", (answer: Answer) => {
        if (answer.kind === "facts") resolve(answer.facts);
        else reject(new CaptureError(answer.code, answer.message));
      });
      worker.once("error", () => reject(ended(`takes more than ${limits.megabytes} MB of memory, or is damaged`)));
    });
  } finally {
    clearTimeout(clock.timer);
    await worker.terminate();
  }
}

function ended(what: string): CaptureError {
  return new CaptureError("too-costly", `The PDF ${what} to read, which no document does; it was not read.`);
}
