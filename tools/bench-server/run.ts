import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startPostgres } from "../../packages/server/test/postgres-server.ts";
import { load } from "./load.ts";
import { markdownReport, textTable, type Row } from "./report.ts";
import { measureSearch } from "./search.ts";
import { startServer } from "./server-process.ts";

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
      measured: `p99 ${half.p99} ms, p50 ${half.p50} ms`,
      cpu: failures(half.failed),
    },
    ...soak,
  ];
}

/** Memory is read twice a second: where it is flat, the last quarter of the requests needs no more than the one before. */
async function measureSoak(server: { memory: () => number; cpu: () => number }, url: string): Promise<readonly Row[]> {
  const seen: number[] = [];
  const before = server.cpu();
  const reading = setInterval(() => seen.push(server.memory()), 500);
  const soak = await load({ url, body: question, connections: 50, until: { requests: soakRequests } });
  clearInterval(reading);
  const quarter = Math.ceil(seen.length / 4);
  const most = [0, 1, 2, 3].map((part) => Math.max(...seen.slice(part * quarter, (part + 1) * quarter)).toFixed(0));
  return [
    {
      what: `a soak of ${soakRequests.toLocaleString("en")} requests`,
      asked: "memory flat",
      measured: `most in each quarter: ${most.join(", ")} MB`,
      cpu: `${(server.cpu() - before).toFixed(0)} s; ${failures(soak.failed)}`,
    },
  ];
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
