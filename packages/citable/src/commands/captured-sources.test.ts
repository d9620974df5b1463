import { readFileSync } from "node:fs";
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

const pdf = readFileSync(new URL("../../../capture/test/samples/files/tolls.pdf", import.meta.url));

/** What stands at the server's addresses: type and body. */
const pages: Readonly<Record<string, readonly [type: string, body: string | Uint8Array]>> = {
  "/tolls": ["text/html", "<title>Ferry Tolls</title><h1>Ferry Tolls</h1>"],
  "/salt": [
    "text/html",
    '<title>Salt</title><link rel="alternate" type="application/x-bibtex" href="/salt.bib"><h1>Salt</h1>',
  ],
  "/salt.bib": ["application/x-bibtex", "@incollection{a, title = {Salt}, booktitle = {Rivers}, volume = {4}}"],
  "/tolls.pdf": ["application/pdf", pdf],
};

/** A server that knows one DOI and some pages. */
async function serve(): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const page = pages[url];
    if (url === "/works/10.5555%2Fsalt.1") {
      const message = { DOI: "10.5555/salt.1", type: "journal-article", title: ["Weighing the Salt"] };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ message }));
    } else if (page !== undefined) response.writeHead(200, { "content-type": page[0] }).end(page[1]);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

interface Read {
  readonly titles: readonly (string | undefined)[];
  /** Titles, works and volumes. */
  readonly facts: readonly (readonly (string | undefined)[])[];
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
  const facts: (string | undefined)[][] = [];
  for await (const { captured } of readSources(paths, terminal, { language: "en", ...flags }, network)) {
    for (const { item } of captured.records) {
      titles.push(item.fields.title);
      facts.push([item.fields.title, item.fields["container-title"], item.fields.volume]);
    }
  }
  return { titles, facts, failures };
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

  it("fills in from the record that a page links to what the page does not state", async () => {
    const base = await serve();
    expect((await read([`${base}/salt`], networkAt(base))).facts).toEqual([["Salt", "Rivers", "4"]]);
  });

  it("reads a PDF at an address", async () => {
    const base = await serve();
    const { titles, failures } = await read([`${base}/tolls.pdf`], networkAt(base));
    expect({ titles, failures }).toEqual({
      titles: ["Toll Books of the Lower Asker: A River and Its Ledgers"],
      failures: [],
    });
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
