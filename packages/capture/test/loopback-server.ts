import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressPolicy } from "../src/fetch/address-policy.ts";

/** How a test's server answers; when it takes its time, nobody waits for it. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A server on the loopback address for the time of one test. */
export interface LoopbackServer {
  readonly url: string;
  readonly requests: IncomingMessage[];
  readonly close: () => Promise<void>;
}

export async function serveLoopback(answer: Answering): Promise<LoopbackServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    response.on("error", () => {});
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}`, requests, close };
}

/** The address of a port at which nothing listens. */
export async function closedPort(): Promise<string> {
  const { url, close } = await serveLoopback(() => {});
  await close();
  return url;
}

/** Loopback and nothing else, at any port. */
export const loopbackOnly: AddressPolicy = {
  allowsAddress: (address) => address === "127.0.0.1",
  allowsPort: () => true,
};
