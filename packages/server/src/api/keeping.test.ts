import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectToFit } from "../../test/expect-to-fit.ts";
import { createApp } from "../app.ts";
import { openSqlite } from "../storage/sqlite.ts";
import type { Storage } from "../storage/storage.ts";

let folder: string;
let storage: Storage;
let app: ReturnType<typeof createApp>;

const unused = (): never => {
  throw new Error("not asked here");
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "citable-api-"));
  storage = await openSqlite(folder);
  app = createApp({
    capture: unused,
    lookUp: unused,
    houseText: unused,
    cite: unused,
    styles: unused,
    library: unused,
    web: new Map(),
    storage,
  });
});

afterAll(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

interface RecordPage {
  readonly records: readonly { readonly item: { readonly title: string } }[];
  readonly next?: string;
}

interface Asked {
  readonly key?: string | undefined;
  readonly body?: unknown;
  readonly match?: string | null;
  readonly known?: string | null;
}

async function ask(method: string, path: string, { key, body, match, known }: Asked = {}): Promise<Response> {
  const headers = {
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
    ...(body !== undefined && { "content-type": "application/json" }),
    ...(match && { "if-match": match }),
    ...(known && { "if-none-match": known }),
  };
  const address = `/api/v1/bibliographies${path}`;
  const answer = await app.request(address, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  await expectToFit(app, method, address, answer);
  return answer;
}

const book = (title: string) => ({ item: { type: "book", title } });

async function keep(...titles: string[]) {
  const response = await ask("POST", "", { body: { title: "Rivers", style: "mla@9", records: titles.map(book) } });
  const { bibliography, links } = await response.json();
  return { id: `/${bibliography.id}`, edit: links[0].key, read: links[1].key, readLink: links[1].id, response };
}

describe("a bibliography", () => {
  it("is kept, read with either key, and found again by its ETag", async () => {
    const { id, edit, read, response } = await keep("Salt", "Tolls");
    expect(response.status).toBe(201);
    expect(response.headers.get("location")).toBe(`/api/v1/bibliographies${id}`);
    for (const key of [edit, read]) {
      const answer = await ask("GET", id, { key });
      expect(answer.headers.get("cache-control")).toBe("private, no-cache");
      expect(await answer.json()).toMatchObject({ title: "Rivers", style: "mla@9", locale: "", recordCount: 2 });
      const again = await ask("GET", id, { key, known: answer.headers.get("etag") });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }
  });

  it("is changed by one of two editors; the other is told, and loses nothing", async () => {
    const { id, edit } = await keep();
    const etag = (await ask("GET", id, { key: edit })).headers.get("etag");
    const answers = await Promise.all(
      ["One", "Two"].map((title) => ask("PUT", id, { key: edit, match: etag, body: { title } })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 412]));
    const refused = await answers.find(({ status }) => status === 412)?.json();
    expect(refused).toMatchObject({
      type: "urn:citable:problem:changed",
      detail: expect.stringMatching(/read it again/),
    });
  });

  it("is not changed without saying which version is meant", async () => {
    const { id, edit } = await keep();
    expect((await ask("PUT", id, { key: edit, body: { title: "x" } })).status).toBe(428);
    expect((await ask("PUT", id, { key: edit, body: { title: "x" }, match: "v1" })).status).toBe(412);
    expect((await ask("PUT", id, { key: edit, body: { title: "x" }, match: "*" })).status).toBe(200);
  });

  it("is deleted with everything in it", async () => {
    const { id, edit } = await keep("Salt");
    expect((await ask("DELETE", id, { key: edit, match: "*" })).status).toBe(204);
    expect((await ask("GET", id, { key: edit })).status).toBe(404);
  });

  it.each([
    [{ title: 1 }, "`title` must be a string."],
    [{ records: [{}] }, "`records.0.item` must be an item in CSL-JSON."],
    [{ records: [{ item: {}, extra: 1 }] }, "`records.0` must not have `extra`."],
    [[], "The request's body must be an object."],
    [{ title: "x".repeat(1001) }, "`title` must be at most 1000 characters long."],
  ])("is refused as %j", async (body, detail) => {
    const response = await ask("POST", "", { body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail });
  });
});

describe("a link", () => {
  it("for reading does not change anything", async () => {
    const { id, read } = await keep("Salt");
    const list = await (await ask("GET", `${id}/records`, { key: read })).json();
    const record = `${id}/records/${list.records[0].id}`;
    const answers = await Promise.all([
      ask("PUT", id, { key: read, body: { title: "x" }, match: "*" }),
      ask("DELETE", id, { key: read, match: "*" }),
      ask("POST", `${id}/records`, { key: read, body: book("x") }),
      ask("PUT", record, { key: read, body: book("x"), match: "*" }),
      ask("DELETE", record, { key: read, match: "*" }),
      ask("GET", `${id}/links`, { key: read }),
      ask("POST", `${id}/links`, { key: read, body: { allows: "edit" } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
  });

  it("is needed, and a wrong one looks like a bibliography that is not there", async () => {
    const { id } = await keep();
    const without = await ask("GET", id);
    expect([without.status, without.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="Citable"']);
    const wrong = await ask("GET", id, { key: "guess" });
    const nowhere = await ask("GET", "/nowhere", { key: "guess" });
    expect([wrong.status, await wrong.json()]).toEqual([404, await nowhere.json()]);
  });

  it("opens nothing any more once it is revoked", async () => {
    const { id, edit, read, readLink } = await keep();
    expect((await ask("DELETE", `${id}/links/${readLink}`, { key: edit })).status).toBe(204);
    expect((await ask("GET", id, { key: read })).status).toBe(404);
    const made = await (await ask("POST", `${id}/links`, { key: edit, body: { allows: "read" } })).json();
    expect((await ask("GET", id, { key: made.key })).status).toBe(200);
    const { links }: { links: object[] } = await (await ask("GET", `${id}/links`, { key: edit })).json();
    expect(links).toHaveLength(2);
    for (const link of links) expect(Object.keys(link).sort()).toEqual(["allows", "createdAt", "id"]);
  });
});

describe("records", () => {
  it("are added, changed and deleted, each at the version that was read", async () => {
    const { id, edit } = await keep();
    const added = await ask("POST", `${id}/records`, { key: edit, body: { ...book("Salt"), note: "ch. 2" } });
    expect(added.status).toBe(201);
    const path = new URL(added.headers.get("location") ?? "", "http://x").pathname.replace(
      "/api/v1/bibliographies",
      "",
    );
    const etag = added.headers.get("etag");
    const changed = await ask("PUT", path, { key: edit, match: etag, body: book("Pepper") });
    expect(await changed.json()).toMatchObject({ version: 2, item: { title: "Pepper" } });
    expect((await ask("PUT", path, { key: edit, match: etag, body: book("Mace") })).status).toBe(412);
    const read = await ask("GET", path, { key: edit });
    expect(read.headers.get("etag")).toBe('"v2"');
    expect((await ask("GET", path, { key: edit, known: '"v2"' })).status).toBe(304);
    expect((await ask("DELETE", path, { key: edit, match: '"v2"' })).status).toBe(204);
    expect((await ask("GET", path, { key: edit })).status).toBe(404);
  });

  it("are listed and searched page by page", async () => {
    const { id, read } = await keep(...Array.from({ length: 7 }, (_, index) => `Salt ${index}`), "Tolls");
    for (const [search, count] of [
      ["", 8],
      ["&query=sal", 7],
    ] as const) {
      const titles: unknown[] = [];
      let cursor = "";
      do {
        const page: RecordPage = await (
          await ask("GET", `${id}/records?limit=3${search}${cursor}`, { key: read })
        ).json();
        titles.push(...page.records.map(({ item }) => item.title));
        cursor = page.next === undefined ? "" : `&cursor=${page.next}`;
      } while (cursor !== "");
      expect(titles).toHaveLength(count);
      expect(new Set(titles).size).toBe(count);
    }
  });

  it.each([
    ["limit=0", "`limit` must be at least 1."],
    ["limit=x", "`limit` must be a number."],
    ["cursor=x", "`cursor` must be what `next` said in the page before."],
  ])("are not listed with %s", async (query, detail) => {
    const { id, read } = await keep();
    const response = await ask("GET", `${id}/records?${query}`, { key: read });
    expect([response.status, (await response.json()).detail]).toEqual([400, detail]);
  });
});

it("says so where nothing is kept", async () => {
  const bare = createApp({
    capture: unused,
    lookUp: unused,
    houseText: unused,
    cite: unused,
    styles: unused,
    library: unused,
    web: new Map(),
  });
  const response = await bare.request("/api/v1/bibliographies", { method: "POST" });
  expect([response.status, (await response.json()).type]).toEqual([404, "urn:citable:problem:nothing-kept"]);
});
