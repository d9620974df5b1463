import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("../dist/element/", import.meta.url));

/** At most so many bytes go over the wire, gzipped: engine, guides, English locale and three styles. */
const budget = 60_000;

it.each(["cite-this.js", "cite-this.classic.js"])("%s is within its budget, engine and styles and all", (name) => {
  const bytes = readFileSync(folder + name);
  // What the budget is for is inside; other files of the folder are fetched only when a reader asks for them.
  for (const style of ["mla@9", "chicago-notes@17", "apa@7"]) expect(bytes.includes(style)).toBe(true);
  expect(bytes.includes("customElements.define")).toBe(true);
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(budget);
});
