import { afterEach, describe, expect, it } from "vitest";
import { basesAt, quickClock, resolverAt, type QuickClock } from "../../test/loopback-resolver.ts";
import { loopbackOnly, serveLoopback, type Answering, type LoopbackServer } from "../../test/loopback-server.ts";
import { createFetcher } from "../fetch/create-fetcher.ts";
import { createServiceClient, type ServiceClient } from "./service-client.ts";

const opened: LoopbackServer[] = [];

async function serve(answer: Answering): Promise<LoopbackServer> {
  const server = await serveLoopback(answer);
  opened.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

const json = { "content-type": "application/json" };
const work = '{"message": {"DOI": "10.5555/a", "type": "book", "title": ["Salt"]}}';

function clientAt(url: string, clock: QuickClock, contact?: string): ServiceClient {
  const fetcher = createFetcher({ policy: loopbackOnly, limits: { deadline: 2_000 } });
  return createServiceClient({ fetcher, bases: basesAt(url), clock, ...(contact !== undefined && { contact }) });
}

/** Answers with each in turn, then always with the last. */
function inTurn(...answers: readonly Answering[]): Answering {
  let next = 0;
  return (request, response) => {
    const answer = answers[Math.min(next, answers.length - 1)];
    next += 1;
    return answer?.(request, response);
  };
}

const good: Answering = (_, response) => response.writeHead(200, json).end(work);

function failing(status: number, headers: Readonly<Record<string, string>> = {}): Answering {
  return (_, response) => response.writeHead(status, headers).end("no");
}

describe("tries again", () => {
  it.each([429, 500, 502, 503, 504])("after %i, each time twice as late", async (status) => {
    const { url, requests } = await serve(inTurn(failing(status), failing(status), good));
    const clock = quickClock();
    expect((await clientAt(url, clock).ask("crossref", "/works/x"))?.text).toBe(work);
    expect(requests).toHaveLength(3);
    expect(clock.waits).toEqual([500, 1000]);
  });

  it("when the service says, in seconds or by a date", async () => {
    const clock = quickClock();
    const date = new Date(clock.now() + 15_000).toUTCString();
    const { url } = await serve(
      inTurn(failing(429, { "retry-after": "7" }), failing(503, { "retry-after": date }), good),
    );
    await clientAt(url, clock).ask("crossref", "/works/x");
    expect(clock.waits).toEqual([7_000, 8_000]);
  });

  it("after an answer that breaks off", async () => {
    const { url } = await serve(inTurn((_, response) => response.socket?.destroy(), good));
    expect((await clientAt(url, quickClock()).ask("crossref", "/works/x"))?.text).toBe(work);
  });
});

describe("gives up", () => {
  it.each<readonly [string, Answering, string, string]>([
    ["too many questions", failing(429), "busy", "Crossref gets too many questions; try again later."],
    ["errors", failing(500), "busy", "Crossref answers with the error 500; try again later."],
    [
      "an hour's wait",
      failing(429, { "retry-after": "3600" }),
      "busy",
      "Crossref asks to wait 3600 seconds; try again later.",
    ],
    ["a slow answer", () => {}, "busy", "Crossref took too long to answer; try again later."],
    ["answers that break off", (_, response) => response.socket?.destroy(), "busy", "Crossref breaks off its answers"],
    [
      "another type",
      (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>"),
      "unreadable",
      "another type",
    ],
    [
      "what is no JSON",
      (_, response) => response.writeHead(200, json).end('{"message": {'),
      "unreadable",
      "it is not JSON",
    ],
    [
      "other JSON",
      (_, response) => response.writeHead(200, json).end("[1, null]"),
      "unreadable",
      "it describes no work",
    ],
    ["a refusal", failing(403), "unreadable", "the error 403"],
  ])("at %s", async (_, answer, code, message) => {
    const { url } = await serve(answer);
    const { unresolved } = await resolverAt(url).resolve("10.5555/a");
    expect(unresolved.map(({ error }) => error)).toEqual([
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    ]);
  });

  it.each([
    ["no XML", "salt"],
    ["XML that is cut off", "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>12"],
    ["XML that is nested without end", "<a>".repeat(5_000)],
  ])("at %s", async (_, body) => {
    const { url } = await serve((__, response) => response.writeHead(200, { "content-type": "text/xml" }).end(body));
    const { unresolved } = await resolverAt(url).resolve("PMID 12");
    expect(unresolved[0]?.error.code).toBe("unreadable");
  });
});

describe("politeness", () => {
  it("asks one question at a time, at the service's pace", async () => {
    let open = 0;
    const { url } = await serve((_, response) => {
      open += 1;
      setTimeout(() => {
        response.writeHead(open === 1 ? 200 : 500, json).end(work);
        open -= 1;
      }, 20);
    });
    const clock = quickClock();
    const client = clientAt(url, clock);
    await Promise.all(["a", "b", "c"].map((name) => client.ask("arxiv", `/${name}`).catch(() => {})));
    expect(clock.waits).toEqual([3_000, 3_000]);
  });

  it("slows down to the pace that the service states", async () => {
    const paced = { ...json, "x-rate-limit-limit": "2", "x-rate-limit-interval": "10s" };
    const { url } = await serve((_, response) => response.writeHead(200, paced).end(work));
    const clock = quickClock();
    const client = clientAt(url, clock);
    await client.ask("crossref", "/a");
    await client.ask("crossref", "/b");
    expect(clock.waits).toEqual([5_000]);
  });

  it("says who asks where the service wants to know, and keeps it out of the evidence", async () => {
    const { url, requests } = await serve(good);
    const client = clientAt(url, quickClock(), "desk@rivers.example");
    expect((await client.ask("crossref", "/works/a"))?.address).toBe(`${url}/works/a`);
    expect(requests[0]?.url).toBe("/works/a?mailto=desk%40rivers.example");
  });

  it("asks nothing twice while an answer is fresh, and then whether it changed", async () => {
    const { url, requests } = await serve((request, response) =>
      request.headers["if-none-match"] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { ...json, etag: '"1"', "cache-control": "max-age=60" }).end(work),
    );
    const clock = quickClock();
    const client = clientAt(url, clock);
    const first = await client.ask("crossref", "/works/a");
    expect(await client.ask("crossref", "/works/a")).toEqual(first);
    expect(requests).toHaveLength(1);
    await clock.wait(61_000);
    expect(await client.ask("crossref", "/works/a")).toEqual(first);
    expect(requests).toHaveLength(2);
  });
});
