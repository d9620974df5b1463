import { createServer } from "node:net";
import { once } from "node:events";
import { Hono } from "hono";
import { expect, it } from "vitest";
import { listen, PortTakenError } from "./listen.ts";
import { readBody } from "./request-body.ts";

const host = "127.0.0.1";

it("serves on the port that was asked for, and closes cleanly", async () => {
  const app = new Hono().get("/", (context) => context.text("here"));
  const server = await listen(app, { port: 0, host });
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
  expect(await (await fetch(server.url)).text()).toBe("here");
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow("fetch failed");
});

it("refuses a port that was asked for and is taken", async () => {
  const other = createServer().listen(0, host);
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  await expect(listen(new Hono(), { port, host })).rejects.toThrow(PortTakenError);
  other.close();
});

it("takes a free port when nobody insists and the default is taken", async () => {
  const first = await listen(new Hono(), { host });
  const second = await listen(new Hono(), { host });
  expect(second.port).not.toBe(first.port);
  await Promise.all([first.close(), second.close()]);
});

it("answers a body that is far too large in words, without reading it all", async () => {
  const app = new Hono().post("/", async (context) => context.text(String((await readBody(context.req, 1000)).length)));
  app.onError((error, context) => context.text(error.message, 413));
  const server = await listen(app, { port: 0, host });
  const response = await fetch(server.url, { method: "POST", body: "a".repeat(50 * 1024 * 1024) });
  expect(response.status).toBe(413);
  expect(await response.text()).toMatch(/larger than/);
  await server.close();
});
