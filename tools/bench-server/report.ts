import { cpus } from "node:os";

/** A line of the table. */
export interface Row {
  readonly what: string;
  readonly asked: string;
  readonly measured: string;
  /** CPU time of the server's process: other programs on the machine disturb it little. */
  readonly cpu: string;
}

export function textTable(rows: readonly Row[]): string {
  return rows
    .map(({ what, asked, measured, cpu }) => `${what}\n    ${measured}; CPU: ${cpu} (asked: ${asked})`)
    .join("\n");
}

/** The page docs/server-performance.md. */
export function markdownReport(rows: readonly Row[], loads: readonly number[]): string {
  const [processor] = cpus();
  const lines = rows.map(({ what, asked, measured, cpu }) => `| ${what} | ${asked} | ${measured} | ${cpu} |`);
  return `# Performance of the server

Written by \`npm run bench:server\` (on Linux, after \`npm run build\`), never by hand. The server is the built command line
in a process of its own; the load comes from another process (autocannon), so on few cores both compete with each other
and with whatever else the machine does. Times on the clock show that; CPU time is the server's own.

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version} on ${cpus().length} × ${processor?.model ?? "?"}; load of the machine
at the end (1, 5, 15 minutes): ${loads.map((load) => load.toFixed(1)).join(", ")}. PostgreSQL is the one of the tests, on the same machine, with its default settings.

| what | asked | measured | CPU of the server |
| --- | --- | --- | --- |
${lines.join("\n")}

The machine is shared: times on the clock, above all the longest of a hundred, tell of all that runs on it. Whose they
are shows the bare server, which does nothing but answer under the same load, and the delay of the event loop, which
grows where the server itself lets requests wait.

A cached citation is one that was asked before in the same words; it is answered from memory. Searches go through the API
with the key of a link, in one bibliography of 100,000 records, a page of 50 records each, 200 searches of each kind one
after the other.
`;
}
