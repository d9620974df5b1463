import { Writable } from "node:stream";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { createApp, type Dependencies } from "../app.ts";
import { StorageError } from "../storage/storage-error.ts";
import { reportTo } from "./log.ts";
import { createMetrics } from "./metrics.ts";

const answer = {
  style: { name: "mla@9", title: "MLA" },
  citations: [],
  missing: [],
  advice: [],
  repairs: [],
  issues: [],
};

const unused = (): never => {
  throw new Error("not asked here");
};

function app(overrides: Partial<Dependencies> = {}): ReturnType<typeof createApp> {
  return createApp({
    capture: unused,
    lookUp: unused,
    houseText: async (address) => `{"name":"${address}"}`,
    cite: () => answer,
    styles: async () => [],
    library: unused,
    web: new Map(),
    ...overrides,
  });
}

function question(title: string, more: object = {}): RequestInit {
  return {
    method: "POST",
    body: JSON.stringify({ item: { type: "book", title }, style: "mla@9", ...more }),
    headers: { "content-type": "application/json" },
  };
}

describe("the rate limit", () => {
  it("stops one client and lets the others go on", async () => {
    const limited = app({ rateLimit: { perMinute: 3, behindProxy: true } });
    const ask = (forwarded: string) => limited.request("/api/v1/styles", { headers: { "x-forwarded-for": forwarded } });
    for (let times = 0; times < 3; times += 1) expect((await ask("spoofed, 192.0.2.1")).status).toBe(200);
    const refused = await ask("other, 192.0.2.1");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ type: "urn:citable:problem:too-many-requests" });
    expect((await ask("192.0.2.2")).status).toBe(200);
  });

  it("takes a network of IPv6 for one client", async () => {
    const limited = app({ rateLimit: { perMinute: 1, behindProxy: true } });
    const ask = async (forwarded: string) =>
      (await limited.request("/api/v1/styles", { headers: { "x-forwarded-for": forwarded } })).status;
    expect([await ask("2001:db8:1:2::1"), await ask("2001:db8:1:2:3::9"), await ask("2001:db8:1:3::1")]).toEqual([
      200, 429, 200,
    ]);
  });

  it("does not count the app's own files", async () => {
    const limited = app({ rateLimit: { perMinute: 1, behindProxy: false } });
    for (let times = 0; times < 3; times += 1) expect((await limited.request("/healthz")).status).toBe(200);
  });
});

describe("pages of other sites", () => {
  const origin = "https://rivers.example";
  const preflight = { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } };

  it("may use the API where the operator says so", async () => {
    const open = app({ origins: [origin] });
    const asked = await open.request("/api/v1/cite", preflight);
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-origin")).toBe(origin);
    expect(asked.headers.get("access-control-allow-headers")).toContain("Authorization");
    const cited = await open.request("/api/v1/cite", {
      ...question("x"),
      headers: { origin, "content-type": "application/json" },
    });
    expect(cited.headers.get("access-control-allow-origin")).toBe(origin);
    const stranger = await open.request("/api/v1/styles", { headers: { origin: "https://other.example" } });
    expect(stranger.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("may not otherwise", async () => {
    const asked = await app().request("/api/v1/cite", preflight);
    expect(asked.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("an answer that was given before", () => {
  it("is given again for the same question in the same language, without asking", async () => {
    let asked = 0;
    const counting = app({
      cite: () => {
        asked += 1;
        return answer;
      },
    });
    const first = await counting.request("/api/v1/cite", question("Salt"));
    const again = await counting.request("/api/v1/cite", question("Salt"));
    expect(await again.text()).toBe(await first.text());
    for (const name of ["content-type", "cache-control", "content-security-policy", "content-language"]) {
      expect(again.headers.get(name)).toBe(first.headers.get(name));
    }
    expect(asked).toBe(1);
    await counting.request("/api/v1/cite", question("Pepper"));
    const headers = { "content-type": "application/json", "accept-language": "de" };
    await counting.request("/api/v1/cite", { ...question("Salt"), headers });
    expect(asked).toBe(3);
  });

  it("is not kept where a house style lies at an address, or where it failed", async () => {
    let asked = 0;
    const counting = app({
      cite: ({ house }) => {
        asked += 1;
        if (house === undefined) throw Object.assign(new Error("No."), { name: "StyleError" });
        return answer;
      },
    });
    const houses = { style: undefined, house: "https://school.example/house.json" };
    for (let times = 0; times < 2; times += 1) {
      expect((await counting.request("/api/v1/cite", question("Salt", houses))).status).toBe(200);
      expect((await counting.request("/api/v1/cite", question("Salt"))).status).toBe(422);
    }
    expect(asked).toBe(4);
  });
});

describe("log and metrics", () => {
  const secret = "Secret title";

  it("tell kinds of requests, and nothing of what was asked or who asked", async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (chunk, _, done) => {
        lines.push(String(chunk));
        done();
      },
    });
    const log = pino({ base: null }, stream);
    const metrics = createMetrics();
    const watched = app({
      log,
      metrics,
      report: reportTo(log),
      cite: () => {
        throw new TypeError(`cannot cite ${secret}`);
      },
    });
    await watched.request("/api/v1/cite", {
      ...question(secret),
      headers: { "content-type": "application/json", "x-forwarded-for": "192.0.2.77" },
    });
    await watched.request(`/api/v1/styles?query=${encodeURIComponent(secret)}`);
    await watched.request("/api/v1/bibliographies/4f00/records", { headers: { authorization: "Bearer Key-to-it" } });
    const printed = await (await watched.request("/metrics")).text();
    const told = lines.join("") + printed;
    for (const word of ["Secret", "192.0.2.77", "4f00", "Key-to-it"]) expect(told).not.toContain(word);
    expect(lines.join("")).toContain('"route":"/api/v1/styles","status":200');
    expect(lines.join("")).toContain('"kind":"TypeError"');
    expect(printed).toContain('route="/api/v1/cite",status="500"');
  });
});

describe("GET /readyz", () => {
  it("says when the database does not answer", async () => {
    const storage: Pick<NonNullable<Dependencies["storage"]>, "ping"> = {
      ping: async () => {
        throw new StorageError("unavailable", "The database does not answer at present; try again in a moment.");
      },
    };
    const gone = app({
      storage: {
        kind: "sqlite",
        query: unused,
        search: { note: unused, forget: unused, survey: unused, find: unused },
        transaction: unused,
        snapshot: unused,
        close: unused,
        ...storage,
      },
    });
    const response = await gone.request("/readyz");
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect((await gone.request("/healthz")).status).toBe(200);
  });
});
