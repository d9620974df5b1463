/// <reference types="vite/client" />
import { isJsonObject } from "@citable/model";
import { wrap } from "comlink";
import { textOf } from "./json.ts";
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
  /** Reads the text of a house style. */
  readonly house: (text: string) => Promise<StyleChoice>;
  /** The text of the house style at an address, which the server fetches. */
  readonly houseText: (address: string) => Promise<string>;
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
    house: async (text) => told(pipeline.house(text)),
    houseText: async (address) => fetchHouse(address),
  };
}

/** A page may ask no site but its own: the server asks for it, and only for house styles. */
async function fetchHouse(address: string): Promise<string> {
  const asked = new URL("api/v1/house-style", document.baseURI);
  asked.searchParams.set("address", address);
  const answer = await told(fetch(asked));
  const found: unknown = await answer.json().catch(() => undefined);
  if (answer.ok && isJsonObject(found)) return textOf(found, "text");
  throw new ClientError((isJsonObject(found) && textOf(found, "detail")) || `${address}: ${answer.status}`);
}

async function told<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw new ClientError(error instanceof Error ? error.message : String(error));
  }
}
