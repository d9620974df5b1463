import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import { listen } from "../src/listen.ts";
import { createBibliography } from "../src/storage/bibliographies.ts";
import { openPostgresql } from "../src/storage/postgresql.ts";
import { openSqlite } from "../src/storage/sqlite.ts";
import type { Storage } from "../src/storage/storage.ts";
import { startPostgres } from "./postgres-server.ts";

/** A small disk of our own; undefined where this user may mount none. faults.test.ts tries the same by a quota, everywhere. */
function smallDisk(megabytes: number): string | undefined {
  const disk = mkdtempSync(join(tmpdir(), "citable-small-disk-"));
  disks.push(disk);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=777`, "tmpfs", disk]).status === 0;
  return mounted ? disk : undefined;
}

const disks: string[] = [];
const [forSqlite, forPostgres] = [smallDisk(3), smallDisk(96)];

afterAll(() => {
  for (const disk of disks) {
    spawnSync("umount", [disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});

const unused = (): never => {
  throw new Error("not asked here");
};

/** Leaves so much room on a disk, and answers how to make more. */
function fill(disk: string, left: number): () => void {
  const ballast = join(disk, "ballast");
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(ballast, new Uint8Array(Math.max(0, bavail * bsize - left)));
  return () => rmSync(ballast);
}

/** Writes until the disk is full, makes room, and writes again: nothing is half written, and reading goes on. */
async function expectFullDiskTold(storage: Storage, makeRoom: () => void): Promise<void> {
  const { bibliography, links } = await createBibliography(storage, { title: "Rivers", style: "", locale: "" }, []);
  const app = { capture: unused, lookUp: unused, houseText: unused, cite: unused, styles: unused, library: unused };
  const server = await listen(createApp({ ...app, web: new Map(), storage }), { port: 0, host: "127.0.0.1" });
  const address = `${server.url}api/v1/bibliographies/${bibliography.id}`;
  const headers = { authorization: `Bearer ${links[0]?.key}`, "content-type": "application/json" };
  // No word twice, so that a database that packs long texts gains little by it.
  const title = Array.from({ length: 1500 }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36));
  const body = JSON.stringify({ item: { title: title.join(" ") } });
  const write = async (): Promise<Response> => fetch(`${address}/records`, { method: "POST", headers, body });
  const read = async (): Promise<unknown> => (await fetch(address, { headers })).json();
  let kept = 0;
  let answer = await write();
  for (; answer.status === 201; kept += 1) answer = await write();
  expect([answer.status, (await answer.json()).type]).toEqual([507, "urn:citable:problem:full"]);
  expect(kept).toBeGreaterThan(2);
  expect(await read()).toMatchObject({ recordCount: kept, version: kept + 1 });

  makeRoom();
  expect((await write()).status).toBe(201);
  expect(await read()).toMatchObject({ recordCount: kept + 1 });
  await server.close();
}

it.skipIf(forSqlite === undefined)(
  "tells of a disk that is really full, and writes again once there is room",
  async () => {
    const folder = join(forSqlite ?? "", "data");
    const makeRoom = fill(forSqlite ?? "", 2 * 1024 * 1024);
    const storage = await openSqlite(folder);
    await expectFullDiskTold(storage, makeRoom);
    await storage.close();
    const file = new DatabaseSync(join(folder, "citable.sqlite"));
    expect(file.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
    file.close();
  },
);

it.skipIf(forPostgres === undefined)("does the same where the disk of a PostgreSQL is full", async () => {
  const database = await startPostgres(undefined, forPostgres);
  const storage = await openPostgresql(database.url);
  await expectFullDiskTold(storage, fill(forPostgres ?? "", 2 * 1024 * 1024));
  await storage.close();
  await database.remove();
});
