import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import type { Dependencies } from "../app.ts";
import { RequestError } from "../problem.ts";
import { answerLanguage } from "../reader-language.ts";
import { largestItem } from "../request-body.ts";
import { forms, type NamedStyle } from "../wire.ts";
import { json, problems } from "./described.ts";
import { jsonBody } from "./json-body.ts";
import { keptAnswers } from "./kept-answers.ts";
import { issueSchema, itemSchema } from "./schemas.ts";

const isNotHouse = "must be a house style: its file's text, its JSON, or its address";

const question = z
  .object({
    item: itemSchema,
    style: z
      .string('must be a style\'s name, such as "mla@9"; GET /api/v1/styles lists them')
      .optional()
      .openapi({ description: "A name by edition or a style's id", example: "mla@9" }),
    house: z
      .union([z.string().regex(/\S/), z.record(z.string(), z.unknown())], { error: isNotHouse })
      .optional()
      .openapi({ description: "Instead of `style`: a house style, as its file's text, its JSON, or its address" }),
    forms: z
      .array(z.enum(forms))
      .optional()
      .openapi({ description: "Without it, the entry and what stands in the text or note" }),
    locale: z.string().max(50).optional().openapi({ description: "The language to print in", example: "de-DE" }),
    exact: z.boolean().optional().openapi({ description: "true: no repairs, what the style says to the letter" }),
  })
  .openapi("CiteQuestion");

const optional = z.string().optional();

const cited = z
  .object({
    style: z.object({
      name: z.string(),
      title: z.string(),
      notice: optional,
      house: z.object({ name: z.string(), contact: optional }).optional(),
    }),
    citations: z
      .array(
        z.object({ style: z.string(), form: z.enum(forms), text: z.string(), html: z.string(), markdown: z.string() }),
      )
      .readonly(),
    missing: z
      .array(
        z.object({
          field: z.string(),
          advice: z.string(),
          without: optional,
          where: optional,
          demand: optional,
          rule: z.string(),
        }),
      )
      .readonly(),
    advice: z
      .array(
        z.object({
          topic: z.enum(["passage", "access-date", "institution"]),
          text: z.string(),
          rule: z.string(),
          wanted: z.boolean().optional(),
        }),
      )
      .readonly(),
    repairs: z.array(z.object({ name: z.string(), what: z.string(), why: z.string() })).readonly(),
    issues: z.array(issueSchema).readonly(),
  })
  .openapi("Cited");

const cite = createRoute({
  method: "post",
  path: "/api/v1/cite",
  summary: "Cite an item in a style",
  description: "Advice is written in the language of Accept-Language.",
  tags: ["Citations"],
  middleware: jsonBody(largestItem),
  request: { body: { required: true, ...json("What to cite, and in which style", question) } },
  responses: {
    200: json("The citations, what is missing, and what was repaired", cited),
    ...problems(400, 404, 413, 415, 422, 429, 502, 504),
  },
});

/** Adds the route that cites. */
export function addCite(app: OpenAPIHono, dependencies: Pick<Dependencies, "cite">): void {
  app.on("POST", cite.path, keptAnswers(largestItem));
  app.openapi(cite, async (context) => {
    const { item, style, house, forms: asked, locale, exact } = context.req.valid("json");
    const language = answerLanguage(context);
    const answer = await dependencies.cite({
      item,
      ...namedStyle(style, house),
      language,
      ...(asked !== undefined && { forms: asked }),
      ...(locale !== undefined && { locale }),
      ...(exact !== undefined && { exact }),
    });
    return context.json(answer, 200);
  });
}

function namedStyle(
  style: string | undefined,
  house: string | Readonly<Record<string, unknown>> | undefined,
): NamedStyle {
  if (house === undefined) {
    if (style !== undefined && style !== "") return { style };
    throw bad('`style` must be a style\'s name, such as "mla@9"; GET /api/v1/styles lists them.');
  }
  if (style !== undefined) throw bad("Send `style` or `house`, not both: a house style names its base itself.");
  return { house: typeof house === "string" ? house : JSON.stringify(house, undefined, 2) };
}

function bad(message: string): RequestError {
  return new RequestError(400, "bad-request", message);
}
