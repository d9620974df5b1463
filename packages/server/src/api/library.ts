import type { OpenAPIHono } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import type { Dependencies } from "../app.ts";
import { RequestError } from "../problem.ts";

/** Adds the styles and locales themselves, as files for a page that cites on its own. */
export function addLibrary(app: OpenAPIHono, { library }: Pick<Dependencies, "library">): void {
  app.get("/library/*", etag(), compress(), async (context) => {
    const found = await library(context.req.path.slice("/library/".length));
    if (found === undefined) {
      throw new RequestError(404, "not-found", `There is nothing at ${context.req.path}.`);
    }
    return context.json(found, 200, { "Cache-Control": "no-cache" });
  });
}
