import type { Language } from "@citable/guides";
import type { RemoteAnswer } from "@citable/styles";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { addBibliographies } from "./api/bibliographies.ts";
import { addCite } from "./api/cite.ts";
import { addDocument, methodsByPath } from "./api/document.ts";
import { refuseUnfit } from "./api/in-words.ts";
import { addHouseStyle } from "./api/house-style.ts";
import { addLibrary } from "./api/library.ts";
import { addLinks } from "./api/links.ts";
import { addRecords } from "./api/records.ts";
import { addService } from "./api/service.ts";
import { addSources } from "./api/sources.ts";
import { addStyles } from "./api/styles.ts";
import { crossOrigin } from "./edge/cross-origin.ts";
import { logRequests, type Log } from "./edge/log.ts";
import type { Metrics } from "./edge/metrics.ts";
import { rateLimit, type RateLimit } from "./edge/rate-limit.ts";
import { problemOf, RequestError } from "./problem.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Storage } from "./storage/storage.ts";
import { sendFile, type WebFiles } from "./web-files.ts";
import type { CaptureAnswer, CiteAnswer, CiteQuestion, StyleAnswer } from "./wire.ts";

/** What is known besides a source. */
export interface SourceOptions {
  /** Its file's name. */
  readonly name?: string;
  /** The language that its sender reads. */
  readonly language?: Language;
}

/** What the routes need; tests pass stubs, `serve` passes the real ones. */
export interface Dependencies {
  /** Reads a source: bytes in, a record with evidence out; what there is to tell of it, in the reader's language. */
  readonly capture: (source: Uint8Array, options: SourceOptions) => CaptureAnswer | Promise<CaptureAnswer>;
  /**
   * Reads a source that is named, by its address or identifier. Undefined for a text that names none; "not-allowed"
   * where it would have to be fetched and may not be.
   */
  readonly lookUp: (source: string, language: Language) => Promise<CaptureAnswer | "not-allowed" | undefined>;
  /** Cites one item in one style. */
  readonly cite: (question: CiteQuestion) => CiteAnswer | Promise<CiteAnswer>;
  /** The text of the house style at an address. */
  readonly houseText: (address: string) => Promise<string>;
  /** The styles at hand that fit some words. */
  readonly styles: (query: string) => Promise<readonly StyleAnswer[]>;
  /** The styles and locales themselves, for a page that cites on its own; undefined if there is no such path. */
  readonly library: (path: string) => Promise<RemoteAnswer | undefined>;
  /** The web app's files. */
  readonly web: WebFiles;
  /** Where bibliographies are kept; without it the server keeps nothing. */
  readonly storage?: Storage | undefined;
  /** Told of errors nobody foresaw; never of what a user sent. */
  readonly report?: (error: unknown) => void;
  readonly log?: Log;
  readonly metrics?: Metrics;
  readonly rateLimit?: RateLimit | undefined;
  /** The sites whose pages may use the API; "*" for every one. */
  readonly origins?: readonly string[];
}

/** So many records a bibliography may have. */
const mostRecords = 100_000;

/** The HTTP API and the web app, as one hono application without a socket. */
export function createApp(dependencies: Dependencies): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseUnfit });
  addEdge(app, dependencies);
  addSources(app, dependencies);
  addCite(app, dependencies);
  addHouseStyle(app, dependencies);
  addStyles(app, dependencies);
  addKeeping(app, dependencies.storage);
  addLibrary(app, dependencies);
  addService(app, dependencies);
  addDocument(app);
  refuseOtherMethods(app);
  app.on(["GET", "HEAD"], "*", (context) => sendFile(context, dependencies.web) ?? sendNothing(context));
  app.notFound(sendNothing);
  app.onError((error, context) => {
    if (problemOf(error).status === 500) dependencies.report?.(error);
    return sendProblem(context, error);
  });
  return app;
}

/** What is done with every request, whatever it asks. */
function addEdge(app: OpenAPIHono, { log, metrics, origins = [], rateLimit: limit }: Dependencies): void {
  app.use(securityHeaders);
  if (log !== undefined) app.use(logRequests(log));
  if (metrics !== undefined) app.use(metrics.middleware);
  app.use("/api/*", async (context, next) => {
    // What a route does not say otherwise is kept by nobody on the way.
    context.header("Cache-Control", "no-store");
    await next();
  });
  if (origins.length > 0) app.use("/api/*", crossOrigin(origins));
  if (limit !== undefined) app.use("/api/*", rateLimit(limit));
}

function addKeeping(app: OpenAPIHono, storage: Storage | undefined): void {
  app.use("/api/v1/bibliographies/*", async (context, next) => {
    if (storage === undefined) {
      throw new RequestError(404, "nothing-kept", "This server keeps nothing; its operator can give it a data folder.");
    }
    // What a link opens is for its holder alone, who asks again each time (by ETag).
    context.header("Cache-Control", "private, no-cache");
    await next();
  });
  if (storage === undefined) return;
  addBibliographies(app, storage, mostRecords);
  addRecords(app, storage, mostRecords);
  addLinks(app, storage);
}

/** Says which methods an address takes, to those who use another one. */
function refuseOtherMethods(app: OpenAPIHono): void {
  for (const [path, methods] of methodsByPath(app)) {
    app.all(path, (context) => {
      context.header("Allow", methods.join(", "));
      throw new RequestError(405, "wrong-method", `${context.req.path} is used with ${methods.join(", ")}.`);
    });
  }
}

function sendNothing(context: Context): Response {
  return sendProblem(context, new RequestError(404, "not-found", `There is nothing at ${context.req.path}.`));
}

function sendProblem(context: Context, error: unknown): Response {
  const problem = problemOf(error);
  if (problem.status === 503) context.header("Retry-After", "5");
  return context.body(`${JSON.stringify(problem)}\n`, problem.status, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
  });
}
