import { createServer } from "node:http";
import { createFetcher, createResolver, type AddressPolicy } from "@citable/capture/node";
import { afterEach, describe, expect, it } from "vitest";
import type { OpenNetwork } from "../command-line/network.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { readSources, type SourceFlags } from "./captured-sources.ts";

const loopback: AddressPolicy = { allowsAddress: (address) => address === "127.0.0.1", allowsPort: () => true };

/** A network of one server on this machine, at which all services are. */
function networkAt(base: string): OpenNetwork {
  return async () => {
    const fetcher = createFetcher({ policy: loopback, limits: { deadline: 2_000 } });
    return { fetcher, resolver: createResolver({ fetcher, bases: { crossref: base, datacite: base } }) };
  };
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that knows one DOI and one page. */
async function serve(): Promise<string> {
  const server = createServer(({ url }, response) => {
    if (url === "/works/10.5555%2Fsalt.1") {
      const message = { DOI: "10.5555/salt.1", type: "journal-article", title: ["Weighing the Salt"] };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ message }));
    } else if (url === "/tolls") {
      response.writeHead(200, { "content-type": "text/html" }).end("<title>Ferry Tolls</title><h1>Ferry Tolls</h1>");
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

interface Read {
  readonly titles: readonly (string | undefined)[];
  readonly failures: readonly string[];
}

function plain(_: unknown, text: string): string {
  return text;
}

async function read(paths: readonly string[], network: OpenNetwork, flags: SourceFlags = {}): Promise<Read> {
  const failures: string[] = [];
  const terminal: Terminal = {
    print: () => {},
    tell: () => {},
    fail: ({ code, sentence }, about) => void failures.push(`${code} ${about}: ${sentence}`),
    exitCode: 0,
    paint: plain,
    paintBeside: plain,
    onScreen: false,
  };
  const titles: (string | undefined)[] = [];
  for await (const { captured } of readSources(paths, terminal, flags, network)) {
    titles.push(...captured.records.map(({ item }) => item.fields.title));
  }
  return { titles, failures };
}

describe("sources that are no files", () => {
  it("looks identifiers up and fetches pages; what fails is told, and the others are read", async () => {
    const base = await serve();
    const paths = [
      "10.5555/salt.1",
      "https://doi.org/10.5555/none",
      `${base}/tolls`,
      `${base}/gone`,
      "no-such-file-1.txt",
    ];
    const { titles, failures } = await read(paths, networkAt(base));
    expect(titles).toEqual(["Weighing the Salt", "Ferry Tolls"]);
    expect(failures).toEqual([
      "2 https://doi.org/10.5555/none: Neither Crossref nor DataCite knows the DOI 10.5555/none; check it.",
      `2 ${base}/gone: The server answers with the error 404; check the address.`,
      "2 no-such-file-1.txt: There is no such file; look whether its name and folder are right.",
    ]);
  });

  it("says in a sentence that there is no network", async () => {
    const base = await serve();
    for (const close of closing.splice(0)) close();
    const { failures } = await read(["10.5555/salt.1", `${base}/tolls`], networkAt(base));
    expect(failures).toEqual([
      "2 10.5555/salt.1: Crossref cannot be reached; check the network, or give a file.",
      `2 ${base}/tolls: The server cannot be reached; check the address and the network, or save the page and give its file.`,
    ]);
  });

  it("fetches nothing with --offline", async () => {
    const base = await serve();
    const { titles, failures } = await read(["10.5555/salt.1", `${base}/tolls`], networkAt(base), { offline: true });
    expect(titles).toEqual([]);
    expect(failures.map((failure) => failure.split(": ").at(-1))).toEqual([
      "It would have to be fetched, and that was not allowed (--offline); save the page and give its file.",
      "It would have to be fetched, and that was not allowed (--offline); save the page and give its file.",
    ]);
  });
});
