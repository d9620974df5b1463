import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import { largestItem } from "../request-body.ts";
import { readBibliography } from "../storage/bibliographies.ts";
import { listRecords, searchRecords } from "../storage/list-records.ts";
import { addRecord, changeRecord, readRecord, removeRecord } from "../storage/records.ts";
import type { Storage } from "../storage/storage.ts";
import { requireKey } from "./access.ts";
import { etagOf, isKnown, versionToChange } from "./conditions.ts";
import { cursorOf, readCursor } from "./cursor.ts";
import { json, problems } from "./described.ts";
import { jsonBody } from "./json-body.ts";
import { recordDraftSchema, storedRecordSchema } from "./schemas.ts";

const path = "/api/v1/bibliographies/{id}/records";
const listParams = z.object({ id: z.string().openapi({ description: "The bibliography" }) });
const params = listParams.extend({ record: z.string() });
const security = [{ key: [] }];
const tags = ["Records"];
const draft = { required: true, ...json("The record", recordDraftSchema) };

const list = createRoute({
  method: "get",
  path,
  summary: "List or search the records of a bibliography",
  description:
    "In the bibliography's own order, or, with `query`, those that have all its words, in the order they were added.",
  tags,
  security,
  request: {
    params: listParams,
    query: z.object({
      query: z.string().max(500).optional(),
      cursor: z.string().max(200).optional().openapi({ description: "`next` of the page before" }),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: {
    200: json(
      "A page of records; without `next` it is the last",
      z.object({ records: z.array(storedRecordSchema), next: z.string().optional() }).openapi("RecordPage"),
    ),
    304: { description: "You have them already" },
    ...problems(400, 401, 404, 429, 503),
  },
});

const add = createRoute({
  method: "post",
  path,
  summary: "Add a record",
  tags,
  security,
  middleware: jsonBody(largestItem),
  request: { params: listParams, body: draft },
  responses: { 201: json("Added", storedRecordSchema), ...problems(400, 401, 403, 404, 413, 415, 429, 503, 507) },
});

const read = createRoute({
  method: "get",
  path: `${path}/{record}`,
  summary: "Read a record",
  tags,
  security,
  request: { params },
  responses: {
    200: json("The record", storedRecordSchema),
    304: { description: "You have it already" },
    ...problems(401, 404, 429, 503),
  },
});

const change = createRoute({
  method: "put",
  path: `${path}/{record}`,
  summary: "Change a record",
  description: "If-Match carries the ETag that was read: of two editors at once, the later one is told.",
  tags,
  security,
  middleware: jsonBody(largestItem),
  request: { params, body: draft },
  responses: {
    200: json("The record as it is now", storedRecordSchema),
    ...problems(400, 401, 403, 404, 412, 413, 415, 428, 429, 503, 507),
  },
});

const remove = createRoute({
  method: "delete",
  path: `${path}/{record}`,
  summary: "Delete a record",
  tags,
  security,
  request: { params },
  responses: { 204: { description: "Deleted" }, ...problems(401, 403, 404, 412, 428, 429, 503) },
});

/** Adds the routes of a bibliography's records. */
export function addRecords(app: OpenAPIHono, storage: Storage, mostRecords: number): void {
  app.openapi(list, async (context) => {
    const { id } = context.req.valid("param");
    await requireKey(context, storage, id, "read");
    const etag = etagOf((await readBibliography(storage, id)).version);
    context.header("ETag", etag);
    if (isKnown(context, etag)) return context.body(null, 304);
    const { query, cursor, limit } = context.req.valid("query");
    const asked = { bibliography: id, limit, after: cursor === undefined ? undefined : readCursor(cursor) };
    const { records, end } = await (query === undefined
      ? listRecords(storage, asked)
      : searchRecords(storage, query, asked));
    return context.json({ records: [...records], ...(end !== undefined && { next: cursorOf(end) }) }, 200);
  });
  app.openapi(add, async (context) => {
    const { id } = context.req.valid("param");
    await requireKey(context, storage, id, "edit");
    const record = await addRecord(storage, id, context.req.valid("json"), mostRecords);
    context.header("Location", `/api/v1/bibliographies/${id}/records/${record.id}`);
    context.header("ETag", etagOf(record.version));
    return context.json(record, 201);
  });
  app.openapi(read, async (context) => {
    const { id, record: recordId } = context.req.valid("param");
    await requireKey(context, storage, id, "read");
    const record = await readRecord(storage, id, recordId);
    const etag = etagOf(record.version);
    context.header("ETag", etag);
    if (isKnown(context, etag)) return context.body(null, 304);
    return context.json(record, 200);
  });
  app.openapi(change, async (context) => {
    const { id, record } = context.req.valid("param");
    await requireKey(context, storage, id, "edit");
    const place = { bibliography: id, id: record, version: versionToChange(context) };
    const changed = await changeRecord(storage, place, context.req.valid("json"));
    context.header("ETag", etagOf(changed.version));
    return context.json(changed, 200);
  });
  app.openapi(remove, async (context) => {
    const { id, record } = context.req.valid("param");
    await requireKey(context, storage, id, "edit");
    await removeRecord(storage, { bibliography: id, id: record, version: versionToChange(context) });
    return context.body(null, 204);
  });
}
