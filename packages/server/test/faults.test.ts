import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import { listen, type Listening, type ListenOptions } from "../src/listen.ts";
import { createBibliography, readBibliography } from "../src/storage/bibliographies.ts";
import { listRecords } from "../src/storage/list-records.ts";
import { openPostgresql } from "../src/storage/postgresql.ts";
import { addRecord } from "../src/storage/records.ts";
import { openSqlite } from "../src/storage/sqlite.ts";
import type { Storage } from "../src/storage/storage.ts";
import type { CaptureAnswer } from "../src/wire.ts";
import { startPostgres } from "./postgres-server.ts";

/** How many connections are opened at once: `npm run faults:server` asks for 10,000. */
const tried = Number(process.env["CITABLE_CONNECTIONS"] ?? 500);
const host = "127.0.0.1";
const heading = { title: "Rivers", style: "", locale: "" };
const reported: unknown[] = [];

const unused = (): never => {
  throw new Error("not asked here");
};
const nothing = { records: [], references: [], seeAlso: [], notes: [], missing: [], issues: [] };
const unneeded = {
  lookUp: unused,
  houseText: unused,
  cite: unused,
  styles: async () => [],
  library: unused,
  web: new Map(),
};

/** Reads of a source only how long it is. */
const capture = (source: Uint8Array): CaptureAnswer => ({ kind: "text", text: String(source.length), ...nothing });
const report = (error: unknown): void => void reported.push(error);

async function opened(options: Partial<ListenOptions> = {}, storage?: Storage): Promise<Listening> {
  return listen(createApp({ capture, ...unneeded, storage, report }), { port: 0, host, ...options });
}

/** A connection by hand, with all that came over it. */
function dial(port: number): {
  readonly socket: Socket;
  readonly text: () => string;
  readonly closed: Promise<unknown>;
} {
  const socket = connect(port, host);
  let text = "";
  socket.on("data", (chunk) => {
    text += String(chunk);
  });
  socket.on("error", () => {});
  return { socket, text: () => text, closed: closing(socket) };
}

/** Unlike `once`, an error on the way is no failure here. */
function closing(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => void socket.once("close", resolve));
}

describe("a full disk", () => {
  it("is told; nothing is half written, and what is there can be read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "citable-full-"));
    const storage = await openSqlite(folder, { mostPages: 60 });
    const { bibliography, links } = await createBibliography(storage, heading, []);
    const server = await opened({}, storage);
    const address = `${server.url}api/v1/bibliographies/${bibliography.id}`;
    const headers = { authorization: `Bearer ${links[0]?.key}`, "content-type": "application/json" };
    const body = JSON.stringify({ item: { title: "Salt ".repeat(2000) } });
    let kept = 0;
    let answer = await fetch(`${address}/records`, { method: "POST", headers, body });
    for (; answer.status === 201; kept += 1)
      answer = await fetch(`${address}/records`, { method: "POST", headers, body });
    expect([answer.status, (await answer.json()).type]).toEqual([507, "urn:citable:problem:full"]);
    expect(kept).toBeGreaterThan(2);
    const list = await (await fetch(`${address}/records`, { headers })).json();
    expect(list.records).toHaveLength(kept);
    expect(await (await fetch(address, { headers })).json()).toMatchObject({ recordCount: kept, version: kept + 1 });
    await server.close();
    await storage.close();
    const again = await openSqlite(folder);
    expect((await listRecords(again, { bibliography: bibliography.id, limit: 200 })).records).toHaveLength(kept);
    await addRecord(again, bibliography.id, { item: {} }, 1000);
    await again.close();
    await rm(folder, { recursive: true });
  });
});

describe("a database that goes away", () => {
  it("is told at once, and used again when it is back", async () => {
    const database = await startPostgres();
    const storage = await openPostgresql(database.url);
    const { bibliography, links } = await createBibliography(storage, heading, []);
    const server = await opened({}, storage);
    const ask = (path: string) =>
      fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${links[0]?.key}` } });
    const path = `api/v1/bibliographies/${bibliography.id}`;
    expect((await ask(path)).status).toBe(200);
    await database.halt();
    const gone = await ask(path);
    expect([gone.status, gone.headers.get("retry-after")]).toEqual([503, "5"]);
    expect((await gone.json()).type).toBe("urn:citable:problem:unavailable");
    expect((await ask("readyz")).status).toBe(503);
    expect((await ask("healthz")).status).toBe(200);
    await database.start();
    expect((await ask("readyz")).status).toBe(200);
    expect(await (await ask(path)).json()).toEqual(await readBibliography(storage, bibliography.id));
    await server.close();
    await storage.close();
    await database.remove();
  });
});

describe("a client", () => {
  let server: Listening;
  const patience = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50, silence: 500 };

  beforeAll(async () => {
    server = await opened({ patience, connections: 50 });
  });

  afterAll(async () => {
    await server.close();
  });

  it("that sends its headers drop by drop is sent away", async () => {
    const { socket, text, closed } = dial(server.port);
    socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n");
    const drops = setInterval(() => socket.write("X-Drop: 1\r\n"), 50);
    await closed;
    clearInterval(drops);
    expect(text()).toMatch(/^HTTP\/1\.1 408/);
  });

  it("that sends its body drop by drop is sent away", async () => {
    const { socket, text, closed } = dial(server.port);
    socket.write("POST /api/v1/capture HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n");
    const drops = setInterval(() => socket.write("x"), 50);
    await closed;
    clearInterval(drops);
    expect(text()).toMatch(/^HTTP\/1\.1 408|^$/);
  });

  it("that says nothing is sent away", async () => {
    const { closed } = dial(server.port);
    await closed;
    expect((await fetch(`${server.url}healthz`)).status).toBe(200);
  });

  it("that goes away in the middle of sending is no fault", async () => {
    reported.length = 0;
    for (let time = 0; time < 20; time += 1) {
      const { socket, closed } = dial(server.port);
      socket.write("POST /api/v1/capture HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nxxxxx");
      await delay(5);
      socket.destroy();
      await closed;
    }
    expect((await fetch(`${server.url}healthz`)).status).toBe(200);
    expect(reported).toEqual([]);
  });

  it("that sends a gigabyte is told early, whether it says so or not", async () => {
    const patient = await opened();
    const declared = dial(patient.port);
    declared.socket.write("POST /api/v1/capture HTTP/1.1\r\nHost: x\r\nContent-Length: 1073741824\r\n\r\n");
    await once(declared.socket, "data");
    expect(declared.text()).toMatch(/^HTTP\/1\.1 413/);
    declared.socket.destroy();
    const before = process.memoryUsage().rss;
    const chunked = dial(patient.port);
    chunked.socket.write("POST /api/v1/capture HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    const sent = await sendChunks(chunked.socket, 1024);
    expect(chunked.text()).toMatch(/^HTTP\/1\.1 413/);
    expect(sent).toBeLessThan(200);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    await patient.close();
  });

  it("is closed unanswered when there are too many, and the others are served", async () => {
    const held = tried / 5;
    let refused = 0;
    // None of those that are held may run out of time while the others come.
    const ample = { headersTimeout: 600_000, requestTimeout: 600_000, silence: 600_000 };
    const small = await opened({ connections: held, patience: ample, onRefused: () => void (refused += 1) });
    const first = dial(small.port);
    await once(first.socket, "connect");
    const others: ReturnType<typeof dial>[] = [];
    while (others.length < tried) {
      const more = Array.from({ length: Math.min(50, tried - others.length) }, () => dial(small.port));
      await Promise.all(more.map(({ socket }) => Promise.race([once(socket, "connect"), closing(socket)])));
      others.push(...more);
    }
    first.socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(first.socket, "data");
    expect(first.text()).toMatch(/^HTTP\/1\.1 200/);
    await expect.poll(() => refused).toBe(tried + 1 - held);
    expect(others.every(({ text }) => text() === "")).toBe(true);
    for (const { socket } of [first, ...others]) socket.destroy();
    await expect
      .poll(() =>
        fetch(`${small.url}healthz`).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
    await small.close();
  });
});

/** Sends megabytes until all are sent or the other side has had enough; answers how many it took. */
async function sendChunks(socket: Socket, megabytes: number): Promise<number> {
  const chunk = `100000\r\n${"x".repeat(0x100000)}\r\n`;
  for (let sent = 0; sent < megabytes; sent += 1) {
    if (socket.destroyed) return sent;
    const flows = socket.write(chunk);
    if (!flows) await Promise.race([once(socket, "drain").catch(() => {}), closing(socket), delay(2000)]);
    if (socket.bytesRead > 0) {
      await delay(20);
      socket.destroy();
      return sent;
    }
  }
  return megabytes;
}

describe("the end", () => {
  it("lets a request that has begun come to its answer, and takes no new one", async () => {
    const server = await opened();
    const { socket, text, closed } = dial(server.port);
    socket.write("POST /api/v1/capture HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n01234");
    await delay(100);
    const end = server.close();
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
    socket.write("56789");
    await closed;
    await end;
    expect(text()).toMatch(/^HTTP\/1\.1 200[^]*"text":"10"/);
  });

  it("does not wait for a client that never comes to an end", async () => {
    const server = await opened();
    const { socket, closed } = dial(server.port);
    socket.write("POST /api/v1/capture HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n01234");
    await delay(100);
    await server.close();
    await closed;
    expect(socket.destroyed).toBe(true);
  });
});
