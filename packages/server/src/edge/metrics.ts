import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** What the server counts of itself: how much, how fast, with which result; nothing of what was asked or by whom. */
export interface Metrics {
  readonly middleware: MiddlewareHandler;
  /** A connection was refused because there were too many. */
  readonly countRefusedConnection: () => void;
  /** In the text format of Prometheus. */
  readonly print: () => Promise<string>;
  readonly contentType: string;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "http_request_duration_seconds",
    help: "How long answers took, by method, route and status",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  });
  const refused = new Counter({
    name: "http_connections_refused_total",
    help: "Connections closed at once because there were too many",
    registers: [registry],
  });
  return {
    middleware: async (context, next) => {
      const start = performance.now();
      await next();
      const labels = { method: methodOf(context.req.method), route: routePath(context), status: context.res.status };
      seconds.observe(labels, (performance.now() - start) / 1000);
    },
    countRefusedConnection: () => refused.inc(),
    print: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"]);

/** Anybody can invent methods; each would be a series of its own. */
function methodOf(method: string): string {
  return methods.has(method) ? method : "other";
}
