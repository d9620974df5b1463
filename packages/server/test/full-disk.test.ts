import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import { listen } from "../src/listen.ts";
import { createBibliography } from "../src/storage/bibliographies.ts";
import { openSqlite } from "../src/storage/sqlite.ts";

// A disk of three megabytes, where this user may mount one. faults.test.ts tries the same by a quota, everywhere.
const disk = mkdtempSync(join(tmpdir(), "citable-small-disk-"));
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", disk]).status === 0;

afterAll(() => {
  if (mounted) spawnSync("umount", [disk]);
  rmSync(disk, { recursive: true, force: true });
});

const unused = (): never => {
  throw new Error("not asked here");
};

it.skipIf(!mounted)("tells of a disk that is really full, and writes again once there is room", async () => {
  const ballast = join(disk, "ballast");
  writeFileSync(ballast, new Uint8Array(1024 * 1024));
  const storage = await openSqlite(join(disk, "data"));
  const { bibliography, links } = await createBibliography(storage, { title: "Rivers", style: "", locale: "" }, []);
  const unneeded = {
    capture: unused,
    lookUp: unused,
    houseText: unused,
    cite: unused,
    styles: unused,
    library: unused,
  };
  const server = await listen(createApp({ ...unneeded, web: new Map(), storage }), { port: 0, host: "127.0.0.1" });
  const address = `${server.url}api/v1/bibliographies/${bibliography.id}`;
  const headers = { authorization: `Bearer ${links[0]?.key}`, "content-type": "application/json" };
  const body = JSON.stringify({ item: { title: "Salt ".repeat(2000) } });
  const write = async (): Promise<Response> => fetch(`${address}/records`, { method: "POST", headers, body });
  let kept = 0;
  let answer = await write();
  for (; answer.status === 201; kept += 1) answer = await write();
  expect([answer.status, (await answer.json()).type]).toEqual([507, "urn:citable:problem:full"]);
  expect(kept).toBeGreaterThan(2);
  expect(await (await fetch(address, { headers })).json()).toMatchObject({ recordCount: kept, version: kept + 1 });

  rmSync(ballast);
  expect((await write()).status).toBe(201);
  expect(await (await fetch(address, { headers })).json()).toMatchObject({ recordCount: kept + 1 });
  await server.close();
  await storage.close();
  const file = new DatabaseSync(join(disk, "data", "citable.sqlite"));
  expect(file.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  file.close();
});
