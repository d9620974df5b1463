import type { MiddlewareHandler } from "hono";
import { RequestError } from "../problem.ts";
import { readBody } from "../request-body.ts";

/** Reads the request's body, which must be JSON, no further than the limit, before its schema looks at it. */
export function jsonBody(limit: number): MiddlewareHandler {
  return async (context, next) => {
    if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(context.req.header("content-type") ?? "")) {
      throw new RequestError(415, "unsupported-media-type", "Send the request with the media type application/json.");
    }
    const body = await readBody(context.req, limit);
    const { method, headers, url } = context.req.raw;
    context.req.raw = new Request(url, { method, headers, body });
    await next();
  };
}
