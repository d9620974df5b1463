import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { largestItem, largestSource } from "../request-body.ts";
import { changeHeading, createBibliography, readBibliography, removeBibliography } from "../storage/bibliographies.ts";
import type { Storage } from "../storage/storage.ts";
import { requireKey } from "./access.ts";
import { requireRoom } from "../storage/records.ts";
import { etagOf, isKnown, versionToChange } from "./conditions.ts";
import { json, problems } from "./described.ts";
import { jsonBody } from "./json-body.ts";
import { bibliographyDraftSchema, bibliographySchema, headingSchema, newLinkSchema } from "./schemas.ts";

const path = "/api/v1/bibliographies/{id}";
const params = z.object({ id: z.string().openapi({ description: "The bibliography" }) });
const security = [{ key: [] }];
const tags = ["Bibliographies"];

const create = createRoute({
  method: "post",
  path: "/api/v1/bibliographies",
  summary: "Keep a bibliography",
  description: "Answers with a link for editing and one for reading; their keys are told this once.",
  tags,
  middleware: jsonBody(largestSource),
  request: { body: { required: true, ...json("The bibliography, with or without records", bibliographyDraftSchema) } },
  responses: {
    201: json("Kept", z.object({ bibliography: bibliographySchema, links: z.array(newLinkSchema) }).openapi("Kept")),
    ...problems(400, 413, 415, 429, 503, 507),
  },
});

const read = createRoute({
  method: "get",
  path,
  summary: "Read a bibliography without its records",
  tags,
  security,
  request: { params },
  responses: {
    200: json("The bibliography", bibliographySchema),
    304: { description: "You have it already" },
    ...problems(401, 404, 429, 503),
  },
});

const change = createRoute({
  method: "put",
  path,
  summary: "Change title, style and language",
  description: "If-Match carries the ETag that was read: of two editors at once, the later one is told.",
  tags,
  security,
  middleware: jsonBody(largestItem),
  request: { params, body: { required: true, ...json("What it is to be", headingSchema) } },
  responses: {
    200: json("The bibliography as it is now", bibliographySchema),
    ...problems(400, 401, 403, 404, 412, 413, 415, 428, 429, 503, 507),
  },
});

const remove = createRoute({
  method: "delete",
  path,
  summary: "Delete a bibliography with its records and links",
  tags,
  security,
  request: { params },
  responses: { 204: { description: "Deleted" }, ...problems(401, 403, 404, 412, 428, 429, 503) },
});

/** Adds the routes of bibliographies. */
export function addBibliographies(app: OpenAPIHono, storage: Storage, mostRecords: number): void {
  app.openapi(create, async (context) => {
    const { records, ...heading } = context.req.valid("json");
    requireRoom(records.length, mostRecords);
    const kept = await createBibliography(storage, heading, records);
    context.header("Location", `/api/v1/bibliographies/${kept.bibliography.id}`);
    context.header("ETag", etagOf(kept.bibliography.version));
    return context.json({ ...kept, links: [...kept.links] }, 201);
  });
  app.openapi(read, async (context) => {
    const { id } = context.req.valid("param");
    await requireKey(context, storage, id, "read");
    const bibliography = await readBibliography(storage, id);
    const etag = etagOf(bibliography.version);
    context.header("ETag", etag);
    if (isKnown(context, etag)) return context.body(null, 304);
    return context.json(bibliography, 200);
  });
  app.openapi(change, async (context) => {
    const { id } = context.req.valid("param");
    await requireKey(context, storage, id, "edit");
    const changed = await changeHeading(storage, id, versionToChange(context), context.req.valid("json"));
    context.header("ETag", etagOf(changed.version));
    return context.json(changed, 200);
  });
  app.openapi(remove, async (context) => {
    const { id } = context.req.valid("param");
    await requireKey(context, storage, id, "edit");
    await removeBibliography(storage, id, versionToChange(context));
    return context.body(null, 204);
  });
}
