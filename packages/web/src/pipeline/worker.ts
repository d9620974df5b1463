import { StyleError } from "@citable/csl";
import { CatalogueError, createCatalogue, remoteSource } from "@citable/styles";
import { expose } from "comlink";
import { keptFetch } from "./kept-fetch.ts";
import { createPipeline, type Pipeline } from "./pipeline.ts";

/** The pipeline as the page reaches it: files travel as blobs, faults as sentences that can be shown. */
export interface RemotePipeline extends Omit<Pipeline, "capture"> {
  readonly capture: (source: Blob, name: string | undefined) => ReturnType<Pipeline["capture"]>;
}

// The worker lies in the app's folder of assets; the styles lie beside the app.
const library = new URL(/* @vite-ignore */ "../library/", import.meta.url);
const pipeline = createPipeline(createCatalogue([remoteSource(library, keptFetch)]));

const remote: RemotePipeline = {
  capture: async (source, name) => told(async () => pipeline.capture(new Uint8Array(await source.arrayBuffer()), name)),
  correct: async (question) => told(async () => pipeline.correct(question)),
  cite: async (question) => told(async () => pipeline.cite(question)),
  list: async (question) => told(async () => pipeline.list(question)),
  styles: async (query) => told(async () => pipeline.styles(query)),
  prepare: async (styles) => told(async () => pipeline.prepare(styles)),
  write: async (question) => told(async () => pipeline.write(question)),
  house: async (text) => told(async () => pipeline.house(text)),
};

expose(remote);

async function told<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (isForeseen(error)) throw new Error(error.message, { cause: error });
    console.error(error);
    // No words: the page has them in the reader's language.
    throw new Error("", { cause: error });
  }
}

/** Errors whose message is made for people. Capture's is known by its name, so that its code is not loaded for it. */
function isForeseen(error: unknown): error is Error {
  if (error instanceof CatalogueError || error instanceof StyleError) return true;
  return error instanceof Error && error.name === "CaptureError";
}
