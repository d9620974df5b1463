import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, relative, sep } from "node:path";
import type { Context } from "hono";
import { isKnown } from "./api/conditions.ts";

/** A file of the web app, ready to be sent. */
export interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  /** The name carries a hash of the content, so the content never changes under it. */
  readonly immutable: boolean;
}

/** The web app's files by path ("/assets/app.js"); a path that is not a key is not served. */
export type WebFiles = ReadonlyMap<string, WebFile>;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * Where the built web app lies. `@citable/web` is asked through Node's own resolution, so that it is found beside
 * the bundled command line as well as in the workspace.
 */
export function findWebRoot(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@citable/web/package.json")), "dist", "app");
}

/** Reads the built web app into memory (under 1 MB), so that no request ever names a path on the disk. */
export async function readWebFiles(root: string): Promise<WebFiles> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(files.map((file) => readWebFile(root, file)));
  const index = read.find(([path]) => path === "/index.html");
  return new Map(index === undefined ? read : [...read, ["/", index[1]]]);
}

async function readWebFile(root: string, file: string): Promise<[string, WebFile]> {
  const path = `/${relative(root, file).split(sep).join("/")}`;
  const bytes = await readFile(file);
  return [path, webFile(path, bytes)];
}

/** Answers with the file at the request's path; undefined if there is none. */
export function sendFile(context: Context, web: WebFiles): Response | undefined {
  const file = web.get(context.req.path);
  if (file === undefined) return undefined;
  const headers = {
    ETag: file.etag,
    "Cache-Control": file.immutable ? "public, max-age=31536000, immutable" : "no-cache",
  };
  if (isKnown(context, file.etag)) return context.body(null, 304, headers);
  return context.body(file.bytes, 200, { ...headers, "Content-Type": file.type });
}

/** Makes a file to serve from its path and content. */
export function webFile(path: string, content: Uint8Array | string): WebFile {
  const bytes = new Uint8Array(typeof content === "string" ? new TextEncoder().encode(content) : content);
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  return {
    bytes,
    type: types[extname(path)] ?? "application/octet-stream",
    etag: `"${hash}"`,
    immutable: path.startsWith("/assets/"),
  };
}
