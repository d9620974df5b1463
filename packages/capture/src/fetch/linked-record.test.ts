import { afterEach, describe, expect, it } from "vitest";
import { loopbackOnly, serveLoopback, type LoopbackServer } from "../../test/loopback-server.ts";
import type { CaptureResult } from "../capture-result.ts";
import { createFetcher } from "./create-fetcher.ts";
import { captureAddress } from "./fetch-page.ts";

const opened: LoopbackServer[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

const csl = "application/vnd.citationstyles.csl+json";
const salt = { id: "a", type: "chapter", title: "Salt Roads", "container-title": "Rivers", volume: "4" };

/** A site with these pages by path: type and body. */
async function captured(pages: Readonly<Record<string, readonly [string, string]>>): Promise<CaptureResult> {
  const server = await serveLoopback((request, response) => {
    const [type, body] = pages[request.url ?? ""] ?? [];
    if (type === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": type }).end(body);
  });
  opened.push(server);
  const fetcher = createFetcher({ policy: loopbackOnly, limits: { deadline: 2_000 } });
  return captureAddress(`${server.url}/`, fetcher);
}

function page(head: string, body = "<h1>Salt Roads</h1>"): readonly [string, string] {
  return ["text/html", `<html lang="en"><head><title>Salt Roads</title>${head}</head><body>${body}</body></html>`];
}

const link = `<link rel="alternate" type="${csl}" href="/a.json">`;

describe("a record that a page links to", () => {
  it("fills what the page does not state, with its address as evidence", async () => {
    const { records } = await captured({ "/": page(link), "/a.json": [csl, JSON.stringify([salt])] });
    expect(records[0]?.item).toMatchObject({
      type: "chapter",
      fields: { title: "Salt Roads", "container-title": "Rivers", volume: "4" },
    });
    const volume = records[0]?.evidence.find(({ field }) => field === "volume");
    expect(volume).toMatchObject({ value: "4", place: { kind: "answer", path: "volume" } });
  });

  it("contradicts the page: the page's word stands, and it is told", async () => {
    const head = `${link}<meta property="og:site_name" content="River News">`;
    const { records } = await captured({ "/": page(head), "/a.json": [csl, JSON.stringify([salt])] });
    expect(records[0]?.item.fields["container-title"]).toBe("River News");
    expect(records[0]?.issues).toMatchObject([{ code: "disagreement", path: "container-title" }]);
  });

  it.each([
    ["application/x-bibtex", "@incollection{a, title = {Salt Roads}, volume = {4}}"],
    ["application/x-research-info-systems", "TY  - CHAP\nTI  - Salt Roads\nVL  - 4\nER  - \n"],
  ])("is read in its own format: %s", async (type, text) => {
    const head = `<link rel="alternate" type="${type}" href="/a">`;
    const { records } = await captured({ "/": page(head), "/a": [type, text] });
    expect(records[0]?.item).toMatchObject({ type: "chapter", fields: { volume: "4" } });
  });

  it("is found through unAPI", async () => {
    const head = '<link rel="unapi-server" type="application/xml" href="/unapi">';
    const formats =
      '<formats id="7"><format name="oai_dc" type="text/xml"/><format name="csl-json" type="application/json"/></formats>';
    const { records } = await captured({
      "/": page(head, '<h1>Salt Roads</h1><abbr class="unapi-id" title="7"></abbr>'),
      "/unapi?id=7": ["application/xml", formats],
      "/unapi?id=7&format=csl-json": ["application/json", JSON.stringify([salt])],
    });
    expect(records[0]?.item.fields.volume).toBe("4");
  });

  it.each<readonly [string, Readonly<Record<string, readonly [string, string]>>, RegExp]>([
    [
      "about another work",
      { "/a.json": [csl, JSON.stringify([{ ...salt, title: "Silver" }])] },
      /no work of this title/,
    ],
    ["that is broken", { "/a.json": [csl, "{"] }, /no work of this title/],
    ["that is not there", {}, /no work of this title/],
    ["of another type", { "/a.json": ["video/mp4", "x"] }, /was not read/],
  ])("%s is left alone, and told", async (_, pages, message) => {
    const { records } = await captured({ "/": page(link), ...pages });
    expect(records[0]?.item.fields).not.toHaveProperty("volume");
    expect(records[0]?.issues).toMatchObject([{ code: "linked-record", message: expect.stringMatching(message) }]);
  });

  it("is not asked for where an address may not be fetched", async () => {
    const head = `<link rel="alternate" type="${csl}" href="http://169.254.169.254/a.json">`;
    const { records } = await captured({ "/": page(head) });
    expect(records[0]?.issues).toMatchObject([{ code: "linked-record" }]);
  });
});
