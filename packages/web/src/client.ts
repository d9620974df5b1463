import {
  readCaptured,
  readCited,
  readStyles,
  type Captured,
  type Cited,
  type StyleChoice,
  type WireItem,
} from "./answers.ts";
import { isObject, textOf } from "./json.ts";

/**
 * Everything the app asks of the outside. This first version asks the server; a client that computes citations
 * in the page takes its place by implementing the same three calls.
 */
export interface Client {
  readonly capture: (source: Blob, name?: string) => Promise<Captured>;
  readonly cite: (item: WireItem, style: string, signal: AbortSignal) => Promise<Cited>;
  readonly styles: (query: string, signal: AbortSignal) => Promise<readonly StyleChoice[]>;
}

/** A call that failed. The message is a sentence that can be shown. */
export class ClientError extends Error {
  override readonly name = "ClientError";
}

const unreachable = "Citable’s server does not answer. Check that it is still running, then try again.";

/** A client over HTTP; `base` is the address of the app. */
export function httpClient(base: string): Client {
  return {
    capture: async (source, name) => {
      const query = name === undefined ? "" : `?${new URLSearchParams({ name }).toString()}`;
      return readCaptured(await ask(new URL(`api/v1/capture${query}`, base), { method: "POST", body: source }));
    },
    cite: async (item, style, signal) => {
      const body = JSON.stringify({ item, style });
      const headers = { "content-type": "application/json" };
      return readCited(await ask(new URL("api/v1/cite", base), { method: "POST", body, headers, signal }));
    },
    styles: async (query, signal) => {
      const search = new URLSearchParams({ query }).toString();
      return readStyles(await ask(new URL(`api/v1/styles?${search}`, base), { signal }));
    },
  };
}

async function ask(address: URL, request: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address, request);
  } catch (error) {
    throw isAbort(error) ? error : new ClientError(unreachable);
  }
  const answer: unknown = await response.json().catch((error: unknown) => {
    throw isAbort(error) ? error : new ClientError(unreachable);
  });
  if (response.ok) return answer;
  throw new ClientError((isObject(answer) && textOf(answer, "detail")) || unreachable);
}

/** Whether a call ended because a newer one took its place. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
