import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { settled, useApp } from "./app-page.ts";

const app = useApp();

/** At most so many bytes of script, gzipped, until the first citation stands there: page and worker together. */
const budget = 150_000;

/** The scripts that a page asks for, by their names, with what each weighs on the wire. */
function weighScripts(page: Page): () => Promise<ReadonlyMap<string, number>> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.set(nameOf(response.url()), response.body());
  });
  return async () => {
    const weighed = new Map<string, number>();
    for (const [name, body] of bodies) weighed.set(name, gzipSync(await body, { level: 9 }).length);
    return weighed;
  };
}

/** "assets/index-DrbP8cuu.js" → "index" */
function nameOf(address: string): string {
  return /([^/]+)-[\w-]{8}\.js$/.exec(new URL(address).pathname)?.[1] ?? address;
}

it.each(["en", "de"])("needs few scripts until the first citation stands there: %s", async (locale) => {
  // What the service worker keeps for later is not the first screen's.
  const first = await app.open({ locale, serviceWorkers: "block" });
  const page = await first.context().newPage();
  const weighed = weighScripts(page);
  await page.goto(app.url());
  await settled(page);
  const scripts = await weighed();
  expect([...scripts.keys()]).toEqual(expect.arrayContaining(["index", "worker"]));
  expect([...scripts.keys()].filter((name) => /list|share|look-up|capture/.test(name))).toEqual([]);
  expect([...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budget);
  await page.context().close();
});
