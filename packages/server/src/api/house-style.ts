import { createRoute, z, type OpenAPIHono } from "@hono/zod-openapi";
import type { Dependencies } from "../app.ts";
import { json, problems } from "./described.ts";

const houseStyle = createRoute({
  method: "get",
  path: "/api/v1/house-style",
  summary: "Fetch the house style at an address",
  description: "For pages, which may ask no site but their own. What is no house style is refused.",
  tags: ["Citations"],
  request: { query: z.object({ address: z.url({ protocol: /^https?$/, error: "must be an address" }).max(2000) }) },
  responses: {
    200: json("The text of the house style", z.object({ text: z.string() }).openapi("HouseStyleText")),
    ...problems(400, 422, 429, 502),
  },
});

/** Adds the route by which the web app takes a house style from its address. */
export function addHouseStyle(app: OpenAPIHono, { houseText }: Pick<Dependencies, "houseText">): void {
  app.openapi(houseStyle, async (context) => {
    const { address } = context.req.valid("query");
    return context.json({ text: await houseText(address) }, 200);
  });
}
