import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import type { Dependencies } from "../app.ts";
import { RequestError } from "../problem.ts";
import { answerLanguage } from "../reader-language.ts";
import { largestItem, largestSource, readBody } from "../request-body.ts";
import { json, problems } from "./described.ts";
import { jsonBody } from "./json-body.ts";
import { issueSchema, itemSchema } from "./schemas.ts";

const tags = ["Sources"];

const evidence = z
  .object({
    field: z.string(),
    value: z.string(),
    quote: z.string().openapi({ description: "The words of the source that say so, unchanged" }),
    place: z.union([
      z.object({ kind: z.literal("text"), start: z.int(), end: z.int() }),
      z.object({
        kind: z.literal("selector"),
        selector: z.string(),
        start: z.int().optional(),
        end: z.int().optional(),
      }),
      z.object({
        kind: z.literal("part"),
        part: z.string(),
        path: z.string().optional(),
        start: z.int().optional(),
        end: z.int().optional(),
      }),
      z.object({
        kind: z.literal("answer"),
        service: z.string(),
        address: z.string(),
        path: z.string(),
        licence: z.string(),
      }),
    ]),
    method: z.string(),
    confidence: z.number().min(0).max(1),
  })
  .openapi("Evidence");

const record = z
  .object({ item: itemSchema, evidence: z.array(evidence).readonly(), issues: z.array(issueSchema).readonly() })
  .openapi("CapturedRecord");

const range = { start: z.int(), end: z.int() };

const captured = z
  .object({
    kind: z.enum(["html", "text", "csl-json", "records", "pdf", "epub", "docx"]),
    text: z.string().openapi({ description: "What was read; every offset counts UTF-16 units of it" }),
    records: z.array(record).readonly(),
    references: z.array(record).readonly(),
    seeAlso: z.array(z.object({ heading: z.string(), ...range })).readonly(),
    notes: z.array(z.object({ mark: z.string(), ...range, note: z.string().optional() })).readonly(),
    missing: z.array(z.object({ field: z.string(), message: z.string() })).readonly(),
    issues: z.array(issueSchema).readonly(),
  })
  .openapi("Captured");

const answer = json("What was read, every field with its evidence", captured);

const capture = createRoute({
  method: "post",
  path: "/api/v1/capture",
  summary: "Read a source that is sent: a text, a page, a file of records, a PDF, EPUB or Word document",
  description: "What there is to tell of it is written in the language of Accept-Language.",
  tags,
  request: {
    query: z.object({ name: z.string().max(1000).optional().openapi({ description: "The file's name" }) }),
    body: { required: true, description: "The source as it is", content: { "*/*": { schema: { type: "string" } } } },
  },
  responses: { 200: answer, ...problems(400, 413, 422, 429) },
});

const lookUp = createRoute({
  method: "post",
  path: "/api/v1/record",
  summary: "What is known of a source",
  description:
    "The source is an address, an identifier (DOI, ISBN, ISSN, PMID, PMCID, arXiv, Wikidata, LCCN) or a text. " +
    "Addresses and identifiers are looked up only where the operator of the server allows it. " +
    "What there is to tell of the source is written in the language of Accept-Language.",
  tags,
  middleware: jsonBody(largestItem),
  request: {
    body: {
      required: true,
      ...json(
        "The source",
        z.strictObject({ source: z.string().min(1).openapi({ example: "doi:10.1000/182" }) }).openapi("SourceQuestion"),
      ),
    },
  },
  responses: { 200: answer, ...problems(400, 403, 413, 415, 422, 429, 502, 504) },
});

/** Adds the routes that make records of sources. */
export function addSources(app: OpenAPIHono, dependencies: Pick<Dependencies, "capture" | "lookUp">): void {
  app.openapi(capture, async (context) => {
    const { name } = context.req.valid("query");
    const language = answerLanguage(context);
    const bytes = await readBody(context.req, largestSource);
    return context.json(await dependencies.capture(bytes, { language, ...(name !== undefined && { name }) }), 200);
  });
  app.openapi(lookUp, async (context) => {
    const { source } = context.req.valid("json");
    const language = answerLanguage(context);
    const found = await dependencies.lookUp(source.trim(), language);
    if (found === "not-allowed") {
      throw new RequestError(
        403,
        "fetching-off",
        "This server fetches nothing from elsewhere; send the page or text itself to /api/v1/capture.",
      );
    }
    return context.json(found ?? (await dependencies.capture(new TextEncoder().encode(source), { language })), 200);
  });
}
