// Says how large the built element is, and how long a page works for its first citation: npm run size -w packages/cite-this
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { startBrowser } from "../../../tools/browser/start-browser.ts";
import { highwire, pageOf } from "../test/pages.ts";
import { startSite } from "../test/site.ts";
import { firstPaint, quietTask, type FirstPaint } from "../test/first-paint.ts";

const folder = fileURLToPath(new URL("../dist/element/", import.meta.url));
for (const name of readdirSync(folder).filter((file) => /^cite-this.*\.js$/.test(file))) {
  const bytes = readFileSync(folder + name);
  const [gzipped, brotli] = [gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  process.stdout.write(`${name}: ${bytes.length} bytes, ${gzipped} gzipped, ${brotli} with brotli\n`);
}

const [browser, site] = await Promise.all([startBrowser(), startSite()]);
// Says in the trace when the citation stands in the page.
const marks = '<script>addEventListener("cite-this-ready", () => performance.mark("cite-this-ready"));</script>';
const cited = site.put("/cited", { body: pageOf({ head: highwire + marks }) });
const bare = site.put("/bare", { body: pageOf({ head: highwire + marks, script: "" }) });
const runs: (FirstPaint & { readonly bare: number })[] = [];
for (let run = 0; run < 15; run += 1) {
  const withElement = await firstPaint(browser, cited, '[part="citation"]');
  runs.push({ ...withElement, bare: await quietTask(browser, bare, "cite-this") });
}
await browser.close();
await site.close();
const middle = (values: readonly number[]): string =>
  `${values.toSorted((a, b) => a - b)[values.length >> 1]?.toFixed(1)} ms`;
process.stdout.write(
  `CPU of a page's main thread, medians of ${runs.length} fresh pages: from the evaluation of the element's script to the ` +
    `paint of the citation ${middle(runs.map((run) => run.paint))}, of which ${middle(runs.map((run) => run.script))} until ` +
    `it stands in the page; until all is quiet, with the page's own work, ${middle(runs.map((run) => run.task))}, ` +
    `without the element ${middle(runs.map((run) => run.bare))}, ` +
    `difference ${middle(runs.map((run) => run.task - run.bare))}\n`,
);
