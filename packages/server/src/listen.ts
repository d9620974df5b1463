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

export interface ListenOptions {
  readonly host: string;
  readonly port?: number;
  /** How many at once; more are closed unanswered. */
  readonly connections?: number;
  /** Told of each connection that was closed because there were too many. */
  readonly onRefused?: () => void;
  /** Milliseconds; for tests, which cannot wait for a minute. */
  readonly patience?: Partial<typeof patience> & { readonly silence?: number };
}

/**
 * Opens the server. A port that was asked for must be free; without one the default port is taken,
 * or any free one when the default is in use.
 */
export async function listen(app: Served, options: ListenOptions): Promise<Listening> {
  if (options.port !== undefined) return open(app, options.port, options);
  try {
    return await open(app, defaultPort, options);
  } catch (error) {
    if (error instanceof PortTakenError) return open(app, 0, options);
    throw error;
  }
}

/** So many connections are held at once, unless another number is given; one more is closed unanswered. */
const mostConnections = 2000;

/** Milliseconds. A client that sends nothing, or drop by drop, or does not read, must not hold a connection for ever. */
const patience = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2000 };
const silence = 65_000;

async function open(app: Served, port: number, options: ListenOptions): Promise<Listening> {
  const { host } = options;
  const serverOptions = { ...patience, ...options.patience };
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host, serverOptions });
  if (!isPlainServer(server)) throw new TypeError("The HTTP adaptor made another kind of server than HTTP/1.");
  server.setTimeout(options.patience?.silence ?? silence);
  server.maxConnections = options.connections ?? mostConnections;
  server.on("drop", () => options.onRefused?.());
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
  // A connection is idle once its answer is out; nobody else tells of that.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(hurry);
  clearInterval(sweep);
}
