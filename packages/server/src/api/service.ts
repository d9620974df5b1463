import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import type { Metrics } from "../edge/metrics.ts";
import type { Storage } from "../storage/storage.ts";
import { problems } from "./described.ts";

const tags = ["Service"];
const text = (description: string) => ({ description, content: { "text/plain": { schema: z.string() } } });

const health = createRoute({
  method: "get",
  path: "/healthz",
  summary: "Whether the process is alive",
  tags,
  responses: { 200: text("ok") },
});

const ready = createRoute({
  method: "get",
  path: "/readyz",
  summary: "Whether requests should be sent here: the database answers",
  tags,
  responses: { 200: text("ready"), ...problems(503) },
});

const measured = createRoute({
  method: "get",
  path: "/metrics",
  summary: "What the server counts of itself, for Prometheus",
  tags,
  responses: { 200: text("In Prometheus' text format") },
});

/** Adds the routes for those who run the server. */
export function addService(
  app: OpenAPIHono,
  { storage, metrics }: { readonly storage?: Storage | undefined; readonly metrics?: Metrics | undefined },
): void {
  app.openapi(health, (context) => context.text("ok\n", 200));
  app.openapi(ready, async (context) => {
    await storage?.ping();
    return context.text("ready\n", 200);
  });
  if (metrics === undefined) return;
  app.openapi(measured, async (context) =>
    context.text(await metrics.print(), 200, { "Content-Type": metrics.contentType }),
  );
}
