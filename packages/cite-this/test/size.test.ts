import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

it.each([
  ["cite-this.js", 60_000],
  ["cite-this.classic.js", 60_000],
  // A reader waits for it.
  ["cite-this-advice.js", 20_000],
])("%s is at most %i bytes gzipped", (name, budget) => {
  const bytes = readFileSync(new URL(`../dist/element/${name}`, import.meta.url));
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(budget);
});
