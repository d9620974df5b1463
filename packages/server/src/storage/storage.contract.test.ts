import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres } from "../../test/postgres-server.ts";
import { changeHeading, createBibliography, readBibliography, removeBibliography } from "./bibliographies.ts";
import { addLink, listLinks, permissionOf, revokeLink } from "./links.ts";
import { listRecords, searchRecords } from "./list-records.ts";
import { openPostgresql } from "./postgresql.ts";
import { addRecord, changeRecord, readRecord, removeRecord } from "./records.ts";
import { openSqlite } from "./sqlite.ts";
import type { Storage } from "./storage.ts";

interface Place {
  readonly open: () => Promise<Storage>;
  readonly remove: () => Promise<void>;
}

async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "citable-storage-"));
  return { open: () => openSqlite(folder), remove: () => rm(folder, { recursive: true }) };
}

async function postgresPlace(): Promise<Place> {
  const server = await startPostgres();
  return { open: () => openPostgresql(server.url), remove: server.remove };
}

const heading = { title: "Rivers", style: "mla@9", locale: "" };
const book = (title: string) => ({ item: { type: "book", title, author: [{ family: "Müller", given: "Zoë" }] } });

describe.each([
  ["SQLite", sqlitePlace],
  ["PostgreSQL", postgresPlace],
])("storage in %s", (_, makePlace) => {
  let place: Place;
  let storage: Storage;

  beforeAll(async () => {
    place = await makePlace();
    storage = await place.open();
  });

  afterAll(async () => {
    await storage.close();
    await place.remove();
  });

  it("keeps a bibliography with its records, and again after it was closed", async () => {
    const { bibliography } = await createBibliography(storage, heading, [
      book("Salt"),
      { ...book("Tolls"), note: "n" },
    ]);
    expect(bibliography).toMatchObject({ ...heading, version: 1, recordCount: 2 });
    await storage.close();
    storage = await place.open();
    expect(await readBibliography(storage, bibliography.id)).toEqual(bibliography);
    const { records, end } = await listRecords(storage, { bibliography: bibliography.id, limit: 10 });
    expect(records).toMatchObject([
      { position: 1, version: 1, ...book("Salt") },
      { position: 2, version: 1, ...book("Tolls"), note: "n" },
    ]);
    expect(end).toBeUndefined();
  });

  it("lets one of two editors change a bibliography, and tells the other", async () => {
    const { bibliography } = await createBibliography(storage, heading, []);
    const changes = ["One", "Two"].map((title) => changeHeading(storage, bibliography.id, 1, { ...heading, title }));
    const settled = await Promise.allSettled(changes);
    expect(settled.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(settled.find(({ status }) => status === "rejected")).toMatchObject({ reason: { fault: "changed" } });
    expect(await readBibliography(storage, bibliography.id)).toMatchObject({ version: 2 });
  });

  it("changes and removes a record only at the version that was read", async () => {
    const { bibliography } = await createBibliography(storage, heading, []);
    const added = await addRecord(storage, bibliography.id, book("Salt"), 10);
    const place1 = { bibliography: bibliography.id, id: added.id, version: 1 };
    const changed = await changeRecord(storage, place1, book("Pepper"));
    expect(changed).toMatchObject({ id: added.id, position: 1, version: 2, item: { title: "Pepper" } });
    expect(await readRecord(storage, bibliography.id, added.id)).toEqual(changed);
    await expect(changeRecord(storage, place1, book("Mace"))).rejects.toMatchObject({ fault: "changed" });
    await expect(removeRecord(storage, place1)).rejects.toMatchObject({ fault: "changed" });
    expect(await readBibliography(storage, bibliography.id)).toMatchObject({ version: 3, recordCount: 1 });
    await removeRecord(storage, { ...place1, version: 2 });
    await expect(readRecord(storage, bibliography.id, added.id)).rejects.toMatchObject({ fault: "not-found" });
    expect(await readBibliography(storage, bibliography.id)).toMatchObject({ version: 4, recordCount: 0 });
  });

  it("counts every one of many records added at once, and no more than are allowed", async () => {
    const { bibliography } = await createBibliography(storage, heading, []);
    const adding = Array.from({ length: 25 }, (__, index) =>
      addRecord(storage, bibliography.id, book(`Book ${index}`), 20),
    );
    const settled = await Promise.allSettled(adding);
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
    expect(await readBibliography(storage, bibliography.id)).toMatchObject({ version: 21, recordCount: 20 });
  });

  it("lists page by page in the bibliography's own order", async () => {
    const drafts = Array.from({ length: 7 }, (__, index) => ({
      ...book(`B${index}`),
      position: index < 4 ? 5 : 10 - index,
    }));
    const { bibliography } = await createBibliography(storage, heading, drafts);
    const seen: unknown[] = [];
    let page = await listRecords(storage, { bibliography: bibliography.id, limit: 3 });
    seen.push(...page.records.map(({ item }) => item["title"]));
    while (page.end !== undefined) {
      page = await listRecords(storage, { bibliography: bibliography.id, limit: 3, after: page.end });
      seen.push(...page.records.map(({ item }) => item["title"]));
    }
    expect(seen).toEqual(["B6", "B0", "B1", "B2", "B3", "B5", "B4"]);
  });

  it.each([
    ["salt", ["Salt & Sovereignty", "Salt roads"]],
    ["SALT sov", ["Salt & Sovereignty"]],
    ["muller roads", ["Salt roads"]],
    ["zoë", ["Salt & Sovereignty", "Salt roads", "論語 的 研究"]],
    ["語研", ["論語 的 研究"]],
    ["alt", []],
    ['" OR *', []],
    ["'; drop", []],
    ["", []],
  ])("finds %j", async (query, titles) => {
    const texts = ["Salt & Sovereignty", "Salt roads", "論語 的 研究"];
    const { bibliography } = await createBibliography(storage, heading, texts.map(book));
    await createBibliography(storage, heading, texts.map(book));
    const first = await searchRecords(storage, query, { bibliography: bibliography.id, limit: 1 });
    const rest =
      first.end === undefined
        ? []
        : (await searchRecords(storage, query, { bibliography: bibliography.id, limit: 9, after: first.end })).records;
    expect([...first.records, ...rest].map(({ item }) => item["title"])).toEqual(titles);
  });

  it("finds what a record says now, not what it said or what was removed", async () => {
    const { bibliography } = await createBibliography(storage, heading, [book("Salt"), book("Mace")]);
    const { records } = await listRecords(storage, { bibliography: bibliography.id, limit: 2 });
    const [salt, mace] = records;
    await changeRecord(storage, { bibliography: bibliography.id, id: salt?.id ?? "", version: 1 }, book("Pepper"));
    await removeRecord(storage, { bibliography: bibliography.id, id: mace?.id ?? "", version: 1 });
    const find = async (query: string): Promise<number> =>
      (await searchRecords(storage, query, { bibliography: bibliography.id, limit: 9 })).records.length;
    expect([await find("salt"), await find("mace"), await find("pepper")]).toEqual([0, 0, 1]);
  });

  it("opens with a link's key until the link is revoked", async () => {
    const { bibliography, links } = await createBibliography(storage, heading, []);
    const { id } = bibliography;
    const allowed = (key: string) => permissionOf(storage, id, key);
    expect(links.map(({ allows }) => allows)).toEqual(["edit", "read"]);
    expect(await Promise.all(links.map(({ key }) => allowed(key)))).toEqual(["edit", "read"]);
    expect(await allowed("guess")).toBeUndefined();
    const another = await anotherLink(id);
    expect(await listLinks(storage, id)).toHaveLength(3);
    await revokeLink(storage, id, another.id);
    expect(await allowed(another.key)).toBeUndefined();
    await expect(revokeLink(storage, id, another.id)).rejects.toMatchObject({ fault: "not-found" });
    const other = await createBibliography(storage, heading, []);
    expect(await permissionOf(storage, other.bibliography.id, links[0]?.key ?? "")).toBeUndefined();
  });

  async function anotherLink(id: string) {
    return storage.transaction((transaction) => addLink(transaction, id, "read"));
  }

  it("keeps no key, only its hash", async () => {
    const { links } = await createBibliography(storage, heading, []);
    const rows = await storage.query((database) => database.selectFrom("links").selectAll().execute());
    for (const { key } of links) expect(JSON.stringify(rows)).not.toContain(key);
  });

  it("removes a bibliography with all that belongs to it", async () => {
    const { bibliography, links } = await createBibliography(storage, heading, [book("Salt")]);
    const { id } = bibliography;
    await expect(removeBibliography(storage, id, 7)).rejects.toMatchObject({ fault: "changed" });
    await removeBibliography(storage, id, 1);
    await expect(readBibliography(storage, id)).rejects.toMatchObject({ fault: "not-found" });
    expect((await listRecords(storage, { bibliography: id, limit: 9 })).records).toEqual([]);
    expect((await searchRecords(storage, "salt", { bibliography: id, limit: 9 })).records).toEqual([]);
    expect(await permissionOf(storage, id, links[0]?.key ?? "")).toBeUndefined();
  });

  it("keeps texts of any script and sign", async () => {
    const title = "𝔘 \u0000 \ud800 'x' \\ \u202e ‮";
    const { bibliography } = await createBibliography(storage, heading, [book(title)]);
    const { records } = await listRecords(storage, { bibliography: bibliography.id, limit: 1 });
    expect(records[0]?.item["title"]).toBe(title);
  });
});
