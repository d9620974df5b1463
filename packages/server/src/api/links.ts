import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { largestItem } from "../request-body.ts";
import { addLink, listLinks, revokeLink } from "../storage/links.ts";
import type { Storage } from "../storage/storage.ts";
import { requireKey } from "./access.ts";
import { json, problems } from "./described.ts";
import { jsonBody } from "./json-body.ts";
import { linkDraftSchema, linkSchema, newLinkSchema } from "./schemas.ts";

const path = "/api/v1/bibliographies/{id}/links";
const params = z.object({ id: z.string().openapi({ description: "The bibliography" }) });
const security = [{ key: [] }];
const tags = ["Links"];

const list = createRoute({
  method: "get",
  path,
  summary: "List the links to a bibliography, without their keys",
  tags,
  security,
  request: { params },
  responses: {
    200: json("The links", z.object({ links: z.array(linkSchema) }).openapi("Links")),
    ...problems(401, 403, 404, 429, 503),
  },
});

const add = createRoute({
  method: "post",
  path,
  summary: "Make a link for reading or for editing",
  tags,
  security,
  middleware: jsonBody(largestItem),
  request: { params, body: { required: true, ...json("What it allows", linkDraftSchema) } },
  responses: { 201: json("The link", newLinkSchema), ...problems(400, 401, 403, 404, 413, 415, 429, 503, 507) },
});

const revoke = createRoute({
  method: "delete",
  path: `${path}/{link}`,
  summary: "Revoke a link",
  description: "From now on its key opens nothing. Who revokes the last link for editing can no longer edit.",
  tags,
  security,
  request: { params: params.extend({ link: z.string() }) },
  responses: { 204: { description: "Revoked" }, ...problems(401, 403, 404, 429, 503) },
});

/** Adds the routes of the links by which a bibliography is shared. */
export function addLinks(app: OpenAPIHono, storage: Storage): void {
  app.openapi(list, async (context) => {
    const { id } = context.req.valid("param");
    await requireKey(context, storage, id, "edit");
    return context.json({ links: [...(await listLinks(storage, id))] }, 200);
  });
  app.openapi(add, async (context) => {
    const { id } = context.req.valid("param");
    await requireKey(context, storage, id, "edit");
    const { allows } = context.req.valid("json");
    return context.json(await storage.transaction((transaction) => addLink(transaction, id, allows)), 201);
  });
  app.openapi(revoke, async (context) => {
    const { id, link } = context.req.valid("param");
    await requireKey(context, storage, id, "edit");
    await revokeLink(storage, id, link);
    return context.body(null, 204);
  });
}
