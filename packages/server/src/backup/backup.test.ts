import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type PostgresServer } from "../../test/postgres-server.ts";
import { createBibliography, readBibliography } from "../storage/bibliographies.ts";
import { permissionOf } from "../storage/links.ts";
import { listRecords, searchRecords } from "../storage/list-records.ts";
import { openPostgresql } from "../storage/postgresql.ts";
import { openSqlite } from "../storage/sqlite.ts";
import type { Storage } from "../storage/storage.ts";
import { backupTo, restoreFrom } from "./backup-file.ts";

let folder: string;
let server: PostgresServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "citable-backup-"));
  server = await startPostgres();
});

afterAll(async () => {
  await server.remove();
  await rm(folder, { recursive: true });
});

async function filled(storage: Storage) {
  const records = Array.from({ length: 1203 }, (_, index) => ({ item: { type: "book", title: `Salt ${index} 論` } }));
  const kept = await createBibliography(storage, { title: "Rivers", style: "mla@9", locale: "de-DE" }, records);
  await createBibliography(storage, { title: "", style: "", locale: "" }, [{ item: {}, note: "n", position: 2.5 }]);
  return kept;
}

describe("a backup", () => {
  it("of one database is restored into the other and back, links and search included", async () => {
    const first = await openSqlite(join(folder, "first"));
    const { bibliography, links } = await filled(first);
    const { id } = bibliography;
    const count = { bibliographies: 2, links: 4, records: 1204 };
    expect(await backupTo(join(folder, "one.gz"), first)).toEqual(count);
    const second = await openPostgresql(server.url);
    expect(await restoreFrom(join(folder, "one.gz"), second)).toEqual(count);
    await backupTo(join(folder, "two.gz"), second);
    const third = await openSqlite(join(folder, "third"));
    await restoreFrom(join(folder, "two.gz"), third);
    for (const storage of [second, third]) {
      expect(await readBibliography(storage, id)).toEqual(bibliography);
      const asked = { bibliography: id, limit: 200 };
      expect(await listRecords(storage, asked)).toEqual(await listRecords(first, asked));
      expect(await searchRecords(storage, "salt 120", asked)).toEqual(await searchRecords(first, "salt 120", asked));
      expect(await permissionOf(storage, id, links[0]?.key ?? "")).toBe("edit");
    }
    await backupTo(join(folder, "three.gz"), third);
    const texts = await Promise.all(["one.gz", "three.gz"].map((name) => readFile(join(folder, name))));
    const [one, three] = texts.map((bytes) => gunzipSync(bytes).toString());
    expect(three).toBe(one);
    expect((await stat(join(folder, "one.gz"))).mode & 0o777).toBe(0o600);
    await Promise.all([first, second, third].map((storage) => storage.close()));
  });

  it("is of one moment, while others write", async () => {
    const storage = await openSqlite(join(folder, "busy"));
    await filled(storage);
    const other = await openSqlite(join(folder, "busy"));
    const [count] = await Promise.all([backupTo(join(folder, "busy.gz"), storage), filled(other)]);
    const copy = await openSqlite(join(folder, "copy"));
    expect(await restoreFrom(join(folder, "busy.gz"), copy)).toEqual(count);
    expect([2, 4]).toContain(count.bibliographies);
    await Promise.all([storage, other, copy].map((open) => open.close()));
  });

  it("overwrites nothing, and leaves nothing half written", async () => {
    const storage = await openSqlite(join(folder, "guarded"));
    await filled(storage);
    await writeFile(join(folder, "there.gz"), "mine");
    await expect(backupTo(join(folder, "there.gz"), storage)).rejects.toThrow("is there already");
    await expect(backupTo(join(folder, "no/where.gz"), storage)).rejects.toThrow("ENOENT");
    expect((await readdir(folder)).filter((name) => name.endsWith(".partial"))).toEqual([]);
    await backupTo(join(folder, "guarded.gz"), storage);
    await expect(restoreFrom(join(folder, "guarded.gz"), storage)).rejects.toThrow("The database is not empty");
    await storage.close();
  });

  it.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 500), /is damaged/],
    ["cut off and packed", (bytes: Buffer) => gzipSync(gunzipSync(bytes).subarray(0, 5000)), /Line \d+|cut off/],
    ["not packed", (bytes: Buffer) => gunzipSync(bytes), /is damaged/],
    ["of something else", () => gzipSync('{"a":1}\n'), /Line 1 is not/],
    [
      "without its middle",
      (bytes: Buffer) => gzipSync(without(gunzipSync(bytes).toString(), 100)),
      /Lines are missing/,
    ],
    ["empty", () => gzipSync(""), /cut off/],
  ])("that is %s is refused, and nothing of it stays", async (_, damage, message) => {
    const storage = await openSqlite(await mkdtemp(join(folder, "source-")));
    await filled(storage);
    const good = join(folder, `${crypto.randomUUID()}.gz`);
    await backupTo(good, storage);
    await storage.close();
    const bad = `${good}.bad`;
    await writeFile(bad, damage(await readFile(good)));
    const empty = await openSqlite(await mkdtemp(join(folder, "empty-")));
    await expect(restoreFrom(bad, empty)).rejects.toThrow(message);
    const rest = await empty.query((database) => database.selectFrom("records").select("id").execute());
    expect(rest).toEqual([]);
    await restoreFrom(good, empty);
    await empty.close();
  });
});

function without(text: string, line: number): string {
  return text.split("\n").toSpliced(line, 1).join("\n");
}
