import { parentPort, workerData } from "node:worker_threads";
import type { PdfFacts } from "../files/pdf/pdf-facts.ts";
import { readPdf } from "../files/pdf/read-pdf.ts";

/** What the thread answers. */
export type Answer =
  | { readonly kind: "facts"; readonly facts: PdfFacts }
  | { readonly kind: "refusal"; readonly code: string; readonly message: string };

async function answer(bytes: unknown): Promise<Answer> {
  try {
    if (!(bytes instanceof Uint8Array)) throw new TypeError("A PDF is bytes.");
    return { kind: "facts", facts: await readPdf(bytes) };
  } catch (error) {
    const code =
      error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unreadable-file";
    return { kind: "refusal", code, message: error instanceof Error ? error.message : String(error) };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await answer(workerData));
