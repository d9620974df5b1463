import type { OpenAPIHono } from "@hono/zod-openapi";

const path = "/api/v1/openapi.json";

/** Adds the description of the API, made from the schemas that its requests are held against. */
export function addDocument(app: OpenAPIHono): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    description: "The key of a link to a bibliography",
  });
  let written: string | undefined;
  app.get(path, (context) => {
    written ??= JSON.stringify(describe(app));
    return context.body(written, 200, { "Content-Type": "application/json", "Cache-Control": "no-cache" });
  });
}

function describe(app: OpenAPIHono): object {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Citable",
      version: "1",
      description: "Any bibliographic source in, any citation style out. Errors are problem documents (RFC 9457).",
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: "/" }],
  });
}

/** The methods that each described path takes, by path in hono's notation. */
export function methodsByPath(app: OpenAPIHono): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>([[path, ["GET"]]]);
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== "route") continue;
    const { method, path: described } = definition.route;
    const routed = described.replaceAll(/\{(\w+)\}/g, ":$1");
    found.set(routed, [...(found.get(routed) ?? []), method.toUpperCase()]);
  }
  return found;
}
