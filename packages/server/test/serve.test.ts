import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const here = fileURLToPath(new URL("..", import.meta.url));

/** Runs `serve` in a process of its own and waits for the line that says where it is. */
async function start(): Promise<{ readonly child: ChildProcess; readonly url: string; readonly line: string }> {
  const program = 'const { serve } = await import("@citable/server"); await serve({ port: 0 });';
  const child = spawn(process.execPath, ["--conditions=@citable/source", "--input-type=module", "--eval", program], {
    cwd: here,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [chunk] = await once(child.stdout, "data");
  const line = String(chunk).trim();
  return { child, line, url: /http:\S+/.exec(line)?.[0] ?? "" };
}

it.each(["SIGINT", "SIGTERM"] as const)("says where it is, cites, and ends cleanly on %s", async (signal) => {
  const { child, url, line } = await start();
  expect(line).toMatch(/^Citable is ready at http:\/\/127\.0\.0\.1:\d+\/ – press Ctrl-C to end it\.$/);
  const item = { id: "1", type: "book", title: "Salt and Sovereignty", issued: { "date-parts": [[1968]] } };
  const cited = await fetch(`${url}api/v1/cite`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ item, style: "mla@9" }),
  });
  expect(await cited.json()).toMatchObject({
    citations: [{ text: expect.stringContaining("Salt and Sovereignty") }, {}],
  });
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([0, null]);
});
