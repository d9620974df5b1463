import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";

/**
 * Lets pages of other sites use the API: those named, or every one ("*"). No cookies are involved; what is kept is
 * opened by keys alone.
 */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: origins.includes("*") ? "*" : [...origins],
    allowMethods: ["GET", "HEAD", "POST", "PUT", "DELETE"],
    allowHeaders: ["Authorization", "Content-Type", "If-Match", "If-None-Match"],
    exposeHeaders: ["ETag", "Link", "Location", "Retry-After"],
    maxAge: 86_400,
  });
}
