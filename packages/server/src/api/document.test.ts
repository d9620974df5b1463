import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApp } from "../app.ts";
import { createMetrics } from "../edge/metrics.ts";
import { openSqlite } from "../storage/sqlite.ts";
import type { Storage } from "../storage/storage.ts";

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let folder: string;
let storage: Storage;
let app: ReturnType<typeof createApp>;
let document: Document;

const unused = (): never => {
  throw new Error("not asked here");
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "citable-document-"));
  storage = await openSqlite(folder);
  const metrics = createMetrics();
  app = createApp({
    capture: unused,
    lookUp: unused,
    houseText: unused,
    cite: unused,
    styles: unused,
    library: unused,
    web: new Map(),
    storage,
    metrics,
  });
  document = await (await app.request("/api/v1/openapi.json")).json();
});

afterAll(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

it("describes every route of the application but its files", () => {
  const methods = new Set(["GET", "POST", "PUT", "DELETE", "PATCH"]);
  const routed = app.routes.filter(({ method, path }) => methods.has(method) && !path.endsWith("*"));
  const found = new Set(routed.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`));
  found.delete("GET /api/v1/openapi.json");
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(new Set(described)).toEqual(found);
  expect(found.size).toBeGreaterThan(15);
});

it("is OpenAPI 3.1 without a reference that leads nowhere", () => {
  expect(document.openapi).toBe("3.1.0");
  const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(references.length).toBeGreaterThan(20);
  for (const name of references) expect(document.components.schemas).toHaveProperty(name ?? "");
});

it("says for every operation what it is for and how it can fail", () => {
  const operations = Object.entries(document.paths).filter(([path]) => path.startsWith("/api/"));
  for (const operation of operations.flatMap(([, methods]) => Object.values(methods))) {
    expect(operation).toMatchObject({ summary: expect.any(String), responses: expect.any(Object) });
    expect(JSON.stringify(operation)).toContain("application/problem+json");
  }
});

it("tells for every address which methods it takes", async () => {
  for (const [path, operations] of Object.entries(document.paths)) {
    const response = await app.request(path.replaceAll(/\{\w+\}/g, "x"), { method: "PATCH" });
    expect(response.status).toBe(405);
    const allowed = response.headers
      .get("allow")
      ?.split(", ")
      .map((method) => method.toLowerCase());
    expect(new Set(allowed)).toEqual(new Set(Object.keys(operations)));
  }
});
