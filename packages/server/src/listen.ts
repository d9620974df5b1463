import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";

/** The port used unless another is asked for. */
export const defaultPort = 4840;

/** A port that another program holds. The message says what to do. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";

  constructor(port: number) {
    super(`Port ${port} is taken by another program; give another with --port, or none to let one be chosen.`);
  }
}

/** What answers requests: an application of hono. */
type Served = Pick<Parameters<typeof createAdaptorServer>[0], "fetch">;

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Takes no new connection, lets running answers end (at most two seconds), then resolves. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the server. A port that was asked for must be free; without one the default port is taken,
 * or any free one when the default is in use.
 */
export async function listen(
  app: Served,
  options: { readonly port?: number; readonly host: string },
): Promise<Listening> {
  if (options.port !== undefined) return open(app, options.port, options.host);
  try {
    return await open(app, defaultPort, options.host);
  } catch (error) {
    if (error instanceof PortTakenError) return open(app, 0, options.host);
    throw error;
  }
}

async function open(app: Served, port: number, host: string): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host });
  if (!isPlainServer(server)) throw new TypeError("The HTTP adaptor made another kind of server than HTTP/1.");
  // A client that sends nothing, or drop by drop, must not hold a connection for ever.
  server.requestTimeout = 60_000;
  server.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortTakenError(port) : error);
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const chosen = typeof address === "object" && address !== null ? address.port : port;
  const shown = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${shown}:${chosen}/`, port: chosen, close: async () => close(server) };
}

function isPlainServer(server: object): server is Server {
  return "closeAllConnections" in server && "requestTimeout" in server;
}

async function close(server: Server): Promise<void> {
  const hurry = setTimeout(() => server.closeAllConnections(), 2000);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(hurry);
}
