import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  closedPort,
  loopbackOnly,
  serveLoopback,
  type Answering,
  type LoopbackServer,
} from "../../test/loopback-server.ts";
import { isPublicAddress } from "./address-policy.ts";
import { textOf } from "./answer.ts";
import { CaptureError } from "../capture-error.ts";
import { createFetcher, type FetcherOptions } from "./create-fetcher.ts";
import { FetchError } from "./fetch-error.ts";
import type { NameLookup } from "./guarded-connector.ts";
import { captureAddress } from "./fetch-page.ts";

const opened: LoopbackServer[] = [];

async function serve(answer: Answering): Promise<LoopbackServer> {
  const server = await serveLoopback(answer);
  opened.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

const types = ["text/html", "text/plain"];
const html = { "content-type": "text/html; charset=utf-8" };
const fetcher = createFetcher({ policy: loopbackOnly, limits: { deadline: 3_000 } });

const loopbackNames: NameLookup = (_, callback) => callback(null, [{ address: "127.0.0.1", family: 4 }]);
const noNames: NameLookup = (_, callback) => callback(Object.assign(new Error("none"), { code: "ENOTFOUND" }), []);

/** The code of the error that a fetch ends with. */
async function codeFor(url: string, options: FetcherOptions = {}): Promise<string> {
  const error = await createFetcher({ policy: loopbackOnly, ...options })({ url, types }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(FetchError);
  return error instanceof FetchError ? error.code : "";
}

describe("createFetcher", () => {
  it("fetches a page and names itself, sending nothing else along", async () => {
    const { url, requests } = await serve((_, response) => response.writeHead(200, html).end("<title>Ferries</title>"));
    const answer = await createFetcher({ policy: loopbackOnly, contact: "mailto:desk@rivers.example" })({ url, types });
    expect(answer).toMatchObject({ status: 200, url: `${url}/` });
    expect(textOf(answer)).toBe("<title>Ferries</title>");
    expect(Object.keys(requests[0]?.headers ?? {}).toSorted()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
    expect(requests[0]?.headers["user-agent"]).toBe(
      "Citable/0.1 (reads single sources to cite them; mailto:desk@rivers.example)",
    );
  });

  it("sends no credentials, cookies or referrer after a redirect either", async () => {
    const { url, requests } = await serve((request, response) => {
      if (request.url === "/") response.writeHead(302, { location: "/there", "set-cookie": "a=b" }).end();
      else response.writeHead(200, html).end("there");
    });
    expect((await fetcher({ url, types })).url).toBe(`${url}/there`);
    expect(requests[1]?.headers).not.toHaveProperty("cookie");
    expect(requests[1]?.headers).not.toHaveProperty("referer");
  });

  it("follows an address that a server left unescaped", async () => {
    const { url, requests } = await serve((request, response) => {
      const location = Buffer.from("/Flüsse", "utf8").toString("latin1");
      if (request.url === "/") response.writeHead(302, { location }).end();
      else response.writeHead(200, html).end("there");
    });
    await fetcher({ url, types });
    expect(requests[1]?.url).toBe("/Fl%C3%BCsse");
  });

  it("uses no proxy that the environment names", async () => {
    const { url } = await serve((_, response) => response.writeHead(200, html).end("direct"));
    const proxied = { HTTP_PROXY: await closedPort(), http_proxy: await closedPort(), NODE_USE_ENV_PROXY: "1" };
    for (const [name, value] of Object.entries(proxied)) vi.stubEnv(name, value);
    expect(textOf(await fetcher({ url, types }))).toBe("direct");
    vi.unstubAllEnvs();
  });

  it.each([
    ["gzip", gzipSync("salt")],
    ["deflate", deflateSync("salt")],
    ["br", brotliCompressSync("salt")],
  ])("reads %s", async (encoding, bytes) => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { ...html, "content-encoding": encoding }).end(bytes),
    );
    expect(textOf(await fetcher({ url, types }))).toBe("salt");
  });

  it("reads the charset that the header names", async () => {
    const { url } = await serve((_, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=windows-1251" })
        .end(Buffer.from("<title>\xd0\xe5\xea\xe0</title>", "latin1")),
    );
    expect((await captureAddress(url, fetcher)).records[0]?.item.fields).toMatchObject({
      title: "Река",
      URL: `${url}/`,
    });
  });

  it("reads a PDF that stands at an address, which is then the record's", async () => {
    const pdf = readFileSync(new URL("../../test/samples/files/tolls.pdf", import.meta.url));
    const { url } = await serve((_, response) =>
      response.writeHead(200, { "content-type": "application/pdf" }).end(pdf),
    );
    const { kind, records } = await captureAddress(`${url}/tolls.pdf`, fetcher);
    expect(kind).toBe("pdf");
    expect(records[0]?.item.fields).toMatchObject({ DOI: "10.5555/quay.12.3.201", URL: `${url}/tolls.pdf` });
  });

  it("says in one sentence what is wrong with a PDF that breaks off", async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.7\n1 0 obj <<"),
    );
    await expect(captureAddress(url, fetcher)).rejects.toThrow(CaptureError);
  });

  it("answers with a status and no body for what is not found or not changed", async () => {
    const { url } = await serve((request, response) =>
      response.writeHead(request.headers["if-none-match"] === '"7"' ? 304 : 404, html).end(),
    );
    expect(await fetcher({ url, types })).toMatchObject({ status: 404, bytes: new Uint8Array() });
    expect((await fetcher({ url, types, ifNoneMatch: '"7"' })).status).toBe(304);
    await expect(captureAddress(url, fetcher)).rejects.toThrow(
      "The server answers with the error 404; check the address.",
    );
  });

  it("ends when it is called off", async () => {
    const { url } = await serve(() => {});
    const stop = new AbortController();
    const fetching = fetcher({ url, types, signal: stop.signal });
    stop.abort(new Error("no longer wanted"));
    await expect(fetching).rejects.toThrow("no longer wanted");
  });
});

describe("what is refused", () => {
  it("a loopback server, by all its names, with the usual policy", async () => {
    const { url, requests } = await serve((_, response) => response.writeHead(200, html).end("secret"));
    const port = new URL(url).port;
    const anyPort = { allowsAddress: isPublicAddress, allowsPort: (): boolean => true };
    for (const host of ["127.0.0.1", "2130706433", "[::ffff:127.0.0.1]", "localhost"]) {
      expect(await codeFor(`http://${host}:${port}/`, { policy: anyPort })).toBe("refused");
    }
    expect(requests).toEqual([]);
  });

  it("a name that leads to a private address", async () => {
    const { url, requests } = await serve((_, response) => response.writeHead(200, html).end("secret"));
    const policy = { allowsAddress: isPublicAddress, allowsPort: (): boolean => true };
    expect(await codeFor(`http://rivers.example:${new URL(url).port}/`, { policy, names: loopbackNames })).toBe(
      "refused",
    );
    expect(requests).toEqual([]);
  });

  it("a peer that is not what the name promised, before a byte is sent", async () => {
    const { url, requests } = await serve((_, response) => response.writeHead(200, html).end("secret"));
    let asked = 0;
    const policy = { allowsAddress: (): boolean => (asked += 1) === 1, allowsPort: (): boolean => true };
    expect(await codeFor(`http://rivers.example:${new URL(url).port}/`, { policy, names: loopbackNames })).toBe(
      "refused",
    );
    expect(asked).toBe(2);
    expect(requests).toEqual([]);
  });

  it.each([
    "http://127.0.0.2:9/",
    "http://169.254.169.254/",
    "http://[::1]/",
    "file:///etc/passwd",
    "http://a:b@127.0.0.1/",
    "gopher://x/",
    "//",
  ])("a redirect to %s", async (location) => {
    const { url, requests } = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await codeFor(url)).toBe("refused");
    expect(requests).toHaveLength(1);
  });

  it("a circle of redirects", async () => {
    const { url, requests } = await serve((request, response) =>
      response.writeHead(301, { location: request.url === "/a" ? "/b" : "/a" }).end("x".repeat(100_000)),
    );
    expect(await codeFor(url)).toBe("too-many-redirects");
    expect(requests).toHaveLength(6);
  });

  it.each([
    ["another type", { "content-type": "video/mp4" }],
    ["no type", {}],
  ])("%s, without reading it", async (_, headers) => {
    const { url } = await serve((__, response) => {
      response.writeHead(200, headers).write("x");
    });
    expect(await codeFor(url)).toBe("wrong-type");
  });
});

describe("what is bounded", () => {
  it("a slow drip ends at the deadline", async () => {
    const { url } = await serve(async (_, response) => {
      response.writeHead(200, html);
      while (!response.destroyed) {
        response.write(".");
        await wait(50);
      }
    });
    expect(await codeFor(url, { limits: { deadline: 400 } })).toBe("timeout");
  });

  it("a server that never answers", async () => {
    const { url } = await serve(() => {});
    expect(await codeFor(url, { limits: { deadline: 300 } })).toBe("timeout");
  });

  it("a name server that never answers", async () => {
    expect(await codeFor("http://rivers.example/", { names: () => {}, limits: { deadline: 300 } })).toBe("timeout");
  });

  it("redirects that take their time share one deadline", async () => {
    const { url } = await serve(async (_, response) => {
      await wait(200);
      response.writeHead(302, { location: "/" }).end();
    });
    expect(await codeFor(url, { limits: { deadline: 500 } })).toBe("timeout");
  });

  it("a gzip bomb", async () => {
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024));
    const { url } = await serve((_, response) =>
      response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(bomb),
    );
    expect(await codeFor(url, { limits: { decompressed: 1024 * 1024 } })).toBe("too-large");
  });

  it("a body without end", async () => {
    const { url } = await serve(async (_, response) => {
      response.writeHead(200, html);
      while (!response.destroyed) {
        response.write(Buffer.alloc(65_536));
        await wait(1);
      }
    });
    expect(await codeFor(url, { limits: { compressed: 256 * 1024 } })).toBe("too-large");
  });

  it("huge headers", async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { ...html, "x-long": "h".repeat(60_000) }).end("x"),
    );
    expect(await codeFor(url)).toBe("too-large");
  });
});

describe("what is broken", () => {
  it("cut off in the middle of the body", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { ...html, "content-length": "1000" }).write("half");
      setTimeout(() => response.destroy(), 20);
    });
    expect(await codeFor(url)).toBe("broken");
  });

  it("cut off before the headers", async () => {
    const { url } = await serve((request) => request.socket.destroy());
    expect(await codeFor(url)).toBe("broken");
  });

  it.each([
    ["gzip", Buffer.from("not compressed at all")],
    ["gzip", gzipSync("salt and silver").subarray(0, 20)],
    ["zstd", Buffer.from("x")],
  ])("damaged %s", async (encoding, bytes) => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { ...html, "content-encoding": encoding }).end(bytes),
    );
    expect(await codeFor(url)).toBe("broken");
  });

  it("no HTTP at all", async () => {
    const server = createServer();
    server.on("connection", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    expect(await codeFor(`http://127.0.0.1:${port}/`)).toBe("broken");
    server.close();
  });

  it("nobody there", async () => {
    expect(await codeFor(await closedPort())).toBe("unreachable");
    expect(await codeFor("http://rivers.example/", { names: noNames })).toBe("unreachable");
  });
});
