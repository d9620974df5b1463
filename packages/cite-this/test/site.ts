import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../dist/element/", import.meta.url));

/** A page of the test site. */
export interface SitePage {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly url: string;
  /** Puts a page at a path and answers its address. */
  put(path: string, page: SitePage): string;
  close(): Promise<void>;
}

/** A publisher's site: pages in memory, and the built element under /element/. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://site").pathname;
    void answer(path, pages, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${portOf(server.address())}`;
  return {
    url,
    put: (path, page) => {
      pages.set(path, page);
      return url + path;
    },
    close: async () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("The site has no port.");
  return address.port;
}

async function answer(path: string, pages: ReadonlyMap<string, SitePage>, response: ServerResponse): Promise<void> {
  const page = pages.get(path);
  if (page !== undefined) {
    response
      .writeHead(200, { "content-type": page.type ?? "text/html; charset=utf-8", ...page.headers })
      .end(page.body);
    return;
  }
  const name = /^\/element\/([\w.-]+\.js)$/.exec(path)?.[1];
  const file = name === undefined ? undefined : await readFile(built + name).catch(() => undefined);
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(file);
}
