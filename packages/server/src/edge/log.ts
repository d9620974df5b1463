import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { destination, pino, type Logger } from "pino";

/** How much is logged: nothing, faults of Citable's, or every request too. */
export type LogLevel = "silent" | "error" | "info";

export type Log = Logger;

/** Opens the log: a line of JSON each, on standard error. */
export function openLog(level: LogLevel): Log {
  return pino({ level, base: null }, destination({ fd: 2, sync: false }));
}

/**
 * Logs each request by its route's pattern: which kind of thing was asked, not which one. No address, no key, no
 * query, nothing of what was sent.
 */
export function logRequests(log: Log): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { method } = context.req;
    const milliseconds = Math.round((performance.now() - start) * 10) / 10;
    log.info({ method, route: routePath(context), status: context.res.status, milliseconds }, "request");
  };
}

/** What is logged of an error nobody foresaw: its kind and where it happened; messages can quote what was sent. */
export function reportTo(log: Log): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof Error)) return log.error({ kind: typeof error }, "unforeseen");
    const code = "code" in error ? String(error.code) : undefined;
    const where = error.stack
      ?.split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8);
    return log.error({ kind: error.name, code, where }, "unforeseen");
  };
}
