import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const imported = /(?:import|export)\s[^"';]*?from\s+"([^"]+)"/g;

/** All files that a module imports, itself included, and the packages among them. */
async function reach(file: URL, seen = new Set<string>()): Promise<ReadonlySet<string>> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  for (const [, specifier = ""] of (await readFile(file, "utf8")).matchAll(imported)) {
    if (specifier.startsWith(".")) await reach(new URL(specifier, file), seen);
    else seen.add(specifier);
  }
  return seen;
}

it("the core imports nothing of Node's", async () => {
  const reached = await reach(new URL("../src/index.ts", import.meta.url));
  const outside = [...reached].filter((each) => !each.startsWith("file:"));
  expect(outside.toSorted()).toEqual(["@citable/csl", "@citable/model"]);
  expect([...reached].map((each) => (each.startsWith("file:") ? fileURLToPath(each) : each)).join("\n")).not.toMatch(
    /[/\\]node[/\\]/,
  );
});
