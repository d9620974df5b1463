import type { RemoteAnswer } from "@citable/styles";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { addBibliographies } from "./api/bibliographies.ts";
import { refuseUnfit } from "./api/in-words.ts";
import { addLinks } from "./api/links.ts";
import { addRecords } from "./api/records.ts";
import { readCiteQuestion } from "./cite-question.ts";
import { problemOf, RequestError } from "./problem.ts";
import { readerLanguage } from "./reader-language.ts";
import { largestItem, largestSource, readBody, readJson } from "./request-body.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Storage } from "./storage/storage.ts";
import type { WebFile, WebFiles } from "./web-files.ts";
import type { CaptureAnswer, CiteAnswer, CiteQuestion, StyleAnswer } from "./wire.ts";

/** What the routes need; tests pass stubs, `serve` passes the real ones. */
export interface Dependencies {
  /** Reads a source: bytes in, a record with evidence out. */
  readonly capture: (source: Uint8Array, options: { readonly name?: string }) => CaptureAnswer | Promise<CaptureAnswer>;
  /** Cites one item in one style. */
  readonly cite: (question: CiteQuestion) => CiteAnswer | Promise<CiteAnswer>;
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
}

/** So many records a bibliography may have. */
const mostRecords = 100_000;

/** The HTTP API and the web app, as one hono application without a socket. */
export function createApp(dependencies: Dependencies): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseUnfit });
  app.use(securityHeaders);
  addRoutes(app, dependencies);
  addKeeping(app, dependencies.storage);
  app.on(["GET", "HEAD"], "*", (context) => sendFile(context, dependencies.web));
  app.notFound((context) => sendProblem(context, nothingHere(context)));
  app.onError((error, context) => {
    const problem = problemOf(error);
    if (problem.status === 500) dependencies.report?.(error);
    return sendProblem(context, error);
  });
  return app;
}

function addRoutes(app: OpenAPIHono, dependencies: Dependencies): void {
  app.post("/api/v1/capture", async (context) => {
    const name = context.req.query("name");
    const bytes = await readBody(context.req, largestSource);
    return answer(context, await dependencies.capture(bytes, name === undefined ? {} : { name }));
  });
  app.post("/api/v1/cite", async (context) => {
    const question = readCiteQuestion(await readJson(context.req, largestItem));
    const language = readerLanguage(context);
    context.header("Content-Language", language);
    return answer(context, await dependencies.cite({ ...question, language }));
  });
  app.get("/api/v1/styles", async (context) =>
    answer(context, await dependencies.styles(context.req.query("query") ?? "")),
  );
  for (const [path, method] of [
    ["/api/v1/capture", "POST"],
    ["/api/v1/cite", "POST"],
    ["/api/v1/styles", "GET"],
  ] as const) {
    app.all(path, (context) => {
      context.header("Allow", method);
      throw new RequestError(405, "wrong-method", `${path} is used with ${method}.`);
    });
  }
  app.get("/library/*", etag(), compress(), async (context) => {
    const found = await dependencies.library(context.req.path.slice("/library/".length));
    if (found === undefined) throw nothingHere(context);
    return context.json(found, 200, { "Cache-Control": "no-cache" });
  });
  app.get("/healthz", (context) => context.text("ok\n"));
}

function addKeeping(app: OpenAPIHono, storage: Storage | undefined): void {
  app.use("/api/v1/bibliographies/*", async (context, next) => {
    if (storage === undefined) {
      throw new RequestError(404, "nothing-kept", "This server keeps nothing; its operator can give it a data folder.");
    }
    await next();
    // What a link opens is for its holder alone, who asks again each time (by ETag).
    context.header("Cache-Control", "private, no-cache");
  });
  if (storage === undefined) return;
  addBibliographies(app, storage, mostRecords);
  addRecords(app, storage, mostRecords);
  addLinks(app, storage);
}

function answer(context: Context, body: CaptureAnswer | CiteAnswer | readonly StyleAnswer[]): Response {
  return context.json(body, 200, { "Cache-Control": "no-store" });
}

function sendFile(context: Context, web: WebFiles): Response {
  const file = web.get(context.req.path);
  if (file === undefined) throw nothingHere(context);
  const headers = fileHeaders(file);
  if (context.req.header("if-none-match")?.includes(file.etag)) return context.body(null, 304, headers);
  return context.body(file.bytes, 200, { ...headers, "Content-Type": file.type });
}

function fileHeaders(file: WebFile): Record<string, string> {
  return {
    ETag: file.etag,
    "Cache-Control": file.immutable ? "public, max-age=31536000, immutable" : "no-cache",
  };
}

function nothingHere(context: Context): RequestError {
  return new RequestError(404, "not-found", `There is nothing at ${context.req.path}.`);
}

function sendProblem(context: Context, error: unknown): Response {
  const problem = problemOf(error);
  return context.body(`${JSON.stringify(problem)}\n`, problem.status, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
  });
}
