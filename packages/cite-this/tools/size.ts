// Says how large the built element is, and how long a page works for its first citation: npm run size -w packages/cite-this
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { startBrowser } from "../../../tools/browser/start-browser.ts";
import { pageOf } from "../test/pages.ts";
import { startSite } from "../test/site.ts";
import { firstPaint, type FirstPaint } from "../test/first-paint.ts";

const folder = fileURLToPath(new URL("../dist/element/", import.meta.url));
for (const name of readdirSync(folder).filter((file) => /^cite-this.*\.js$/.test(file))) {
  const bytes = readFileSync(folder + name);
  const [gzipped, brotli] = [gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  process.stdout.write(`${name}: ${bytes.length} bytes, ${gzipped} gzipped, ${brotli} with brotli\n`);
}

const [browser, site] = await Promise.all([startBrowser(), startSite()]);
const cited = site.put("/cited", { body: pageOf({}) });
const bare = site.put("/bare", { body: pageOf({ script: "" }) });
const runs: { readonly cited: FirstPaint; readonly bare: FirstPaint }[] = [];
for (let run = 0; run < 11; run += 1) {
  runs.push({
    cited: await firstPaint(browser, cited, '[part="citation"]'),
    bare: await firstPaint(browser, bare, "cite-this"),
  });
}
await browser.close();
await site.close();
const middle = (values: readonly number[]): string =>
  `${values.toSorted((a, b) => a - b)[values.length >> 1]?.toFixed(1)} ms`;
process.stdout.write(
  `To the first citation, CPU of the page's main thread, medians of ${runs.length} fresh pages: with the element ` +
    `${middle(runs.map((run) => run.cited.task))}, the same page without it ${middle(runs.map((run) => run.bare.task))}, ` +
    `difference ${middle(runs.map((run) => run.cited.task - run.bare.task))}; ` +
    `in the element's own code ${middle(runs.map((run) => run.cited.script))}\n`,
);
