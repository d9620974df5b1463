import { createHash } from "node:crypto";
import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import type { Dependencies } from "../app.ts";
import { RequestError } from "../problem.ts";
import { isKnown } from "./conditions.ts";
import { json, problems } from "./described.ts";

const styles = createRoute({
  method: "get",
  path: "/api/v1/styles",
  summary: "Find styles by words of their titles",
  description: "A page of styles; the header Link (rel=next) leads to the next one, if there is one.",
  tags: ["Citations"],
  request: {
    query: z.object({
      query: z.string().max(500).default("").openapi({ example: "chicago" }),
      cursor: z
        .string()
        .regex(/^\d{1,6}$/, "must be what the Link to this page says")
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: {
    200: json(
      "The styles; `name` is the name by edition, where there is one",
      z.array(z.object({ id: z.string(), title: z.string(), name: z.string().optional() }).openapi("Style")).readonly(),
    ),
    304: { description: "You have them already" },
    ...problems(400, 429),
  },
});

/** Adds the route that finds styles. */
export function addStyles(app: OpenAPIHono, dependencies: Pick<Dependencies, "styles">): void {
  app.openapi(styles, async (context) => {
    const { query, cursor, limit } = context.req.valid("query");
    const found = await dependencies.styles(query);
    const start = Number(cursor ?? 0);
    if (start > found.length)
      throw new RequestError(400, "bad-request", "`cursor` must be what the Link to this page says.");
    const shown = found.slice(start, start + limit);
    if (start + limit < found.length) {
      const next = new URLSearchParams({ query, limit: String(limit), cursor: String(start + limit) });
      context.header("Link", `</api/v1/styles?${next.toString()}>; rel="next"`);
    }
    const etag = `"${createHash("sha256").update(JSON.stringify(shown)).digest("base64url").slice(0, 22)}"`;
    context.header("ETag", etag);
    context.header("Cache-Control", "no-cache");
    if (isKnown(context, etag)) return context.body(null, 304);
    return context.json(shown, 200);
  });
}
