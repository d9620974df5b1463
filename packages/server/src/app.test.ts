import { describe, expect, it } from "vitest";
import { createApp, type Dependencies } from "./app.ts";
import { largestSource } from "./request-body.ts";
import { contentSecurityPolicy } from "./security-headers.ts";
import { webFile } from "./web-files.ts";
import type { CaptureAnswer, CiteAnswer } from "./wire.ts";

const captured: CaptureAnswer = {
  kind: "text",
  text: "Varrin, Concord of",
  records: [{ item: { id: "1", type: "entry-encyclopedia", title: "Varrin, Concord of" }, evidence: [], issues: [] }],
  references: [],
  seeAlso: [],
  notes: [],
  missing: [],
  issues: [],
};
const cited: CiteAnswer = {
  style: { name: "mla@9", title: "MLA Handbook 9th edition" },
  advice: [],
  issues: [],
  citations: [{ style: "mla@9", form: "bibliography", text: "A.", html: "<i>A</i>.", markdown: "*A*." }],
  missing: [{ field: "publisher", advice: "Leave it out.", rule: "MLA 9, 5.54" }],
  repairs: [],
};

function failure(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

function app(overrides: Partial<Dependencies> = {}): ReturnType<typeof createApp> {
  return createApp({
    capture: () => captured,
    lookUp: async () => undefined,
    houseText: async (address) => `{"name":"${address}"}`,
    cite: () => cited,
    library: async (path) => (path === "summaries/apa.json" ? { id: "apa", title: "APA" } : undefined),
    styles: async (query) => [{ id: "mla", title: `Modern Language Association ${query}`, name: "mla@9" }],
    web: new Map([
      ["/", webFile("/index.html", "<!doctype html><title>Citable</title>")],
      ["/assets/app.js", webFile("/assets/app.js", "export {};")],
    ]),
    ...overrides,
  });
}

function post(body: string, type = "application/json"): RequestInit {
  return { method: "POST", body, headers: { "content-type": type } };
}

describe("POST /api/v1/capture", () => {
  it("hands the bytes and the file's name on, and answers with the record", async () => {
    const seen: unknown[] = [];
    const response = await app({
      capture: (bytes, options) => {
        seen.push(new TextDecoder().decode(bytes), options);
        return captured;
      },
    }).request("/api/v1/capture?name=page.html", post("<p>é</p>", "text/html"));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(captured);
    expect(seen).toEqual(["<p>é</p>", { name: "page.html", language: "en" }]);
  });

  it("refuses more than the limit, with or without a declared length", async () => {
    const long = "a".repeat(largestSource + 1);
    for (const headers of [{ "content-length": String(long.length) }, {}]) {
      const response = await app().request("/api/v1/capture", { method: "POST", body: long, headers });
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/larger than 10 MB/) });
    }
  });

  it("does not report a client that went away", async () => {
    const reported: unknown[] = [];
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("aborted")) });
    // A stream as a body needs `duplex`, which the types of the browser do not know.
    const streamed = { method: "POST", body, duplex: "half" };
    const response = await app({ report: (error) => reported.push(error) }).request("/api/v1/capture", streamed);
    expect(response.status).toBe(400);
    expect(reported).toEqual([]);
  });

  it("turns an unreadable source into a problem document", async () => {
    const response = await app({
      capture: () => {
        throw failure("CaptureError", "The source is empty; give a page or a text.");
      },
    }).request("/api/v1/capture", post("", "text/plain"));
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toEqual({
      type: "urn:citable:problem:unreadable-source",
      title: "The source cannot be read",
      status: 422,
      detail: "The source is empty; give a page or a text.",
    });
  });
});

describe("POST /api/v1/cite", () => {
  it("hands the question on", async () => {
    const seen: unknown[] = [];
    const question = { item: { id: "1", type: "book" }, style: "mla@9", forms: ["bibliography"], exact: true };
    const response = await app({
      cite: (asked) => {
        seen.push(asked);
        return cited;
      },
    }).request("/api/v1/cite", post(JSON.stringify(question)));
    expect(await response.json()).toEqual(cited);
    expect(seen).toEqual([{ ...question, language: "en" }]);
  });

  it.each([
    ["de", "de"],
    ["fr-CA, de-AT;q=0.5, en;q=0.1", "de"],
    ["en-GB;q=0.2, de;q=0.9", "de"],
    ["de;q=0, en", "en"],
    ["*", "en"],
    ["fr", "en"],
  ])("advises who accepts %s in %s", async (accepted, language) => {
    const seen: unknown[] = [];
    const cite = (asked: unknown): CiteAnswer => {
      seen.push(asked);
      return cited;
    };
    const headers = { "content-type": "application/json", "accept-language": accepted };
    const body = '{"item":{},"style":"x"}';
    const response = await app({ cite }).request("/api/v1/cite", { method: "POST", body, headers });
    expect(seen).toEqual([expect.objectContaining({ language })]);
    expect(response.headers.get("content-language")).toBe(language);
  });

  it.each([
    ['"{}"', "{}"],
    ['"https://school.example/house.json"', "https://school.example/house.json"],
    ['{"name":"A"}', '{\n  "name": "A"\n}'],
  ])("takes a house style: %s", async (sent, house) => {
    const seen: unknown[] = [];
    const cite = (asked: unknown): CiteAnswer => {
      seen.push(asked);
      return cited;
    };
    await app({ cite }).request("/api/v1/cite", post(`{"item":{},"house":${sent}}`));
    expect(seen).toEqual([{ item: {}, house, language: "en" }]);
  });

  it.each([
    ["[]", 400, "The request's body must be an object."],
    ['{"style":"mla@9"}', 400, "`item` must be an item in CSL-JSON."],
    ['{"item":{}}', 400, '`style` must be a style\'s name, such as "mla@9"; GET /api/v1/styles lists them.'],
    [
      '{"item":{},"style":"x","house":{}}',
      400,
      "Send `style` or `house`, not both: a house style names its base itself.",
    ],
    ['{"item":{},"house":7}', 400, "`house` must be a house style: its file's text, its JSON, or its address."],
    [
      '{"item":{},"style":"x","forms":["all"]}',
      400,
      '`forms.0` must be one of "bibliography", "note", "short-note", "in-text".',
    ],
    ['{"item":{},"style":"x","exact":"yes"}', 400, "`exact` must be a boolean."],
    ['{"item":{},"style":"x","locale":1}', 400, "`locale` must be a string."],
  ])("refuses %s in words", async (body, status, detail) => {
    const response = await app().request("/api/v1/cite", post(body));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ detail });
  });

  it("says why a body is not JSON, and wants the media type", async () => {
    const broken = await app().request("/api/v1/cite", post("{"));
    expect(broken.status).toBe(400);
    const untyped = await app().request("/api/v1/cite", post("{}", "text/plain"));
    expect(untyped.status).toBe(415);
  });

  it("answers 404 with the nearest names for an unknown style", async () => {
    const response = await app({
      cite: () => {
        throw failure("UnknownStyleError", 'There is no style "mla@99"; the nearest names are mla@9, mla@8.');
      },
    }).request("/api/v1/cite", post('{"item":{},"style":"mla@99"}'));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining("mla@9, mla@8") });
  });

  it("keeps the inside of an unforeseen error to itself, and reports it", async () => {
    const reported: unknown[] = [];
    const broken = new Error("secret");
    const response = await app({
      cite: () => {
        throw broken;
      },
      report: (error) => reported.push(error),
    }).request("/api/v1/cite", post('{"item":{},"style":"x"}'));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(reported).toEqual([broken]);
  });
});

describe("GET /library/…", () => {
  it("hands out what a page needs to cite on its own, and says when nothing has changed", async () => {
    const answer = await app().request("/library/summaries/apa.json");
    expect(await answer.json()).toEqual({ id: "apa", title: "APA" });
    const known = { "If-None-Match": answer.headers.get("etag") ?? "" };
    expect((await app().request("/library/summaries/apa.json", { headers: known })).status).toBe(304);
  });

  it.each(["/library/", "/library/styles", "/library/%2e%2e/package.json", "/library/%"])(
    "has nothing at %s",
    async (path) => expect((await app().request(path)).status).toBe(404),
  );
});

describe("the other routes", () => {
  it("lists styles", async () => {
    const response = await app().request("/api/v1/styles?query=modern");
    expect(await response.json()).toEqual([{ id: "mla", title: "Modern Language Association modern", name: "mla@9" }]);
  });

  it("serves the app's files with type, ETag and caching", async () => {
    const page = await app().request("/");
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const script = await app().request("/assets/app.js");
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("cache-control")).toContain("immutable");
    const etag = page.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await app().request("/", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });

  it.each(["/nothing", "/assets/../../package.json", "/api/v1/none", "/%2e%2e/package.json"])(
    "knows nothing at %s",
    async (path) => {
      const response = await app().request(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
    },
  );

  it("says which method an address takes", async () => {
    const response = await app().request("/api/v1/cite");
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
  });

  it.each(["/", "/nothing", "/api/v1/styles", "/healthz"])("sends the security headers with %s", async (path) => {
    const { headers } = await app().request(path);
    expect(headers.get("content-security-policy")).toBe(contentSecurityPolicy);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("allows no script or style but its own", () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:|data:/);
  });
});
