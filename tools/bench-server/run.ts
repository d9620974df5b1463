import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startPostgres } from "../../packages/server/test/postgres-server.ts";
import { load, type Load } from "./load.ts";
import { markdownReport, textTable, type Row } from "./report.ts";
import { measureSearch } from "./search.ts";
import { firstMatch, startServer, type ServerProcess } from "./server-process.ts";

const page = fileURLToPath(new URL("../../docs/server-performance.md", import.meta.url));
const question = JSON.stringify({
  item: {
    type: "book",
    title: "Salt and Sovereignty",
    author: [{ family: "Haverkamp", given: "Ilse M." }],
    publisher: "Norden",
    issued: { "date-parts": [[1968]] },
  },
  style: "mla@9",
});

const soakRequests = 200_000;

async function measureStartUp(folder: string): Promise<Row> {
  const times: { clock: number; cpu: number }[] = [];
  for (let time = 0; time < 5; time += 1) {
    const server = await startServer(["--data", folder]);
    times.push(server.startUp);
    await server.end();
  }
  const median = times.sort((one, other) => one.clock - other.clock)[2] ?? { clock: 0, cpu: 0 };
  return {
    what: "start-up, median of 5",
    asked: "under 1 s",
    measured: `${median.clock.toFixed(2)} s`,
    cpu: `${median.cpu.toFixed(2)} s`,
  };
}

async function measureCitations(folder: string): Promise<readonly Row[]> {
  const server = await startServer(["--data", folder]);
  const url = `${server.url}api/v1/cite`;
  await load({ url, body: question, connections: 10, until: { requests: 5000 } });
  const before = server.cpu();
  const full = await load({ url, body: question, connections: 50, until: { seconds: 15 } });
  const cpu = server.cpu() - before;
  const rate = Math.round(full.requests / cpu);
  const half = await load({ url, body: question, connections: 50, until: { seconds: 15 }, rate: 1500 });
  const delay = await eventLoopDelay(server.url);
  const bare = await loadBareServer();
  const soak = await measureSoak(server, url);
  await server.end();
  return [
    {
      what: "a cached citation by API, 50 connections",
      asked: "3,000 a second on one core",
      measured: `${Math.round(full.requests / full.seconds)} a second on the clock`,
      cpu: `${rate} a second of CPU`,
    },
    {
      what: "the same at 1,500 a second",
      asked: "p99 under 50 ms",
      measured: `p99 ${half.p99} ms, p50 ${half.p50} ms; its event loop waits ${delay} ms (p99)`,
      cpu: failures(half.failed),
    },
    {
      what: "the same of a bare server of Node, a moment later",
      asked: "what the machine and the load take",
      measured: `p99 ${bare.p99} ms, p50 ${bare.p50} ms`,
      cpu: "–",
    },
    ...soak,
  ];
}

/** How long its event loop let others wait since it was last asked, of a hundred times the longest but one. */
async function eventLoopDelay(url: string): Promise<string> {
  const metrics = await (await fetch(`${url}metrics`)).text();
  const seconds = Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(metrics)?.[1]);
  return (seconds * 1000).toFixed(0);
}

/** The same load on a server that does nothing. */
async function loadBareServer(): Promise<Load> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("bare-server.ts", import.meta.url))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const bare = await load({
    url: await firstMatch(child.stdout, /http:\S+/),
    body: question,
    connections: 50,
    until: { seconds: 15 },
    rate: 1500,
  });
  child.kill();
  return bare;
}

/**
 * A quarter of the requests at a time. After each, garbage is collected: what is held then is flat where nothing leaks;
 * what the process has of the system goes up and down with the garbage that waits.
 */
async function measureSoak(server: ServerProcess, url: string): Promise<readonly Row[]> {
  const before = server.cpu();
  const held = [await server.held()];
  const most: number[] = [];
  let failed = 0;
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const seen: number[] = [];
    const reading = setInterval(() => seen.push(server.memory()), 500);
    const soak = await load({ url, body: question, connections: 50, until: { requests: soakRequests / 4 } });
    clearInterval(reading);
    failed += soak.failed;
    most.push(Math.max(...seen));
    held.push(await server.held());
  }
  return [
    {
      what: `a soak of ${soakRequests.toLocaleString("en")} requests`,
      asked: "memory flat",
      measured: `held before it and after each quarter: ${inMegabytes(held, 1)}; of the system at most: ${inMegabytes(most, 0)}`,
      cpu: `${(server.cpu() - before).toFixed(0)} s; ${failures(failed)}`,
    },
  ];
}

function inMegabytes(sizes: readonly number[], digits: number): string {
  return `${sizes.map((size) => size.toFixed(digits)).join(", ")} MB`;
}

function failures(count: number): string {
  return count === 0 ? "none failed" : `${count} failed`;
}

const folder = mkdtempSync(join(tmpdir(), "citable-bench-server-"));
const postgres = await startPostgres([]);
const rows: Row[] = [];
const add = (...more: readonly Row[]): void => {
  rows.push(...more);
  for (const { what, measured, cpu } of more) console.error(`${what}: ${measured} (${cpu})`);
};
try {
  add(await measureStartUp(folder));
  add(...(await measureCitations(folder)));
  add(...(await measureSearch("SQLite", { folder })));
  add(...(await measureSearch("PostgreSQL", { databaseUrl: postgres.url })));
  console.log(textTable(rows));
  writeFileSync(page, markdownReport(rows, loadavg()));
} finally {
  await postgres.remove();
  rmSync(folder, { recursive: true });
}
