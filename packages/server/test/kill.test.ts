import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { createBibliography, readBibliography } from "../src/storage/bibliographies.ts";
import { listRecords, searchRecords } from "../src/storage/list-records.ts";
import { openPostgresql } from "../src/storage/postgresql.ts";
import { openSqlite } from "../src/storage/sqlite.ts";
import type { Storage } from "../src/storage/storage.ts";
import { startPostgres } from "./postgres-server.ts";

/** How often is killed: `npm run faults:server` asks for 100 of each kind. */
const times = Number(process.env["CITABLE_KILLS"] ?? 3);
const patience = times * 20_000 + 60_000;

const heading = { title: "Rivers", style: "", locale: "" };
const writer = fileURLToPath(new URL("writer.ts", import.meta.url));

/** Lets the program write until a random moment, then ends something by force; answers with what was acknowledged. */
async function writeUntilKilled(place: readonly string[], kill?: () => void): Promise<ReadonlyMap<string, number>> {
  const child = spawn(process.execPath, ["--conditions=@citable/source", "--no-warnings", writer, ...place], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let told = "";
  child.stdout.on("data", (chunk) => {
    told += String(chunk);
  });
  const ended = once(child, "close");
  await Promise.race([once(child.stdout, "data"), ended]);
  await delay(Math.random() * 150);
  if (kill === undefined) child.kill("SIGKILL");
  else kill();
  // A writer whose database is gone ends by itself, or is ended.
  setTimeout(() => child.kill("SIGKILL"), 1000).unref();
  await ended;
  const lines = told.split("\n").slice(0, -1);
  return new Map(lines.map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1])]));
}

/** What was acknowledged is there, and everything agrees with everything else. */
async function expectWhole(storage: Storage, id: string, acknowledged: ReadonlyMap<string, number>): Promise<void> {
  const versions = new Map<string, number>();
  const limit = 1000;
  let page = await listRecords(storage, { bibliography: id, limit });
  for (;;) {
    for (const record of page.records) versions.set(record.id, record.version);
    if (page.end === undefined) break;
    page = await listRecords(storage, { bibliography: id, limit, after: page.end });
  }
  for (const [record, version] of acknowledged) expect(versions.get(record)).toBeGreaterThanOrEqual(version);
  const { recordCount, version } = await readBibliography(storage, id);
  expect(recordCount).toBe(versions.size);
  // Each change of a record is one change of its bibliography, no more and no less.
  expect(version).toBe(1 + [...versions.values()].reduce((sum, each) => sum + each, 0));
  const found = await searchRecords(storage, "salt", { bibliography: id, limit: 1_000_000 });
  expect(found.records.length).toBe(versions.size);
}

it(`loses nothing that SQLite acknowledged when it is killed (${times} times)`, { timeout: patience }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "citable-kill-"));
  let acknowledged = 0;
  for (let time = 0; time < times; time += 1) {
    const made = await openSqlite(folder);
    const { id } = (await createBibliography(made, heading, [])).bibliography;
    await made.close();
    const told = await writeUntilKilled([id, folder]);
    acknowledged += told.size;
    const storage = await openSqlite(folder);
    await expectWhole(storage, id, told);
    await storage.close();
    const file = new DatabaseSync(join(folder, "citable.sqlite"));
    expect(file.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
    file.close();
  }
  expect(acknowledged).toBeGreaterThan(times);
  await rm(folder, { recursive: true });
});

it(
  `loses nothing that PostgreSQL acknowledged when either is killed (${times} times)`,
  { timeout: patience },
  async () => {
    const server = await startPostgres([]);
    let acknowledged = 0;
    for (let time = 0; time < times; time += 1) {
      const made = await openPostgresql(server.url);
      const { id } = (await createBibliography(made, heading, [])).bibliography;
      await made.close();
      const killsDatabase = time % 2 === 0;
      const told = await writeUntilKilled([id, "", server.url], killsDatabase ? server.kill : undefined);
      if (killsDatabase) await server.start();
      acknowledged += told.size;
      const storage = await openPostgresql(server.url);
      await expectWhole(storage, id, told);
      await storage.close();
    }
    expect(acknowledged).toBeGreaterThan(times);
    await server.remove();
  },
);
