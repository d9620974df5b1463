import { z, type OpenAPIHono } from "@hono/zod-openapi";
import { expect } from "vitest";

type Definition = OpenAPIHono["openAPIRegistry"]["definitions"][number];
type Route = Extract<Definition, { type: "route" }>["route"];

/** Sees to it that an answer is one of those that the document describes for its route, and has the form it says. */
export async function expectToFit(app: OpenAPIHono, method: string, path: string, answer: Response): Promise<void> {
  const route = routeFor(app, method, path);
  const described = route?.responses[answer.status];
  expect(described, `${method} ${path} answered with ${answer.status}, which is not described`).toBeDefined();
  if (described === undefined || "$ref" in described || described.content === undefined) return;
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  const content = described.content[type];
  const schema = content !== undefined && "schema" in content ? content.schema : undefined;
  expect(schema, `${method} ${path} answered with ${type}, which is not described`).toBeDefined();
  if (!(schema instanceof z.ZodType)) return;
  const body: unknown = type.endsWith("json") ? await answer.clone().json() : await answer.clone().text();
  schema.parse(body);
}

function routeFor(app: OpenAPIHono, method: string, path: string): Route | undefined {
  const [asked = ""] = path.split("?");
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== "route" || definition.route.method !== method.toLowerCase()) continue;
    const pattern = new RegExp(`^${definition.route.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
    if (pattern.test(asked)) return definition.route;
  }
  return undefined;
}
