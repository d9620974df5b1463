/// <reference types="vite/client" />
import { wrap } from "comlink";
import type { Captured, Cited, StyleChoice } from "./answers.ts";
import { ClientError } from "./client-error.ts";
import type {
  CiteQuestion,
  CitedList,
  CorrectionQuestion,
  Download,
  ListQuestion,
  WriteQuestion,
} from "./pipeline/questions.ts";
import workerAddress from "./pipeline/worker.ts?worker&url";
import type { RemotePipeline } from "./pipeline/worker.ts";
import { ownScript } from "./trusted-scripts.ts";

/** Everything the app asks of the outside. */
export interface Client {
  readonly capture: (source: Blob, name?: string) => Promise<Captured>;
  readonly correct: (question: CorrectionQuestion) => Promise<Captured>;
  readonly cite: (question: CiteQuestion) => Promise<Cited>;
  readonly list: (question: ListQuestion) => Promise<CitedList>;
  readonly styles: (query: string) => Promise<readonly StyleChoice[]>;
  readonly prepare: (styles: readonly string[]) => Promise<void>;
  readonly write: (question: WriteQuestion) => Promise<Download>;
}

/** A client that reads and cites in a worker of the page; nothing of a source leaves the browser. */
export function workerClient(): Client {
  const pipeline = wrap<RemotePipeline>(new Worker(ownScript(workerAddress), { type: "module" }));
  return {
    capture: async (source, name) => told(pipeline.capture(source, name)),
    correct: async (question) => told(pipeline.correct(question)),
    cite: async (question) => told(pipeline.cite(question)),
    list: async (question) => told(pipeline.list(question)),
    styles: async (query) => told(pipeline.styles(query)),
    prepare: async (styles) => told(pipeline.prepare(styles)),
    write: async (question) => told(pipeline.write(question)),
  };
}

async function told<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw new ClientError(error instanceof Error ? error.message : String(error));
  }
}
