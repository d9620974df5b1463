import { afterEach, describe, expect, it } from "vitest";
import { quickClock } from "../../test/loopback-resolver.ts";
import { loopbackOnly, serveLoopback, type LoopbackServer } from "../../test/loopback-server.ts";
import { createFetcher } from "./create-fetcher.ts";
import { keptTexts } from "./kept-texts.ts";

let server: LoopbackServer | undefined;
afterEach(async () => server?.close());

async function serve(headers: Readonly<Record<string, string>>): Promise<LoopbackServer> {
  let version = 0;
  server = await serveLoopback((request, response) => {
    if (request.url === "/none") return response.writeHead(404).end();
    if (request.headers["if-none-match"] === '"a"') return response.writeHead(304, headers).end();
    version += 1;
    return response.writeHead(200, { "content-type": "application/json", ...headers }).end(`"${version}"`);
  });
  return server;
}

function texts(clock: ReturnType<typeof quickClock>) {
  const fetcher = createFetcher({ policy: loopbackOnly, limits: { deadline: 1_000 } });
  return keptTexts({ fetcher, types: ["application/json"], most: 2, clock });
}

describe("keptTexts", () => {
  it("asks once while a text is fresh", async () => {
    const { url, requests } = await serve({ "cache-control": "max-age=60" });
    const read = texts(quickClock());
    expect([await read(url), await read(url)]).toEqual(['"1"', '"1"']);
    expect(requests).toHaveLength(1);
  });

  it("asks whether it changed after that, by its ETag", async () => {
    const { url, requests } = await serve({ "cache-control": "no-cache", etag: '"a"' });
    const read = texts(quickClock());
    expect([await read(url), await read(url)]).toEqual(['"1"', '"1"']);
    expect(requests.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"a"']);
  });

  it("reads it anew where there is nothing to ask by", async () => {
    const { url } = await serve({ "cache-control": "max-age=60" });
    const clock = quickClock();
    const read = texts(clock);
    await read(url);
    await clock.wait(61_000);
    expect(await read(url)).toBe('"2"');
  });

  it("forgets the oldest", async () => {
    const { url, requests } = await serve({ "cache-control": "max-age=60" });
    const read = texts(quickClock());
    for (const path of ["/1", "/2", "/3", "/1"]) await read(`${url}${path}`);
    expect(requests).toHaveLength(4);
  });

  it("says that there is none", async () => {
    const { url } = await serve({});
    await expect(texts(quickClock())(`${url}/none`)).rejects.toThrow("the error 404");
  });
});
