import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citable } from "./run-citable.ts";

const program = fileURLToPath(new URL("../bin/citable.js", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "citable-server-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function started(...flags: readonly string[]) {
  const child = spawn(process.execPath, [program, "server", "--port", "0", ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let logged = "";
  child.stderr.on("data", (chunk) => {
    logged += String(chunk);
  });
  const [said] = await once(child.stdout, "data");
  const address = /http:\S+/.exec(String(said))?.[0] ?? "";
  return {
    address,
    logged: () => logged,
    end: async () => {
      child.kill("SIGTERM");
      return once(child, "exit");
    },
  };
}

async function keep(address: string): Promise<{ readonly path: string; readonly key: string }> {
  const body = JSON.stringify({ title: "Rivers", records: [{ item: { type: "book", title: "Salt" } }] });
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${address}api/v1/bibliographies`, { method: "POST", headers, body });
  const { links }: { links: { key: string }[] } = await answer.json();
  return { path: answer.headers.get("location") ?? "", key: links[0]?.key ?? "" };
}

describe("citable server", () => {
  it("keeps bibliographies in its folder, backs them up while it runs, and restores them elsewhere", async () => {
    const running = await started("--data", folder);
    const { path, key } = await keep(running.address);
    const file = join(folder, "monday.gz");
    const backup = await citable(["server", "backup", file, "--data", folder]);
    expect(backup).toMatchObject({
      code: 0,
      beside: expect.stringContaining("Wrote 1 bibliographies, 1 records and 2 links"),
    });
    expect(await running.end()).toEqual([0, null]);
    const other = await mkdtemp(join(folder, "other-"));
    expect(await citable(["serve", "restore", file, "--data", other])).toMatchObject({ code: 0 });
    const again = await started("--data", other);
    const answer = await fetch(new URL(path, again.address), { headers: { authorization: `Bearer ${key}` } });
    expect(await answer.json()).toMatchObject({ title: "Rivers", recordCount: 1 });
    await again.end();
  });

  it("keeps nothing without a folder, and says so", async () => {
    const running = await started();
    const answer = await fetch(`${running.address}api/v1/bibliographies`, { method: "POST" });
    expect([answer.status, (await answer.json()).type]).toEqual([404, "urn:citable:problem:nothing-kept"]);
    await running.end();
  });

  it("logs requests by their kind where it is asked to, and has limits where others reach it", async () => {
    const running = await started("--host", "127.0.0.1", "--rate", "2", "--log", "info", "--allow-origin", "*");
    const ask = () =>
      fetch(`${running.address}api/v1/styles?query=secret`, { headers: { origin: "https://a.example" } });
    const answers = [await ask(), await ask(), await ask()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[0]?.headers.get("access-control-allow-origin")).toBe("*");
    await running.end();
    expect(running.logged()).toContain('"route":"/api/v1/styles","status":200');
    expect(running.logged()).not.toMatch(/secret|127\.0\.0\.1/);
  });

  it("says in a sentence why a backup cannot be had", async () => {
    const missing = join(folder, "nothing.gz");
    const calls = [
      [["serve", "restore", missing, "--data", folder], "There is no file"],
      [["serve", "backup", missing], "give --data FOLDER, or set DATABASE_URL"],
      [["serve", "backup", missing, "--data", join(folder, "nowhere")], "there is no such folder"],
    ] as const;
    for (const [call, sentence] of calls) {
      expect(await citable([...call])).toMatchObject({ code: 2, beside: expect.stringContaining(sentence) });
    }
    // Nothing listens there; PostgreSQL's own driver must be in the bundle to find that out.
    process.env["DATABASE_URL"] = "postgres://nobody@127.0.0.1:1/nothing";
    const unreachable = await citable(["serve", "backup", missing]);
    delete process.env["DATABASE_URL"];
    expect(unreachable).toMatchObject({ code: 2, beside: expect.stringContaining("The database does not answer") });
    await expect(stat(missing)).rejects.toThrow("ENOENT");
  });
});
